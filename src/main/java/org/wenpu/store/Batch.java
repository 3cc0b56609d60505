package org.wenpu.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Collects changes that are to be committed together, the last one of each graph. */
final class Batch {
  private final Map<Node, Change> changes = new LinkedHashMap<>();
  private int quads;

  void put(Node graph, Change change) {
    Change before = changes.put(graph, change);
    quads += change.quads() - (before == null ? 0 : before.quads());
  }

  @Nullable Change get(Node graph) {
    return changes.get(graph);
  }

  Map<Node, Change> changes() {
    return changes;
  }

  /** Counts the quads that are to be written. */
  int quads() {
    return quads;
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }
}
