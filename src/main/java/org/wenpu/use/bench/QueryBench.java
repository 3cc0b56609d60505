package org.wenpu.use.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.wenpu.use.query.Answers;
import org.wenpu.use.query.Catalogue;
import org.wenpu.use.query.ExampleValues;
import org.wenpu.use.query.NamedQuery;

/** Asks each named query as its example does, several times. */
public final class QueryBench {
  private static final int WARM_UP = 3;

  private final LongSupplier nanos;
  private final int runs;

  /**
   * @param nanos the clock
   * @param runs how often each is asked and measured, after three times to warm up
   */
  public QueryBench(LongSupplier nanos, int runs) {
    this.nanos = nanos;
    this.runs = runs;
  }

  /**
   * Measures all named queries in the order of their names.
   *
   * @param dataset in a read transaction of the caller
   */
  public List<QueryTime> run(DatasetGraph dataset) throws IOException {
    ExampleValues examples = new ExampleValues(dataset);
    List<QueryTime> times = new ArrayList<>();
    for (NamedQuery query : Catalogue.bundled().queries()) {
      times.add(run(dataset, ExampleValues.limited(query), examples.of(query)));
    }
    return times;
  }

  private QueryTime run(DatasetGraph dataset, NamedQuery query, Map<String, List<Node>> values)
      throws IOException {
    long[] times = new long[runs];
    for (int i = -WARM_UP; i < runs; i++) {
      long begin = nanos.getAsLong();
      new Answers(dataset)
          .write(query, values, Answers.usualFormat(query), OutputStream.nullOutputStream());
      if (i >= 0) {
        times[i] = nanos.getAsLong() - begin;
      }
    }
    return QueryTime.of(query.name(), times);
  }
}
