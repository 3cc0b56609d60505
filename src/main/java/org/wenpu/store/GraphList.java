package org.wenpu.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the store's own list of its graphs. It lies in the unnamed graph, which queries do not see
 * (their default graph is the union of the named ones). Asking the store itself for its graphs
 * would scan every quad.
 */
final class GraphList {
  private static final String NS = "https://w3id.org/wenpu/store#";
  private static final Node SOURCE = term("source");
  private static final Node QUADS = term("quads");

  private final DatasetGraph dataset;

  /** What a graph holds. */
  enum Kind {
    ARTICLE("article"),
    REFERENCE("reference");

    private final Node fingerprint;

    Kind(String name) {
      this.fingerprint = term(name);
    }
  }

  /**
   * Says what the list knows of a graph.
   *
   * @param fingerprint tells whether the graph would be made anew the same
   * @param source where it was read from
   * @param quads how many triples it has
   */
  record Entry(Kind kind, String fingerprint, String source, int quads) {}

  GraphList(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }

  /** Gives the fingerprint of a graph, or null when the store does not have it. */
  @Nullable String fingerprint(Node graph, Kind kind) {
    return text(graph, kind.fingerprint);
  }

  private @Nullable String text(Node graph, Node property) {
    Iterator<Quad> found = dataset.find(Quad.defaultGraphIRI, graph, property, Node.ANY);
    try {
      return found.hasNext() ? found.next().getObject().getLiteralLexicalForm() : null;
    } finally {
      Iter.close(found);
    }
  }

  void put(Node graph, Entry entry) {
    add(graph, entry.kind().fingerprint, NodeFactory.createLiteralString(entry.fingerprint()));
    add(graph, SOURCE, NodeFactory.createLiteralString(entry.source()));
    add(graph, QUADS, count(entry.quads()));
  }

  private static Node count(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  private void add(Node graph, Node property, Node value) {
    dataset.add(Quad.defaultGraphIRI, graph, property, value);
  }

  void remove(Node graph) {
    dataset.deleteAny(Quad.defaultGraphIRI, graph, Node.ANY, Node.ANY);
  }

  /** Gives all graphs of a kind in the order of their IRIs. */
  List<Node> graphs(Kind kind) {
    List<Node> graphs = new ArrayList<>();
    each(kind.fingerprint, (graph, fingerprint) -> graphs.add(graph));
    graphs.sort(Comparator.comparing(Node::getURI));
    return graphs;
  }

  /** Tells of every graph where it was read from, in no order. */
  void sources(BiConsumer<Node, String> sink) {
    each(SOURCE, (graph, source) -> sink.accept(graph, source.getLiteralLexicalForm()));
  }

  /** Counts the quads of all graphs. */
  long quads() {
    long[] sum = new long[1];
    each(QUADS, (graph, count) -> sum[0] += ((Number) count.getLiteralValue()).longValue());
    return sum[0];
  }

  private void each(Node property, BiConsumer<Node, Node> sink) {
    Iter.forEach(
        dataset.find(Quad.defaultGraphIRI, Node.ANY, property, Node.ANY),
        quad -> sink.accept(quad.getSubject(), quad.getObject()));
  }
}
