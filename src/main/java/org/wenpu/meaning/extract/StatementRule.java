package org.wenpu.meaning.extract;

import java.util.Locale;

/**
 * Names the ways in which statements are found. A statement is right with the right speaker and at
 * least four fifths of the right words. The confidence lies half-way between the share of right
 * ones on news that was read while the rules were written, with one right and one wrong added, and
 * the share of all rules together on news that was not: docs/calibration.md.
 */
enum StatementRule {
  /** “A。”X说，B。 */
  QUOTATION_THEN_CLAUSE(0.9),
  /** X说：“A。” */
  CLAUSE_THEN_QUOTATION(0.84),
  /** X表示，A。 */
  CLAUSE_THEN_WORDS(0.91),
  /** X要求加快…. */
  CLAUSE_WITHOUT_MARK(0.88),
  /** X表示，A，并称B: the second. */
  CHAINED(0.84),
  /** 据X报道，A。 */
  SOURCE(0.88),
  /** X数据显示，A。 */
  FIGURES(0.88),
  /** “A。”X走进店里。 */
  QUOTATION_ALONE(0.84);

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
