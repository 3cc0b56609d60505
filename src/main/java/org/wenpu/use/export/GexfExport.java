package org.wenpu.use.export;

import java.io.OutputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Writes what a store knows as a network: people, institutions, places, topics and documents, tied
 * by the posts they hold, what they spoke about or announced, and being named together.
 *
 * <p>In memory are the nodes, and eight bytes for each time two of them are named in one paragraph;
 * the ties come from the store as they are written.
 */
public final class GexfExport {
  private final FactTies ties;
  private final Paragraphs paragraphs;
  private final NetworkNodes nodes;

  /**
   * @param dataset in a read transaction of the caller; its default graph is the union
   */
  public GexfExport(DatasetGraph dataset) {
    ties = new FactTies(dataset);
    paragraphs = new Paragraphs(dataset);
    nodes = new NetworkNodes(dataset);
  }

  /** Writes the network; gives the number of its nodes. */
  public int write(OutputStream out) {
    SortedMap<Node, Integer> numbers = numbers();
    GexfWriter writer = new GexfWriter(out);
    writer.begin();
    numbers.forEach(
        (node, number) ->
            writer.node(number, nodes.label(node), nodes.kind(node), node.toString()));
    writer.beginEdges();
    ties.forEach(t -> writer.edge(numbers, t));
    namedTogether(numbers)
        .forEach((a, b, times) -> writer.edge(a, b, Tie.Kind.NAMED_WITH, "", times));
    writer.end();
    return numbers.size();
  }

  private SortedMap<Node, Integer> numbers() {
    SortedMap<Node, Integer> numbers = new TreeMap<>(NodeCmp::compareRDFTerms);
    ties.forEach(
        t -> {
          numbers.put(t.source(), 0);
          numbers.put(t.target(), 0);
        });
    paragraphs.forEach(p -> p.forEach(n -> numbers.put(n, 0)));
    int next = 0;
    for (Map.Entry<Node, Integer> entry : numbers.entrySet()) {
      entry.setValue(next++);
    }
    return numbers;
  }

  private NamedTogether namedTogether(Map<Node, Integer> numbers) {
    NamedTogether together = new NamedTogether();
    paragraphs.forEach(p -> together.add(p.stream().map(numbers::get).toList()));
    return together;
  }
}
