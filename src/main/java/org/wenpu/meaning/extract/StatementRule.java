package org.wenpu.meaning.extract;

import java.util.Locale;

/** Names the ways in which statements are found, with the share that was right on labelled news. */
enum StatementRule {
  /** “A。”X说，B。 */
  QUOTATION_THEN_CLAUSE(0.95),
  /** X说：“A。” */
  CLAUSE_THEN_QUOTATION(0.9),
  /** X表示，A。 */
  CLAUSE_THEN_WORDS(0.9),
  /** X要求加快…. */
  CLAUSE_WITHOUT_MARK(0.7),
  /** X表示，A，并称B: the second. */
  CHAINED(0.75),
  /** 据X报道，A。 */
  SOURCE(0.85),
  /** X数据显示，A。 */
  FIGURES(0.85),
  /** “A。”X走进店里。 */
  QUOTATION_ALONE(0.5);

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
