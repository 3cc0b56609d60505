package org.wenpu.store.care;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** Takes a graph of a store into memory, where looking things up costs little. */
final class GraphCopy {
  private GraphCopy() {}

  static Graph of(DatasetGraph dataset, Node name) {
    Graph copy = GraphFactory.createDefaultGraph();
    dataset
        .find(name, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> copy.add(quad.asTriple()));
    return copy;
  }
}
