package org.wenpu.meaning.extract.statement;

import org.wenpu.input.Span;

/**
 * A verb that may report speech.
 *
 * @param content where the words begin that it reports when they come after it
 * @param marked whether a comma, colon or quotation mark parts it from these words
 */
record Cue(Span span, CueKind kind, int content, boolean marked) {
  /** Gives the verb as it stands. */
  String verb(StatementText text) {
    return text.quote(span.begin(), span.end());
  }
}
