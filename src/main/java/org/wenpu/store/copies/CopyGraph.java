package org.wenpu.store.copies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Vocabulary.Prov;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Wp;

/**
 * Makes the graph of a copy: the article with its text and all that is said of it, and which other
 * it is an alternate of, but none of the facts, which that one carries.
 */
public final class CopyGraph {
  /** What belongs to an article itself, although it has a description of its own. */
  private static final Set<Node> PARTS =
      Set.of(Schema.HAS_PART, Wp.DATELINE, Schema.LOCATION_CREATED);

  private CopyGraph() {}

  /**
   * @param whole the graph with the facts
   * @param original the article that carries them
   */
  public static NamedGraph of(NamedGraph whole, Node original) {
    Set<Node> described = new HashSet<>();
    for (Triple triple : whole.triples()) {
      described.add(triple.getSubject());
    }
    Set<Node> kept = kept(whole);
    List<Triple> triples = new ArrayList<>();
    for (Triple triple : whole.triples()) {
      if (kept.contains(triple.getSubject()) && !isLoose(triple.getObject(), described, kept)) {
        triples.add(triple);
      }
    }
    triples.add(Triple.create(whole.name(), Prov.ALTERNATE_OF, original));
    return new NamedGraph(whole.name(), triples);
  }

  private static Set<Node> kept(NamedGraph whole) {
    Set<Node> kept = new HashSet<>(Set.of(whole.name()));
    for (Triple triple : whole.triples()) {
      if (triple.getSubject().equals(whole.name()) && PARTS.contains(triple.getPredicate())) {
        kept.add(triple.getObject());
      }
    }
    return kept;
  }

  /** Tells whether a thing was described in the whole graph and is no more. */
  private static boolean isLoose(Node object, Set<Node> described, Set<Node> kept) {
    return described.contains(object) && !kept.contains(object);
  }
}
