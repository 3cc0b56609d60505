package org.wenpu.store;

import java.util.Iterator;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.wenpu.store.text.IndexedStore;

/** Tells the text index what a store holds. */
final class StoreContents implements IndexedStore {
  private final DatasetGraph dataset;
  private final GraphList graphs;

  StoreContents(DatasetGraph dataset, GraphList graphs) {
    this.dataset = dataset;
    this.graphs = graphs;
  }

  @Override
  public Object state() {
    return Tdb.version(dataset);
  }

  @Override
  public void editions(BiConsumer<Node, String> sink) {
    graphs.editions(sink);
  }

  @Override
  public @Nullable String edition(Node graph) {
    return graphs.edition(graph);
  }

  @Override
  public Iterator<Quad> quads(Node graph, Node subject, Node property) {
    return dataset.find(graph, subject, property, Node.ANY);
  }
}
