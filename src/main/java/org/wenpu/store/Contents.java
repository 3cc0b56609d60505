package org.wenpu.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.store.GraphList.Entry;
import org.wenpu.store.GraphList.Kind;

/** Shows a store as it will be: what is committed, what is being written, and what is pending. */
final class Contents {
  private final DatasetGraph dataset;
  private final GraphList graphs;
  private Batch pending = new Batch();
  private Batch underWay = new Batch();

  Contents(DatasetGraph dataset, GraphList graphs) {
    this.dataset = dataset;
    this.graphs = graphs;
  }

  Batch pending() {
    return pending;
  }

  /** Takes what is pending as being written, and begins to collect anew. */
  void handOver() {
    underWay = pending;
    pending = new Batch();
  }

  /** Forgets what was written. */
  void written() {
    underWay = new Batch();
  }

  private @Nullable Change change(Node graph) {
    Change change = pending.get(graph);
    return change == null ? underWay.get(graph) : change;
  }

  private <T> T committed(Function<GraphList, T> question) {
    return dataset.calculateRead(() -> question.apply(graphs));
  }

  @Nullable String fingerprint(Node graph, Kind kind) {
    Change change = change(graph);
    if (change != null) {
      return change.entry() == null ? null : change.entry().fingerprint();
    }
    return dataset.calculateRead(() -> graphs.fingerprint(graph, kind));
  }

  /** Gives what is known of an article, null when it is not there. */
  @Nullable Entry article(Node article) {
    Change change = change(article);
    return change == null ? dataset.calculateRead(() -> graphs.article(article)) : change.entry();
  }

  /** Gives the triples of a graph as it is in the store. */
  NamedGraph graph(Node graph) {
    Change change = change(graph);
    if (change != null && change.graph() != null) {
      return change.graph();
    }
    List<Triple> triples = new ArrayList<>();
    dataset.executeRead(
        () ->
            Iter.forEach(
                dataset.find(graph, Node.ANY, Node.ANY, Node.ANY),
                (Quad quad) -> triples.add(quad.asTriple())));
    return new NamedGraph(graph, triples);
  }

  /** Gives the articles that share one of several numbers. */
  Set<Node> sharing(List<Long> bands) {
    Set<Node> found = new LinkedHashSet<>();
    if (!bands.isEmpty()) {
      bands.forEach(band -> found.addAll(pending.inBand(band)));
      bands.forEach(band -> found.addAll(underWay.inBand(band)));
      committed(
          list -> {
            bands.forEach(band -> found.addAll(list.inBand(band)));
            return found;
          });
    }
    return found;
  }

  /** Gives the copies whose facts an article has. */
  Set<Node> copiesOf(Node original) {
    Set<Node> found = new LinkedHashSet<>(pending.copiesOf(original));
    found.addAll(underWay.copiesOf(original));
    found.addAll(committed(list -> list.copiesOf(original)));
    found.removeIf(
        graph -> {
          Entry entry = article(graph);
          return entry == null || !original.equals(entry.likeness().original());
        });
    return found;
  }
}
