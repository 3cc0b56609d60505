package org.wenpu.language.names.institution.state;

import org.wenpu.language.names.word.Words;

/**
 * Reads the signs of states that begin a common body's name: {@code 中英经贸联委会}, {@code 中吉乌铁路公司},
 * {@code 匈中双语学校}. Near miss: {@code 中德政府}.
 */
public final class StatePairs {
  private static final int NONE = -1;
  private static final int MOST_PARTNERS = 2;
  private static final String CHINA = "中";

  private StatePairs() {}

  /** Gives where the signs begin that end at a position, or -1. */
  public static int begin(Words words, int end) {
    if (words.text(Math.max(words.span().begin(), end - 1), end).equals(CHINA)) {
      return withChina(words, end);
    }
    int begin = end;
    while (end - begin < MOST_PARTNERS && StateSigns.usual(words, begin - 1)) {
      begin--;
    }
    if (begin == end || words.at(begin - 1) != CHINA.charAt(0)) {
      return NONE;
    }
    boolean apart = words.boundary(begin - 1) || end - begin == MOST_PARTNERS;
    return apart && words.boundary(end) ? begin - 1 : NONE;
  }

  /** {@code 匈中}: China may be the second. */
  private static int withChina(Words words, int end) {
    int begin = Math.max(words.span().begin(), end - 2);
    boolean apart = words.boundary(begin) && words.boundary(end);
    return StateSigns.usual(words, begin) && apart && !Character.isDigit(words.at(begin - 1))
        ? begin
        : NONE;
  }
}
