package org.wenpu.use.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.wenpu.use.query.Answers;
import org.wenpu.use.query.Catalogue;
import org.wenpu.use.query.ExampleValues;
import org.wenpu.use.query.NamedQuery;

/**
 * Asks each named query as its example does, several times, with other things each time where the
 * store does not have those of the example.
 */
public final class QueryBench {
  private static final int WARM_UP = 3;

  private final LongSupplier nanos;
  private final int runs;
  private final Duration limit;

  /**
   * @param nanos the clock
   * @param runs how often each is asked and measured, after three times to warm up
   * @param limit the longest that one may take; a query that takes longer is not asked again
   */
  public QueryBench(LongSupplier nanos, int runs, Duration limit) {
    this.nanos = nanos;
    this.runs = runs;
    this.limit = limit;
  }

  /**
   * Measures all named queries in the order of their names, and gives all of them together at the
   * end.
   *
   * @param dataset in a read transaction of the caller
   */
  public List<QueryTime> run(DatasetGraph dataset) throws IOException {
    ExampleValues examples = new ExampleValues(dataset, runs);
    Answers answers = new Answers(dataset, limit);
    List<QueryTime> times = new ArrayList<>();
    for (NamedQuery query : Catalogue.bundled().queries()) {
      times.add(run(answers, ExampleValues.limited(query), examples));
    }
    times.add(QueryTime.ofAll(times));
    return times;
  }

  private QueryTime run(Answers answers, NamedQuery query, ExampleValues examples)
      throws IOException {
    List<Long> times = new ArrayList<>();
    boolean cut = false;
    for (int i = -WARM_UP; i < runs && !cut; i++) {
      Map<String, List<Node>> values = examples.of(query, Math.floorMod(i, runs));
      long begin = nanos.getAsLong();
      cut = !isAnswered(answers, query, values);
      if (i >= 0 || cut) {
        times.add(nanos.getAsLong() - begin);
      }
    }
    return QueryTime.of(query.name(), times, cut);
  }

  private static boolean isAnswered(
      Answers answers, NamedQuery query, Map<String, List<Node>> values) throws IOException {
    try {
      OutputStream out = OutputStream.nullOutputStream();
      answers.write(query, values, Answers.usualFormat(query), out);
      return true;
    } catch (QueryCancelledException e) {
      return false;
    }
  }
}
