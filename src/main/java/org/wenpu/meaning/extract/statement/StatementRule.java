package org.wenpu.meaning.extract.statement;

import java.util.Locale;

/**
 * Names the ways in which statements are found. A statement is right with the right speaker and at
 * least four fifths of the right words. The confidence lies half-way between the share of right
 * ones on annotated news that was read while the rules were written, with one right and one wrong
 * added, and the share of all rules together on statements drawn from news that was not:
 * docs/calibration.md.
 */
enum StatementRule {
  /** “A。”X说，B。 */
  QUOTATION_THEN_CLAUSE(0.95),
  /** X说：“A。” */
  CLAUSE_THEN_QUOTATION(0.89),
  /** X表示，A。 */
  CLAUSE_THEN_WORDS(0.95),
  /** X要求加快…. */
  CLAUSE_WITHOUT_MARK(0.87),
  /** X表示，A，并称B: the second. */
  CHAINED(0.89),
  /** 据X报道，A。 */
  SOURCE(0.92),
  /** X数据显示，A。 */
  FIGURES(0.9),
  /** “A。”X走进店里。 */
  QUOTATION_ALONE(0.89),
  /** X：A。 in an interview printed as a dialogue; not counted yet, taken over from the first. */
  ANSWER(0.95);

  private final double confidence;

  StatementRule(double confidence) {
    this.confidence = confidence;
  }

  double confidence() {
    return confidence;
  }

  String label() {
    return "statement/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
