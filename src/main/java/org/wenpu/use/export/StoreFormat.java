package org.wenpu.use.export;

import java.io.OutputStream;
import org.apache.jena.sparql.core.DatasetGraph;

/** The forms in which a whole store is written. */
public enum StoreFormat {
  TURTLE {
    @Override
    public void write(DatasetGraph dataset, OutputStream out) {
      new TurtleExport(dataset).write(out);
    }
  },
  GEXF {
    @Override
    public void write(DatasetGraph dataset, OutputStream out) {
      new GexfExport(dataset).write(out);
    }
  };

  /**
   * Writes a store.
   *
   * @param dataset in a read transaction of the caller; its default graph is the union
   */
  public abstract void write(DatasetGraph dataset, OutputStream out);
}
