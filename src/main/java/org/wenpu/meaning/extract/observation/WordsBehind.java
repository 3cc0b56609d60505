package org.wenpu.meaning.extract.observation;

import org.wenpu.input.Span;

/** Reads whatever stands behind a figure in its clause, where neither nouns nor a verb name it. */
final class WordsBehind {
  private static final int LONGEST = 16;
  private static final String MARKS = "“”‘’（）()《》、 …—";

  private WordsBehind() {}

  /** Gives the words behind a figure without the marks and particles around them. */
  static Span read(Scene scene, int begin) {
    int from = begin;
    int to = close(scene, begin);
    while (from < to && (MARKS + "的为是").indexOf(scene.chars().charAt(from)) >= 0) {
      from++;
    }
    while (to > from && (MARKS + "的等将在").indexOf(scene.chars().charAt(to - 1)) >= 0) {
      to--;
    }
    return new Span(from, to);
  }

  /** Gives where the words behind a figure end: at the clause's end, at the next figure. */
  private static int close(Scene scene, int behind) {
    int close = Math.min(scene.clauseEnd(behind), behind + LONGEST);
    for (int at = behind; at < close; at++) {
      if (scene.isFigure(at)) {
        return at;
      }
    }
    return close;
  }
}
