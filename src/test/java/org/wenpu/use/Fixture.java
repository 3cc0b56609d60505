package org.wenpu.use;

import java.util.function.Supplier;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** Gives the small store by hand of {@code use/graph.trig}, in TDB2 as the real one. */
public final class Fixture {
  private Fixture() {}

  /** Gives a dataset whose default graph is the union of its named graphs. */
  public static DatasetGraph dataset() {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
    String file = Fixture.class.getResource("/use/graph.trig").toString();
    Txn.executeWrite(dataset, () -> RDFParser.source(file).lang(Lang.TRIG).parse(dataset));
    return dataset;
  }

  /** Reads from a dataset in a transaction. */
  public static <T> T read(DatasetGraph dataset, Supplier<T> reading) {
    return Txn.calculateRead(dataset, reading);
  }
}
