package org.wenpu.meaning.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;

/**
 * A reporting clause with what it reports.
 *
 * @param unit index of the sentence it stands in
 * @param clause from its subject to its verb
 * @param cue the verb; null when a quotation has none
 * @param content one stretch, or two where the clause stands between
 * @param nested whether it stands in somebody else's words, who goes on to speak
 */
record StatementClause(
    int unit,
    Span clause,
    Speaker speaker,
    @Nullable Cue cue,
    List<Span> content,
    StatementRule rule,
    boolean nested) {
  StatementClause {
    content = List.copyOf(content);
  }

  StatementClause(
      int unit,
      Span clause,
      Speaker speaker,
      @Nullable Cue cue,
      List<Span> content,
      StatementRule rule) {
    this(unit, clause, speaker, cue, content, rule, false);
  }
}
