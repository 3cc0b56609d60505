package org.wenpu.use.evaluate;

import com.fasterxml.jackson.databind.JsonNode;

/** Says how alike a gold and a predicted annotation are: 0 not at all, 1 the same. */
@FunctionalInterface
interface Likeness {
  double of(JsonNode gold, JsonNode predicted);

  /** Tells whether a pair may be matched at all. */
  @FunctionalInterface
  interface Condition {
    boolean holds(JsonNode gold, JsonNode predicted);
  }

  /** Counts a pair fully or not at all. */
  static Likeness when(Condition condition) {
    return (gold, predicted) -> condition.holds(gold, predicted) ? 1 : 0;
  }

  /** Keeps a likeness that reaches a threshold. */
  default Likeness atLeast(double threshold) {
    return (gold, predicted) -> {
      double value = of(gold, predicted);
      return value >= threshold ? value : 0;
    };
  }

  /** Keeps a likeness where a condition holds as well. */
  default Likeness and(Condition condition) {
    return (gold, predicted) -> condition.holds(gold, predicted) ? of(gold, predicted) : 0;
  }
}
