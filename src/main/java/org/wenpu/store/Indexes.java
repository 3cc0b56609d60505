package org.wenpu.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
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
  private static final int MOST_ROWS_HELD = 1 << 19;
  private static final int MEMORY_A_ROW = 1024;
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

  /**
   * Makes the indexes that are yet to be made, when there are quads. The rows of the next one are
   * sorted on a thread beside while those of the one before are written.
   */
  void complete() {
    if (areComplete() || dataset.calculateRead(() -> table().isEmpty())) {
      return;
    }
    ExecutorService beside =
        Executors.newSingleThreadExecutor(task -> new Thread(task, "store-sorter"));
    List<CompletableFuture<RowSorter>> sorted =
        Arrays.stream(all)
            .skip(1)
            .map(index -> CompletableFuture.supplyAsync(() -> sorter(index), beside))
            .toList();
    try {
      Txn.executeWrite(dataset, () -> pack(sorted));
    } finally {
      sorted.forEach(rows -> rows.thenAccept(RowSorter::close));
      beside.shutdown();
    }
    close();
  }

  /** Lets the store have all its indexes, made or not. */
  @Override
  public void close() {
    IntStream.range(0, all.length).forEach(i -> table().setTupleIndex(i, all[i]));
    all = new TupleIndex[0];
  }

  private RowSorter sorter(TupleIndex index) {
    RowSorter sorter = new RowSorter(folder, RowOrder.of(index), rowsHeld);
    RowOrder first = RowOrder.of(all[0]);
    dataset.executeRead(
        () -> {
          Iterator<Record> rows = RowOrder.tree(all[0]).iterator();
          while (rows.hasNext()) {
            sorter.add(first.row(rows.next().getKey()));
          }
        });
    return sorter;
  }

  private void pack(List<CompletableFuture<RowSorter>> sorted) {
    for (int i = 0; i < sorted.size(); i++) {
      TupleIndex index = all[i + 1];
      try (RowSorter rows = sorted.get(i).join()) {
        new TreePacker(RowOrder.tree(index))
            .append(Iter.map(rows.sorted(), RowOrder.of(index)::key), rows.count());
      }
    }
  }
}
