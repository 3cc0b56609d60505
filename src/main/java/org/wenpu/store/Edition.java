package org.wenpu.store;

import java.util.List;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.store.GraphList.Entry;
import org.wenpu.store.GraphList.Kind;
import org.wenpu.store.GraphList.Likeness;

/**
 * Holds the graph of an article as one state of the program made it of one state of the article.
 *
 * @param graph the article's graph
 * @param fingerprint a hash of the article's content and of the program that read it: who knows it
 *     need not make the graph again
 * @param source where the article was read from: the path of a file, {@code -}; empty when unknown
 */
public record Edition(NamedGraph graph, String fingerprint, String source) {
  static Edition of(NamedGraph graph) {
    return new Edition(graph, graph.fingerprint(), "");
  }

  /** Gives the entry of the list of graphs. */
  Entry entry(List<Long> bands) {
    Likeness likeness = new Likeness(bands, null, null);
    return new Entry(Kind.ARTICLE, fingerprint, source, graph.triples().size(), likeness);
  }
}
