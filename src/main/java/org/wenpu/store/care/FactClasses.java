package org.wenpu.store.care;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.wenpu.rdf.ReferenceGraph;
import org.wenpu.rdf.ReferenceGraphs;
import org.wenpu.rdf.Vocabulary.Wp;

/** Knows from the ontology which classes are facts: all that lie below {@code wp:Fact}. */
public final class FactClasses {
  private FactClasses() {}

  /** Gives the classes in the order of their IRIs. */
  public static List<Node> bundled() {
    return below(ontology(), Wp.FACT);
  }

  private static Graph ontology() {
    Graph all = GraphFactory.createDefaultGraph();
    for (ReferenceGraph reference : ReferenceGraphs.bundled()) {
      reference.content().get().triples().forEach(all::add);
    }
    return all;
  }

  private static List<Node> below(Graph ontology, Node top) {
    Set<Node> found = new TreeSet<>(Comparator.comparing(Node::getURI));
    Deque<Node> open = new ArrayDeque<>(List.of(top));
    while (!open.isEmpty()) {
      Values.subjects(
          ontology,
          RDFS.subClassOf.asNode(),
          open.remove(),
          below -> {
            if (found.add(below)) {
              open.add(below);
            }
          });
    }
    return List.copyOf(found);
  }
}
