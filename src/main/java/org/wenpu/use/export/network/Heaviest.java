package org.wenpu.use.export.network;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeCmp;

/** The part of a network that its heaviest nodes make up, small enough to look at. */
final class Heaviest {
  private Heaviest() {}

  /** Gives the ties among the nodes whose ties were read most often. */
  static Ties of(Ties all, int nodes) {
    Set<Node> heaviest = heaviest(NodeWeights.of(all).weights(), nodes);
    return Ties.among(all, heaviest);
  }

  private static Set<Node> heaviest(Map<Node, NodeWeights.Weight> weights, int nodes) {
    return weights.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<Node, NodeWeights.Weight>>comparingLong(
                    e -> -e.getValue().times())
                .thenComparing(Map.Entry::getKey, NodeCmp::compareRDFTerms))
        .limit(nodes)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
