package org.wenpu.use.bench;

import java.util.Arrays;

/**
 * Says how long a query takes.
 *
 * @param median of all runs, in milliseconds
 * @param p95 what 95 of 100 runs do not exceed
 */
public record QueryTime(String query, double median, double p95) {
  private static final double NANOS_A_MILLI = 1e6;
  private static final double MOST = 0.95;

  static QueryTime of(String query, long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new QueryTime(query, share(sorted, 1.0 / 2), share(sorted, MOST));
  }

  private static double share(long[] sorted, double share) {
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted[Math.max(1, rank) - 1] / NANOS_A_MILLI;
  }
}
