package org.wenpu.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the store's own list of its graphs, each with a fingerprint of its triples. It lies in the
 * unnamed graph, which queries do not see (their default graph is the union of the named ones).
 * Asking the store itself for its graphs would scan every quad.
 */
final class GraphList {
  private static final String NS = "https://w3id.org/wenpu/store#";

  /** What a graph holds. */
  enum Kind {
    ARTICLE("article"),
    REFERENCE("reference");

    private final Node fingerprint;

    Kind(String name) {
      this.fingerprint = NodeFactory.createURI(NS + name);
    }
  }

  private final DatasetGraph dataset;

  GraphList(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** Gives the fingerprint of a graph, or null when the store does not have it. */
  @Nullable String fingerprint(Node graph, Kind kind) {
    Iterator<Quad> found = dataset.find(Quad.defaultGraphIRI, graph, kind.fingerprint, Node.ANY);
    try {
      return found.hasNext() ? found.next().getObject().getLiteralLexicalForm() : null;
    } finally {
      Iter.close(found);
    }
  }

  void put(Node graph, Kind kind, String fingerprint) {
    remove(graph);
    dataset.add(
        Quad.defaultGraphIRI,
        graph,
        kind.fingerprint,
        NodeFactory.createLiteralString(fingerprint));
  }

  void remove(Node graph) {
    dataset.deleteAny(Quad.defaultGraphIRI, graph, Node.ANY, Node.ANY);
  }

  /** Gives all graphs of a kind in the order of their IRIs. */
  List<Node> graphs(Kind kind) {
    List<Node> graphs = new ArrayList<>();
    Iter.forEach(
        dataset.find(Quad.defaultGraphIRI, Node.ANY, kind.fingerprint, Node.ANY),
        quad -> graphs.add(quad.getSubject()));
    graphs.sort(Comparator.comparing(Node::getURI));
    return graphs;
  }
}
