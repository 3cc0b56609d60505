package org.wenpu.store.care;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts things by kind. */
final class Counts {
  private final Map<String, Long> counts = new TreeMap<>();

  void add(String kind) {
    counts.merge(kind, 1L, Long::sum);
  }

  /** Gives the kinds in their order, each with its count. */
  Map<String, Long> inOrder() {
    return counts;
  }

  /** Gives the kinds with the most frequent first. */
  Map<String, Long> byFrequency() {
    Map<String, Long> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }
}
