package org.wenpu.meaning.extract.event;

import org.wenpu.input.Span;

/**
 * A stretch between two marks.
 *
 * @param index among all clauses of the article
 * @param sentence index of its sentence
 * @param paragraph index of its paragraph
 */
record Clause(Span span, int index, int sentence, int paragraph) {
  int begin() {
    return span.begin();
  }

  int end() {
    return span.end();
  }
}
