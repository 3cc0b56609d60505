package org.wenpu.store;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Opens and closes TDB2 databases of our layout. */
final class Tdb {
  /**
   * Two indexes fewer than TDB2's six. Those by graph and predicate or object help in large graphs
   * only; an article's is small enough to be searched through.
   */
  private static final StoreParams LAYOUT =
      StoreParams.builder(StoreParams.getDftStoreParams())
          .quadIndexes(new String[] {"GSPO", "SPOG", "POSG", "OSPG"})
          .build();

  private Tdb() {}

  /** Opens the database in a folder that is ours alone; makes it when there is none. */
  static DatasetGraph open(Path folder) {
    TornJournal.mend(folder);
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString(), LAYOUT);
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    return dataset;
  }

  /** Gives something that is equal as long as the thread's transaction sees the same commit. */
  static Object version(DatasetGraph dataset) {
    DatasetGraphTDB storage = TDBInternal.getDatasetGraphTDB(dataset);
    return List.of(storage, storage.getTxnSystem().getTransactionInfo().getDataVersion());
  }

  /** Writes the database anew without what was replaced or removed, and deletes the old files. */
  static void compact(DatasetGraph dataset) {
    DatabaseMgr.compact(dataset, true);
  }

  static void close(DatasetGraph dataset) {
    TDBInternal.expel(dataset, true);
  }
}
