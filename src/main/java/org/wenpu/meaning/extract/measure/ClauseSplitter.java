package org.wenpu.meaning.extract.measure;

import java.util.ArrayList;
import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.language.Openings;

/**
 * Cuts a sentence into clauses at ，；：。 and dashes. Short stretches in quotation marks, and all in
 * brackets and 《》, stay whole ({@code “免申即享、直达快享”}); a quotation of several clauses is cut too, and
 * so are quotations that follow one another ({@code 提出“…”“…”}).
 */
final class ClauseSplitter {
  private static final String BREAKS = "，；。！？：\n";
  private static final int SHORT_QUOTATION = 9;
  private static final String OPENING = "“‘《（(〈";
  private static final String CLOSING = "”’》）)〉";

  private static final int LONGEST_MOTTO = 40;

  private static final Openings MOTTO =
      new Openings("为(?:活动|年度)?(?:主题|题|主线|目标|理念|口号|议题|核心|引领|抓手|重点|宗旨)|(?:主题|专项|系列|宣传|大型|公益)");

  private ClauseSplitter() {}

  /** Gives the clauses in text order without the marks between them; none is blank. */
  static List<Span> clauses(String chars, Span sentence) {
    List<Span> clauses = new ArrayList<>();
    int begin = sentence.begin();
    int i = begin;
    while (i < sentence.end()) {
      char c = chars.charAt(i);
      int open = i;
      int whole = OPENING.indexOf(c) < 0 ? -1 : endOfWhole(chars, i, sentence.end());
      if (whole > 0) {
        i = whole;
        if (c == '“' && follows(chars, i, sentence.end()) && i - open > SHORT_QUOTATION) {
          begin = add(chars, begin, i, clauses);
        }
      } else if (c == '”' && follows(chars, i + 1, sentence.end())) {
        begin = add(chars, begin, i + 1, clauses);
        i++;
      } else if (isBreak(chars, i)) {
        begin = add(chars, begin, i, clauses) + 1;
        i++;
      } else {
        i++;
      }
    }
    add(chars, begin, sentence.end(), clauses);
    return clauses;
  }

  private static boolean follows(String chars, int at, int end) {
    return at < end && chars.charAt(at) == '“';
  }

  private static boolean isBreak(String chars, int at) {
    char c = chars.charAt(at);
    boolean dash = c == '—' && at > 0 && chars.charAt(at - 1) == '—';
    return dash || BREAKS.indexOf(c) >= 0;
  }

  private static int add(String chars, int begin, int end, List<Span> clauses) {
    int b = begin;
    int e = end;
    while (b < e && " —\n”’".indexOf(chars.charAt(b)) >= 0) {
      b++;
    }
    while (e > b && " —\n".indexOf(chars.charAt(e - 1)) >= 0) {
      e--;
    }
    if (e > b) {
      clauses.add(new Span(b, e));
    }
    return end;
  }

  /** {@code 开展以|“多种树，常护水”|为主题的活动}: only says which. */
  private static boolean isMotto(String chars, int open, int end) {
    return end - open <= LONGEST_MOTTO && MOTTO.opens(chars, end, chars.length());
  }

  /** Gives the end of what the mark opens when it stays whole, otherwise -1. */
  private static int endOfWhole(String chars, int open, int limit) {
    int kind = OPENING.indexOf(chars.charAt(open));
    int depth = 0;
    boolean broken = false;
    for (int i = open; i < limit; i++) {
      char c = chars.charAt(i);
      depth += c == OPENING.charAt(kind) ? 1 : c == CLOSING.charAt(kind) ? -1 : 0;
      if (depth == 0) {
        return broken && kind < 2 && !isMotto(chars, open, i + 1) ? -1 : i + 1;
      }
      broken |= "，；。！？".indexOf(c) >= 0;
    }
    return -1;
  }
}
