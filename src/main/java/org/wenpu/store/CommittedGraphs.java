package org.wenpu.store;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.wenpu.store.GraphList.Kind;

/** Lists what is committed; the list of graphs is found without all indexes. */
final class CommittedGraphs {
  private final DatasetGraph dataset;
  private final GraphList graphs;

  CommittedGraphs(DatasetGraph dataset, GraphList graphs) {
    this.dataset = dataset;
    this.graphs = graphs;
  }

  List<Node> articles() {
    return dataset.calculateRead(() -> graphs.graphs(Kind.ARTICLE));
  }

  /** Gives where each article was read from. */
  SortedMap<String, String> sources() {
    return sorted(
        found -> graphs.sources((article, source) -> found.put(article.getURI(), source)));
  }

  /** Gives the article that has the facts of each copy. */
  SortedMap<String, String> copies() {
    return sorted(
        found -> graphs.copies((copy, original) -> found.put(copy.getURI(), original.getURI())));
  }

  private SortedMap<String, String> sorted(Consumer<SortedMap<String, String>> collector) {
    SortedMap<String, String> found = new TreeMap<>();
    dataset.executeRead(() -> collector.accept(found));
    return found;
  }

  long quads() {
    return dataset.calculateRead(graphs::quads);
  }
}
