package org.wenpu.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/**
 * Adds many rows to a table of a TDB2 store, index after index and each in the index's own order:
 * neighbours go to the same block, which is then written once. Works within the write transaction
 * of the thread.
 */
final class SortedRows {
  private final NodeTupleTable table;
  private final List<Tuple<NodeId>> rows = new ArrayList<>();
  private final Map<Node, NodeId> ids = new HashMap<>();

  SortedRows(NodeTupleTable table) {
    this.table = table;
  }

  /** Takes the triples of a named graph; the table must be that of the quads. */
  void add(Node graph, List<Triple> triples) {
    ids.clear();
    NodeId name = id(graph);
    for (Triple triple : triples) {
      rows.add(
          TupleFactory.create4(
              name, id(triple.getSubject()), id(triple.getPredicate()), id(triple.getObject())));
    }
  }

  private NodeId id(Node node) {
    return ids.computeIfAbsent(node, table.getNodeTable()::getAllocateNodeId);
  }

  /** Writes all that was taken. */
  void write() {
    for (TupleIndex index : table.getTupleTable().getIndexes()) {
      if (index != null) {
        rows.sort(order(index.getMapping()));
        index.addAll(rows);
      }
    }
    rows.clear();
  }

  private static Comparator<Tuple<NodeId>> order(TupleMap mapping) {
    int[] columns = new int[mapping.length()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = mapping.getSlotIdx(i);
    }
    return (a, b) -> compare(a, b, columns);
  }

  private static int compare(Tuple<NodeId> a, Tuple<NodeId> b, int[] columns) {
    int order = 0;
    for (int i = 0; i < columns.length && order == 0; i++) {
      order = NodeId.compare(a.get(columns[i]), b.get(columns[i]));
    }
    return order;
  }
}
