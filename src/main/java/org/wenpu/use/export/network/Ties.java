package org.wenpu.use.export.network;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;

/** Gives the ties of a network, the same in the same order each time it is asked. */
@FunctionalInterface
interface Ties {
  void forEach(Consumer<Tie> sink);

  /** Gives the ties of several, one after the other. */
  static Ties all(List<Ties> parts) {
    return sink -> parts.forEach(p -> p.forEach(sink));
  }

  /** Gives the ties whose ends are both among some things. */
  static Ties among(Ties all, Set<Node> things) {
    return sink ->
        all.forEach(
            tie -> {
              if (things.contains(tie.source()) && things.contains(tie.target())) {
                sink.accept(tie);
              }
            });
  }
}
