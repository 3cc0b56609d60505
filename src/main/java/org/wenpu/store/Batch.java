package org.wenpu.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.wenpu.store.GraphList.Likeness;

/** Collects changes that are to be committed together, the last one of each graph. */
final class Batch {
  private final Map<Node, Change> changes = new LinkedHashMap<>();
  private final Map<Long, Set<String>> bands = new HashMap<>();
  private final Map<Node, Set<String>> copies = new HashMap<>();
  private int quads;

  void put(Node graph, Change change) {
    Change before = changes.put(graph, change);
    quads += change.quads() - (before == null ? 0 : before.quads());
    if (change.entry() != null) {
      index(graph.getURI(), change.entry().likeness());
    }
  }

  private void index(String graph, Likeness likeness) {
    for (Long band : likeness.bands()) {
      bands.computeIfAbsent(band, number -> new TreeSet<>()).add(graph);
    }
    if (likeness.original() != null) {
      copies.computeIfAbsent(likeness.original(), original -> new TreeSet<>()).add(graph);
    }
  }

  @Nullable Change get(Node graph) {
    return changes.get(graph);
  }

  Map<Node, Change> changes() {
    return changes;
  }

  /** Gives the articles that have, or had before a later change, a number. */
  List<Node> inBand(long band) {
    return nodes(bands.getOrDefault(band, Set.of()));
  }

  /** Gives the articles that are, or were before a later change, copies of one. */
  List<Node> copiesOf(Node original) {
    return nodes(copies.getOrDefault(original, Set.of()));
  }

  private static List<Node> nodes(Set<String> iris) {
    return iris.stream().map(NodeFactory::createURI).toList();
  }

  /** Counts the quads that are to be written. */
  int quads() {
    return quads;
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }
}
