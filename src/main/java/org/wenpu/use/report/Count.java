package org.wenpu.use.report;

import java.util.EnumMap;
import java.util.Map;

/** Counts facts by kind. */
final class Count {
  private final Map<FactKind, Integer> counts = new EnumMap<>(FactKind.class);

  void add(FactKind kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  int of(FactKind kind) {
    return counts.getOrDefault(kind, 0);
  }
}
