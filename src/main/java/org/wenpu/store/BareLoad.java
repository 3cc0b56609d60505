package org.wenpu.store;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;

/**
 * Loads quads as fast as TDB2 does it in its usual layout without any care: not all or nothing,
 * nothing replaced, no list of graphs. A yardstick for the loading of a store.
 */
public final class BareLoad {
  private BareLoad() {}

  /**
   * Loads a file of N-Quads.
   *
   * @param folder an empty one
   */
  public static void load(Path quads, Path folder) {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
    try {
      DataLoader loader = LoaderFactory.parallelLoader(dataset, (format, values) -> {});
      loader.startBulk();
      loader.load(List.of(quads.toString()));
      loader.finishBulk();
    } finally {
      Tdb.close(dataset);
    }
  }
}
