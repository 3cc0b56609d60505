package org.wenpu.meaning.extract;

import java.util.Locale;

/**
 * Names the ways in which statements are found. The confidence is the share of statements with the
 * right speaker and at least four fifths of the right words on labelled news, with one right and
 * one wrong added, so that a rule seen rarely is not trusted blindly.
 */
enum StatementRule {
  /** “A。”X说，B。 */
  QUOTATION_THEN_CLAUSE(0.98),
  /** X说：“A。” */
  CLAUSE_THEN_QUOTATION(0.86),
  /** X表示，A。 */
  CLAUSE_THEN_WORDS(0.98),
  /** X要求加快…. */
  CLAUSE_WITHOUT_MARK(0.86),
  /** X表示，A，并称B: the second. */
  CHAINED(0.83),
  /** 据X报道，A。 */
  SOURCE(0.9),
  /** X数据显示，A。 */
  FIGURES(0.83),
  /** “A。”X走进店里。 */
  QUOTATION_ALONE(0.86);

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
