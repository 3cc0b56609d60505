package org.wenpu.store;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Writes a batch of changes in one transaction. */
final class ArticleWriter {
  private final DatasetGraph dataset;
  private final GraphList graphs;

  ArticleWriter(DatasetGraph dataset, GraphList graphs) {
    this.dataset = dataset;
    this.graphs = graphs;
  }

  void write(Batch batch) {
    Txn.executeWrite(
        dataset,
        () -> {
          batch.changes().keySet().forEach(this::remove);
          add(batch.changes());
        });
  }

  private void remove(Node graph) {
    dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
    graphs.remove(graph);
  }

  private void add(Map<Node, Change> changes) {
    // The tables change with a compaction: they are asked for anew each time.
    SortedRows quads =
        new SortedRows(TDBInternal.getDatasetGraphTDB(dataset).getQuadTable().getNodeTupleTable());
    changes.forEach(
        (name, change) -> {
          if (change.graph() != null && change.entry() != null) {
            quads.add(name, change.graph().triples());
            graphs.put(name, change.entry());
          }
        });
    quads.write();
  }
}
