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
  private static final Node BAND = term("band");
  private static final Node ORIGINAL = term("original");
  private static final Node WITHHELD = term("withheld");

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
  record Entry(Kind kind, String fingerprint, String source, int quads, Likeness likeness) {
    static Entry of(Kind kind, String fingerprint, int quads) {
      return new Entry(kind, fingerprint, "", quads, Likeness.NONE);
    }

    /** Gives the entry of the same article in another part. */
    Entry as(int quadsNow, @Nullable Node original, @Nullable String withheld) {
      Likeness now = new Likeness(likeness.bands(), original, withheld);
      return new Entry(kind, fingerprint, source, quadsNow, now);
    }
  }

  /**
   * Says how an article stands to others that carry the same report.
   *
   * @param bands the numbers under which such ones are found
   * @param original the article that has the facts; null when this one has them
   * @param withheld the graph with the facts, packed; null when they are in the graph
   */
  record Likeness(List<Long> bands, @Nullable Node original, @Nullable String withheld) {
    static final Likeness NONE = new Likeness(List.of(), null, null);

    Likeness {
      bands = List.copyOf(bands);
    }
  }

  GraphList(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }

  /** Gives the fingerprint of a graph, or null when the store does not have it. */
  @Nullable String fingerprint(Node graph, Kind kind) {
    Node found = value(graph, kind.fingerprint);
    return found == null ? null : found.getLiteralLexicalForm();
  }

  /** Gives what is known of an article, or null when the store does not have it. */
  @Nullable Entry article(Node graph) {
    String fingerprint = fingerprint(graph, Kind.ARTICLE);
    if (fingerprint == null) {
      return null;
    }
    List<Long> bands = new ArrayList<>();
    Iter.forEach(
        dataset.find(Quad.defaultGraphIRI, graph, BAND, Node.ANY),
        quad -> bands.add(number(quad.getObject())));
    Node withheld = value(graph, WITHHELD);
    Likeness likeness =
        new Likeness(
            bands,
            value(graph, ORIGINAL),
            withheld == null ? null : withheld.getLiteralLexicalForm());
    Node source = value(graph, SOURCE);
    Node quads = value(graph, QUADS);
    return new Entry(
        Kind.ARTICLE,
        fingerprint,
        source == null ? "" : source.getLiteralLexicalForm(),
        quads == null ? 0 : (int) number(quads),
        likeness);
  }

  private @Nullable Node value(Node graph, Node property) {
    Iterator<Quad> found = dataset.find(Quad.defaultGraphIRI, graph, property, Node.ANY);
    try {
      return found.hasNext() ? found.next().getObject() : null;
    } finally {
      Iter.close(found);
    }
  }

  private static long number(Node literal) {
    return ((Number) literal.getLiteralValue()).longValue();
  }

  void put(Node graph, Entry entry) {
    add(graph, entry.kind().fingerprint, NodeFactory.createLiteralString(entry.fingerprint()));
    add(graph, SOURCE, NodeFactory.createLiteralString(entry.source()));
    add(graph, QUADS, count(entry.quads()));
    Likeness likeness = entry.likeness();
    likeness.bands().forEach(band -> add(graph, BAND, count(band)));
    if (likeness.original() != null && likeness.withheld() != null) {
      add(graph, ORIGINAL, likeness.original());
      add(graph, WITHHELD, NodeFactory.createLiteralString(likeness.withheld()));
    }
  }

  private static Node count(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
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
    each(QUADS, (graph, count) -> sum[0] += number(count));
    return sum[0];
  }

  /** Tells of every copy, with the article that has its facts. */
  void copies(BiConsumer<Node, Node> sink) {
    each(ORIGINAL, sink);
  }

  private void each(Node property, BiConsumer<Node, Node> sink) {
    Iter.forEach(
        dataset.find(Quad.defaultGraphIRI, Node.ANY, property, Node.ANY),
        quad -> sink.accept(quad.getSubject(), quad.getObject()));
  }

  /** Gives the articles that have a number. */
  List<Node> inBand(long band) {
    return subjects(BAND, count(band));
  }

  /** Gives the copies whose facts an article has. */
  List<Node> copiesOf(Node original) {
    return subjects(ORIGINAL, original);
  }

  private List<Node> subjects(Node property, Node value) {
    List<Node> subjects = new ArrayList<>();
    Iter.forEach(
        dataset.find(Quad.defaultGraphIRI, Node.ANY, property, value),
        quad -> subjects.add(quad.getSubject()));
    return subjects;
  }
}
