package org.wenpu.meaning.extract.statement;

import org.jspecify.annotations.Nullable;

/**
 * A verb of speech with the subject its own clause gives it.
 *
 * @param begin where its clause begins
 * @param speaker null when the subject is dropped
 * @param chained whether it goes on with the subject of a verb before it in the same sentence
 * @param sourced whether the clause begins with 据
 * @param nested whether it stands in the words of the verb before it: 林海表示，总书记重视水利，强调…
 */
record StatementCandidate(
    Cue cue,
    int begin,
    @Nullable Speaker speaker,
    boolean chained,
    boolean sourced,
    boolean nested) {
  StatementCandidate(
      Cue cue, int begin, @Nullable Speaker speaker, boolean chained, boolean sourced) {
    this(cue, begin, speaker, chained, sourced, false);
  }

  String verb(StatementText text) {
    return cue.verb(text);
  }
}
