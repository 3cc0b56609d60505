package org.wenpu.store.text;

import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;

/**
 * Shows where the words that were looked for stand.
 *
 * @param words the sentence of an article's body, or the whole of a shorter text
 * @param span the words' place in the article's body; null when they stand in another text
 */
record Passage(String words, @Nullable Span span) {
  private static final String ENDS = "。！？\n";

  /**
   * Cuts out the sentence around a word.
   *
   * @param begin index of the word's first character
   * @param end index behind its last
   */
  static Passage inBody(String body, int begin, int end) {
    int from = begin;
    while (from > 0 && ENDS.indexOf(body.charAt(from - 1)) < 0) {
      from--;
    }
    int to = end;
    while (to < body.length() && ENDS.indexOf(body.charAt(to)) < 0) {
      to++;
    }
    int first = body.codePointCount(0, begin);
    Span span = new Span(first, first + body.codePointCount(begin, end));
    boolean stop = to < body.length() && body.charAt(to) != '\n';
    return new Passage(body.substring(from, stop ? to + 1 : to).strip(), span);
  }
}
