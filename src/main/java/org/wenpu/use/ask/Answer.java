package org.wenpu.use.ask;

import java.util.List;

/**
 * What a question was answered.
 *
 * @param family the kind of question it was; empty when it was not understood
 * @param lines the facts in words, each with its evidence
 * @param sparql the query that was run; empty when none was
 * @param note what is to be said besides: nothing known, a choice to make, nearest questions
 * @param answered whether the question was understood and run
 */
public record Answer(
    Language language,
    String family,
    List<Line> lines,
    int found,
    String sparql,
    String note,
    boolean answered) {
  public Answer {
    lines = List.copyOf(lines);
  }

  /** A fact in words. */
  public record Line(String text, List<Evidence> evidence) {
    public Line {
      evidence = List.copyOf(evidence);
    }
  }
}
