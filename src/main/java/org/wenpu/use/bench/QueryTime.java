package org.wenpu.use.bench;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * Says how long a query takes.
 *
 * @param median of all runs, in milliseconds
 * @param p95 what 95 of 100 runs do not exceed
 * @param cut whether the last run was stopped because it took too long
 * @param runs the time of each run, sorted
 */
public record QueryTime(
    String query, double median, double p95, boolean cut, @JsonIgnore List<Double> runs) {
  /** What all queries together are called. */
  public static final String ALL = "all queries";

  private static final double NANOS_A_MILLI = 1e6;
  private static final double MOST = 0.95;

  public QueryTime {
    runs = List.copyOf(runs);
  }

  static QueryTime of(String query, List<Long> nanos, boolean cut) {
    return ofMillis(query, nanos.stream().map(run -> run / NANOS_A_MILLI).toList(), cut);
  }

  /** Takes all runs of several queries as those of one. */
  static QueryTime ofAll(List<QueryTime> times) {
    List<Double> runs = times.stream().flatMap(time -> time.runs().stream()).toList();
    return ofMillis(ALL, runs, times.stream().anyMatch(QueryTime::cut));
  }

  private static QueryTime ofMillis(String query, List<Double> runs, boolean cut) {
    List<Double> sorted = runs.stream().sorted().toList();
    return new QueryTime(query, share(sorted, 1.0 / 2), share(sorted, MOST), cut, sorted);
  }

  private static double share(List<Double> sorted, double share) {
    int rank = (int) Math.ceil(share * sorted.size());
    return sorted.get(Math.max(1, rank) - 1);
  }
}
