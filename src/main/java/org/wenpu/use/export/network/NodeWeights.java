package org.wenpu.use.export.network;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * The nodes of a network in the order of their IRIs, each with what its ties add up to.
 *
 * @param weights what is known of each
 */
record NodeWeights(SortedMap<Node, Weight> weights) {

  /** How often the ties of a node were read, and on which days. */
  record Weight(long times, Days seen) {
    Weight and(Weight other) {
      return new Weight(times + other.times, seen.and(other.seen));
    }
  }

  static NodeWeights of(Ties ties) {
    SortedMap<Node, Weight> weights = new TreeMap<>(NodeCmp::compareRDFTerms);
    ties.forEach(
        tie -> {
          Weight weight = new Weight(tie.times(), tie.seen());
          weights.merge(tie.source(), weight, Weight::and);
          weights.merge(tie.target(), weight, Weight::and);
        });
    return new NodeWeights(weights);
  }
}
