package org.wenpu.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/**
 * Adds many rows to the quads of a TDB2 store, index after index and each in the index's own order:
 * neighbours go to the same block, which is then written once. Works within the write transaction
 * of the thread.
 */
final class SortedRows {
  /** Fewer are not worth blocks of their own. */
  private static final int LEAST_PACKED = 4096;

  private final NodeTupleTable table;
  private final List<long[]> rows = new ArrayList<>();
  private final Map<Node, Long> ids = new HashMap<>();
  private final byte[] bytes = new byte[Long.BYTES];

  SortedRows(NodeTupleTable quads) {
    this.table = quads;
  }

  /** Takes the triples of a named graph. */
  void add(Node graph, List<Triple> triples) {
    long name = id(graph);
    for (Triple triple : triples) {
      rows.add(
          new long[] {
            name, id(triple.getSubject()), id(triple.getPredicate()), id(triple.getObject())
          });
    }
  }

  private long id(Node node) {
    return ids.computeIfAbsent(node, this::allocated);
  }

  private long allocated(Node node) {
    NodeIdFactory.set(table.getNodeTable().getAllocateNodeId(node), bytes);
    return Bytes.getLong(bytes);
  }

  /** Writes all that was taken. */
  void write() {
    for (TupleIndex index : table.getTupleTable().getIndexes()) {
      if (index != null) {
        write(RowOrder.tree(index), RowOrder.of(index));
      }
    }
  }

  /**
   * Writes the rows to one index. Those of new things come after all that are there, since ids
   * grow: they are packed.
   */
  private void write(BPlusTree tree, RowOrder order) {
    sort(order);
    int inserted = rows.size();
    if (rows.size() >= LEAST_PACKED) {
      int before = tree.isEmpty() ? 0 : before(order.row(tree.maxKey().getKey()), order);
      inserted = rows.size() - before < LEAST_PACKED ? rows.size() : before;
    }
    for (long[] row : rows.subList(0, inserted)) {
      tree.insert(tree.getRecordFactory().create(order.key(row)));
    }
    if (inserted < rows.size()) {
      List<long[]> packed = rows.subList(inserted, rows.size());
      new TreePacker(tree).append(Iter.map(packed.iterator(), order::key), packed.size());
    }
  }

  /** Sorts the rows, each once: 7 and 07 are two values to write and one to the store. */
  private void sort(RowOrder order) {
    rows.sort(order);
    long[][] last = new long[1][];
    rows.removeIf(
        row -> {
          boolean repeated = last[0] != null && order.compare(last[0], row) == 0;
          last[0] = row;
          return repeated;
        });
  }

  /** Counts the rows up to one. */
  private int before(long[] row, RowOrder order) {
    int found = Collections.binarySearch(rows, row, order);
    return found < 0 ? -found - 1 : found + 1;
  }
}
