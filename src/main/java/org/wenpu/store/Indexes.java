package org.wenpu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Sees to the indexes of the quads. While a store is filled for the first time its quads go to the
 * first index only, by graph; the others are made of that one at the end, in one pass each and one
 * transaction for all. That takes a fraction of the time and of the room on disk.
 *
 * <p>Nothing says in which state a store is but the indexes themselves: others that are empty
 * beside a first one that is not are yet to be made. Till then the store answers what is asked of
 * one graph and of its list of graphs.
 */
final class Indexes implements AutoCloseable {
  private static final int MOST_ROWS_HELD = 1 << 20;
  private static final int MEMORY_A_ROW = 512;
  private static final int ROWS_HELD =
      (int) Math.min(MOST_ROWS_HELD, Runtime.getRuntime().maxMemory() / MEMORY_A_ROW);

  private final DatasetGraph dataset;
  private final Path folder;
  private final int rowsHeld;

  /** All indexes while those after the first are left out; none otherwise. */
  private volatile TupleIndex[] all = {};

  /**
   * Looks which indexes there are.
   *
   * @param folder takes files while the others are made
   */
  Indexes(DatasetGraph dataset, Path folder) {
    this(dataset, folder, ROWS_HELD);
  }

  Indexes(DatasetGraph dataset, Path folder, int rowsHeld) {
    this.dataset = dataset;
    this.folder = folder;
    this.rowsHeld = rowsHeld;
    if (dataset.calculateRead(() -> table().getIndex(1).isEmpty())) {
      all = table().getIndexes().clone();
      IntStream.range(1, all.length).forEach(i -> table().setTupleIndex(i, null));
    }
  }

  private TupleTable table() {
    return TDBInternal.getDatasetGraphTDB(dataset)
        .getQuadTable()
        .getNodeTupleTable()
        .getTupleTable();
  }

  /** Tells whether any question can be asked. */
  boolean areComplete() {
    return all.length == 0;
  }

  /** Makes the indexes that are yet to be made, when there are quads. */
  void complete() {
    if (areComplete() || dataset.calculateRead(() -> table().isEmpty())) {
      return;
    }
    Txn.executeWrite(dataset, () -> IntStream.range(1, all.length).forEach(i -> make(all[i])));
    close();
  }

  /** Lets the store have all its indexes, made or not. */
  @Override
  public void close() {
    IntStream.range(0, all.length).forEach(i -> table().setTupleIndex(i, all[i]));
    all = new TupleIndex[0];
  }

  private void make(TupleIndex index) {
    try (RowSorter sorter = new RowSorter(folder, rowsHeld)) {
      TupleMap order = index.getMapping();
      Iterator<Record> rows = tree(all[0]).iterator();
      while (rows.hasNext()) {
        sorter.add(inOrder(rows.next().getKey(), order));
      }
      new TreePacker(tree(index)).pack(sorter.sorted(), sorter.count());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BPlusTree tree(TupleIndex index) {
    return (BPlusTree) ((TupleIndexRecord) index.baseTupleIndex()).getRangeIndex();
  }

  /** Gives a row of the first index with its columns in the order of another one. */
  private static byte[] inOrder(byte[] row, TupleMap order) {
    byte[] ordered = new byte[row.length];
    for (int i = 0; i < order.length(); i++) {
      int from = order.getSlotIdx(i) * NodeId.SIZE;
      System.arraycopy(row, from, ordered, i * NodeId.SIZE, NodeId.SIZE);
    }
    return ordered;
  }
}
