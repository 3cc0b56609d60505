package org.wenpu.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;

/** Finds paragraphs, sentences and quotations of a normalised text by its marks alone. */
final class Structure {
  private static final String SENTENCE_END = "。！？…";
  private static final int LONGEST_SENTENCE = 2000;
  private static final String CLOSING = "”’）》」』";

  private Structure() {}

  /** Gives the stretches between line breaks that are not blank, trimmed. */
  static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    for (int begin = 0; begin <= text.length(); ) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      Span span = trim(text, begin, end);
      if (span.length() > 0) {
        paragraphs.add(span);
      }
      begin = end + 1;
    }
    return paragraphs;
  }

  /**
   * Gives the sentences of a paragraph; closing marks after a full stop belong to it. What goes on
   * far beyond any sentence is cut: the time that names take grows with its square.
   */
  static List<Span> sentences(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    int begin = paragraph.begin();
    for (int i = begin; i < paragraph.end(); i++) {
      if (SENTENCE_END.indexOf(text.charAt(i)) < 0) {
        continue;
      }
      while (i + 1 < paragraph.end() && (SENTENCE_END + CLOSING).indexOf(text.charAt(i + 1)) >= 0) {
        i++;
      }
      add(sentences, text, begin, i + 1);
      begin = i + 1;
    }
    add(sentences, text, begin, paragraph.end());
    return sentences;
  }

  private static void add(List<Span> sentences, String text, int from, int to) {
    for (int begin = from; begin < to; begin += LONGEST_SENTENCE) {
      Span span = trim(text, begin, Math.min(to, begin + LONGEST_SENTENCE));
      if (span.length() > 0) {
        sentences.add(span);
      }
    }
  }

  /**
   * Gives the outermost quotations. A “ that is open at a paragraph's end goes on in the next
   * paragraph when that begins with “ again; otherwise it ends with its paragraph.
   */
  static List<Quotation> quotations(String text, List<Span> paragraphs) {
    List<Quotation> quotations = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      int depth = 0;
      int open = -1;
      for (int i = paragraph.begin(); i < paragraph.end(); i++) {
        char c = text.charAt(i);
        if (c == '“') {
          open = depth++ == 0 ? i : open;
        } else if (c == '”' && depth > 0 && --depth == 0) {
          quotations.add(new Quotation(new Span(open, i + 1), new Span(open + 1, i)));
        }
      }
      Quotation unclosed = depth == 0 ? null : unclosed(open, paragraph);
      if (unclosed != null) {
        quotations.add(unclosed);
      }
    }
    return quotations;
  }

  private static @Nullable Quotation unclosed(int open, Span paragraph) {
    return open + 1 >= paragraph.end()
        ? null
        : new Quotation(new Span(open, paragraph.end()), new Span(open + 1, paragraph.end()));
  }

  private static Span trim(String text, int begin, int end) {
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }
}
