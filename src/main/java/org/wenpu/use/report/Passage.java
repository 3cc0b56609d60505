package org.wenpu.use.report;

import java.util.ArrayList;
import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.use.ask.SentenceAround;

/**
 * A sentence or more of an article, in which some characters are quoted.
 *
 * @param parts in text order; together they are the passage
 */
record Passage(List<Part> parts) {
  private static final int MOST_AROUND = 160;
  private static final String LEFT_OUT = "…";

  Passage {
    parts = List.copyOf(parts);
  }

  /** A stretch of the passage. */
  record Part(String text, boolean quoted) {}

  /**
   * Gives the sentences around the quoted characters; those that touch are one passage.
   *
   * @param text code points of the article
   */
  static List<Passage> of(int[] text, List<Span> quoted) {
    List<Passage> passages = new ArrayList<>();
    List<Span> together = new ArrayList<>();
    int end = -1;
    for (Span span : quoted.stream().sorted().toList()) {
      Span sentence = sentence(text, span);
      if (!together.isEmpty() && sentence.begin() > end) {
        passages.add(passage(text, together, end));
        together.clear();
      }
      together.add(span);
      end = Math.max(end, sentence.end());
    }
    if (!together.isEmpty()) {
      passages.add(passage(text, together, end));
    }
    return passages;
  }

  static Span sentence(int[] text, Span span) {
    return SentenceAround.of(text, span, MOST_AROUND);
  }

  private static Passage passage(int[] text, List<Span> quoted, int end) {
    List<Part> parts = new ArrayList<>();
    int at = sentence(text, quoted.get(0)).begin();
    if (!SentenceAround.isBoundary(text, at)) {
      parts.add(new Part(LEFT_OUT, false));
    }
    for (Span span : quoted) {
      add(parts, text, at, span.begin(), false);
      add(parts, text, Math.max(at, span.begin()), span.end(), true);
      at = Math.max(at, span.end());
    }
    add(parts, text, at, end, false);
    if (!SentenceAround.isBoundary(text, end)) {
      parts.add(new Part(LEFT_OUT, false));
    }
    return new Passage(parts);
  }

  private static void add(List<Part> parts, int[] text, int begin, int end, boolean quoted) {
    int last = Math.min(end, text.length);
    if (begin < last) {
      parts.add(new Part(new String(text, begin, last - begin), quoted));
    }
  }

  /** Gives the quoted characters alone. */
  String quoted() {
    StringBuilder quoted = new StringBuilder();
    for (Part part : parts) {
      if (part.quoted()) {
        quoted.append(part.text());
      } else if (!quoted.isEmpty() && part != parts.get(parts.size() - 1)) {
        quoted.append(' ').append(LEFT_OUT).append(' ');
      }
    }
    return quoted.toString();
  }
}
