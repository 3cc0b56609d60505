package org.wenpu.use.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes the union of a dataset's named graphs as Turtle, graph by graph in the order of their
 * IRIs, each graph sorted.
 *
 * <p>A triple that stands in several graphs (a person's name in each article) is written with the
 * first of them only: so every triple is there once, the order does not depend on how the store was
 * filled, and memory holds one graph at a time.
 */
public final class TurtleExport {
  private final DatasetGraph dataset;

  /**
   * @param dataset in a read transaction of the caller
   */
  public TurtleExport(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** Writes a single graph. */
  public static void write(Graph graph, OutputStream out) {
    try (RdfWriter writer = new RdfWriter(out, RdfSyntax.TURTLE)) {
      writer.write(Node.ANY, graph.find().toList());
    }
  }

  /** Writes all named graphs; gives the number of triples. */
  public long write(OutputStream out) {
    try (RdfWriter writer = new RdfWriter(out, RdfSyntax.TURTLE)) {
      graphs().forEach(g -> writer.write(g, triplesFirstIn(g)));
      return writer.written();
    }
  }

  private List<Node> graphs() {
    List<Node> graphs = new ArrayList<>(Iter.toList(dataset.listGraphNodes()));
    graphs.sort((a, b) -> a.toString().compareTo(b.toString()));
    return graphs;
  }

  private List<Triple> triplesFirstIn(Node graph) {
    List<Triple> triples = new ArrayList<>();
    Iter.forEach(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY), q -> triples.add(q.asTriple()));
    triples.removeIf(t -> isInEarlierGraph(t, graph));
    return triples;
  }

  private boolean isInEarlierGraph(Triple triple, Node graph) {
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
