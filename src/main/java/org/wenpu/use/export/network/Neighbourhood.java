package org.wenpu.use.export.network;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * The part of a network around some things: all that a number of steps leads to, and the ties among
 * it.
 *
 * @param hops how many steps, at least one
 */
public record Neighbourhood(Set<Node> things, int hops) {
  public Neighbourhood {
    things = Set.copyOf(things);
    if (hops < 1) {
      throw new IllegalArgumentException("--hops must be 1 or more: " + hops);
    }
  }

  /** Gives the ties of the neighbourhood, those of {@code all} with both ends in it. */
  Ties of(Ties all) {
    Set<Node> near = near(all);
    return Ties.among(all, near);
  }

  private Set<Node> near(Ties all) {
    Set<Node> near = new HashSet<>(things);
    for (int hop = 0; hop < hops; hop++) {
      near.addAll(next(all, Set.copyOf(near)));
    }
    return near;
  }

  private static Collection<Node> next(Ties all, Set<Node> near) {
    Set<Node> next = new HashSet<>();
    all.forEach(
        tie -> {
          if (near.contains(tie.source())) {
            next.add(tie.target());
          }
          if (near.contains(tie.target())) {
            next.add(tie.source());
          }
        });
    return next;
  }
}
