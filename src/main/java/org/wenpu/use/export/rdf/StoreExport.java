package org.wenpu.use.export.rdf;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.wenpu.rdf.Vocabulary.Schema;

/**
 * Writes the named graphs of a dataset, graph by graph in the order of their IRIs, each graph
 * sorted.
 *
 * <p>Where the syntax has no graphs, a triple that stands in several of them (a person's name in
 * each article) is written with the first only: so every triple is there once, the order does not
 * depend on how the store was filled, and memory holds one graph at a time.
 */
public final class StoreExport {
  private final DatasetGraph dataset;
  private final boolean withText;

  /**
   * @param dataset in a read transaction of the caller
   * @param withText whether the bodies of articles are written; their quoted parts always are
   */
  public StoreExport(DatasetGraph dataset, boolean withText) {
    this.dataset = dataset;
    this.withText = withText;
  }

  /** Writes all named graphs; gives the number of triples or quads. */
  public long write(RdfSyntax syntax, OutputStream out) {
    try (RdfWriter writer = new RdfWriter(out, syntax)) {
      for (Node graph : graphs()) {
        writer.write(graph, content(graph, syntax));
      }
      return writer.written();
    }
  }

  /** Writes what a selection takes of the named graphs; gives the number of triples or quads. */
  public long write(Selection selection, RdfSyntax syntax, OutputStream out) {
    try (RdfWriter writer = new RdfWriter(out, syntax)) {
      SelectedExport selected = new SelectedExport(dataset, selection, writer);
      List<Node> graphs = graphs();
      graphs.stream().filter(this::isArticle).forEach(g -> selected.write(g, triples(g)));
      selected.writeReferences(graphs.stream().filter(g -> !isArticle(g)).toList());
      return writer.written();
    }
  }

  private List<Node> graphs() {
    List<Node> graphs = new ArrayList<>(Iter.toList(dataset.listGraphNodes()));
    graphs.sort(Comparator.comparing(Node::toString));
    return graphs;
  }

  private boolean isArticle(Node graph) {
    return dataset.contains(graph, graph, RDF.type.asNode(), Schema.NEWS_ARTICLE);
  }

  private List<Triple> content(Node graph, RdfSyntax syntax) {
    List<Triple> triples = triples(graph);
    if (!syntax.hasGraphs()) {
      triples.removeIf(t -> isInEarlierGraph(t, graph));
    }
    return triples;
  }

  private List<Triple> triples(Node graph) {
    List<Triple> triples = new ArrayList<>();
    Iter.forEach(
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY),
        quad -> {
          if (withText || !quad.getPredicate().equals(Schema.ARTICLE_BODY)) {
            triples.add(quad.asTriple());
          }
        });
    return triples;
  }

  /** What is a graph's own ({@code <article#char=0,5>}) stands in no other. */
  private boolean isInEarlierGraph(Triple triple, Node graph) {
    if (Selection.isOwn(triple.getSubject(), graph)) {
      return false;
    }
    String name = graph.toString();
    Iterator<Quad> quads =
        dataset.findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
    try {
      return Iter.anyMatch(quads, q -> q.getGraph().toString().compareTo(name) < 0);
    } finally {
      Iter.close(quads);
    }
  }
}
