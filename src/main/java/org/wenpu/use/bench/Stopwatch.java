package org.wenpu.use.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Sums up the time of stages that take turns. */
final class Stopwatch {
  private final LongSupplier nanos;
  private final Map<String, Long> sums = new LinkedHashMap<>();

  Stopwatch(LongSupplier nanos) {
    this.nanos = nanos;
  }

  <T> T time(String stage, Supplier<T> work) {
    long begin = nanos.getAsLong();
    T result = work.get();
    add(stage, nanos.getAsLong() - begin);
    return result;
  }

  void add(String stage, long time) {
    sums.merge(stage, time, Long::sum);
  }

  long now() {
    return nanos.getAsLong();
  }

  /** Gives the stages in the order of their first turn. */
  List<StageTime> times() {
    List<StageTime> times = new ArrayList<>();
    sums.forEach((stage, sum) -> times.add(StageTime.ofNanos(stage, sum)));
    return times;
  }
}
