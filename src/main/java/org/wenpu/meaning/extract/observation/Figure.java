package org.wenpu.meaning.extract.observation;

import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.meaning.Observation.Comparison;

/**
 * A quantity with the words it is a figure of.
 *
 * @param clause where its clause begins
 * @param rule how the words were found
 */
record Figure(
    Quantity quantity, Span indicator, @Nullable Comparison comparison, int clause, Rule rule) {

  /** How the words that name what is measured were found, and how often that is right. */
  enum Rule {
    /** {@code 营收增长|20%}. */
    SUBJECT(0.85),
    /** {@code 营收|6800亿元}. */
    NOUN_BEFORE(0.8),
    /** {@code 3.6万个|见习岗位}. */
    COUNTED(0.85),
    /** {@code 营收6800亿元、增长|20%}. */
    CARRIED(0.8),
    /** The next of several: {@code 分别增长4.4%、|5.6%}. */
    LISTED(0.75),
    /** {@code 投入|6亿元}. */
    VERB(0.6),
    /** Nothing but the words of its clause. */
    CLAUSE(0.4);

    private final double confidence;

    Rule(double confidence) {
      this.confidence = confidence;
    }

    double confidence() {
      return confidence;
    }
  }
}
