package org.wenpu.use.ask;

import org.wenpu.input.Span;

/** Finds the sentence that characters of a text stand in. */
public final class SentenceAround {
  private static final String ENDS = "。！？!?\n";
  private static final String CLOSING = "”’》）";

  private SentenceAround() {}

  /**
   * Gives the characters with the sentence around them, its closing marks among them.
   *
   * @param text code points
   * @param most how many code points of the sentence to give on either side
   */
  public static Span of(int[] text, Span span, int most) {
    int begin = Math.min(span.begin(), text.length);
    int first = begin;
    while (begin - first < most && !isBoundary(text, first)) {
      first--;
    }
    int end = Math.min(span.end(), text.length);
    int last = end;
    while (last - end < most && !isBoundary(text, last)) {
      last++;
    }
    return new Span(first, last > end && text[last - 1] == '\n' ? last - 1 : last);
  }

  /** Says whether a sentence begins or ends between two characters. */
  public static boolean isBoundary(int[] text, int at) {
    if (at == 0 || at == text.length || text[at] == '\n') {
      return true;
    }
    int before = at;
    while (before > 0 && isClosing(text[before - 1])) {
      before--;
    }
    return (before == 0 || isEnd(text[before - 1])) && !isClosing(text[at]);
  }

  private static boolean isEnd(int codePoint) {
    return ENDS.indexOf(codePoint) >= 0;
  }

  /** A closing mark belongs to the sentence before. */
  private static boolean isClosing(int codePoint) {
    return CLOSING.indexOf(codePoint) >= 0;
  }
}
