package org.wenpu.use.export.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Writes what is selected of articles' graphs, then what the reference data say of the places,
 * topics and institutions named in it. Memory holds the names of the things selected.
 */
final class SelectedExport {
  private final DatasetGraph dataset;
  private final Selection selection;
  private final RdfWriter writer;
  private final Set<Triple> shared = new HashSet<>();
  private final Set<Node> named = new HashSet<>();

  SelectedExport(DatasetGraph dataset, Selection selection, RdfWriter writer) {
    this.dataset = dataset;
    this.selection = selection;
    this.writer = writer;
  }

  void write(Node graph, List<Triple> triples) {
    List<Triple> taken = new ArrayList<>(selection.of(graph, triples));
    taken.forEach(t -> named.add(t.getObject()));
    if (!writer.syntax().hasGraphs()) {
      taken.removeIf(t -> !Selection.isOwn(t.getSubject(), graph) && !shared.add(t));
    }
    writer.write(graph, taken);
  }

  void writeReferences(List<Node> references) {
    references.forEach(graph -> writer.write(graph, descriptions(graph)));
  }

  private List<Triple> descriptions(Node reference) {
    List<Triple> descriptions = new ArrayList<>();
    for (Node thing : named) {
      if (thing.isURI()) {
        Iter.forEach(
            dataset.find(reference, thing, Node.ANY, Node.ANY),
            quad -> descriptions.add(quad.asTriple()));
      }
    }
    if (!writer.syntax().hasGraphs()) {
      descriptions.removeIf(t -> !shared.add(t));
    }
    return descriptions;
  }
}
