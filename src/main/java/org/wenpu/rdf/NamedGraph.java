package org.wenpu.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/**
 * Holds all triples of one named graph, sorted, each once, without blank nodes.
 *
 * @param name the IRI of the graph: the article's, or that of a piece of reference data
 */
public record NamedGraph(Node name, List<Triple> triples) {
  public NamedGraph {
    triples = List.copyOf(triples);
    if (!name.isURI() || triples.stream().anyMatch(NamedGraph::hasBlank)) {
      throw new IllegalArgumentException("a graph needs an IRI and no blank nodes: " + name);
    }
  }

  private static boolean hasBlank(Triple triple) {
    return triple.getSubject().isBlank() || triple.getObject().isBlank();
  }

  public List<Quad> quads() {
    return triples.stream().map(triple -> Quad.create(name, triple)).toList();
  }

  /** Gives a hash that two graphs share only when their triples are the same. */
  public String fingerprint() {
    Sha256 hash = new Sha256();
    for (Triple triple : triples) {
      hash.add(triple.getSubject().getURI());
      hash.add(triple.getPredicate().getURI());
      hash.add(NodeFmtLib.strNT(triple.getObject()));
    }
    return hash.hex();
  }
}
