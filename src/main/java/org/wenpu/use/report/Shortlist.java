package org.wenpu.use.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Keeps the first facts of one kind and counts all. A document named twice is one. */
final class Shortlist {
  private final int most;
  private final List<Found> kept = new ArrayList<>();
  private final Set<Node> seen = new HashSet<>();

  Shortlist(int most) {
    this.most = most;
  }

  /** Takes a fact; says whether it is a new one. */
  boolean add(Found found) {
    boolean fresh = seen.add(found.fact());
    if (fresh && kept.size() < most) {
      kept.add(found);
    }
    return fresh;
  }

  List<Found> kept() {
    return kept;
  }

  int total() {
    return seen.size();
  }
}
