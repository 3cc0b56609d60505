package org.wenpu.use.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class QueryTimeTest {
  @Test
  void medianAndP95AreRanksOfTheRuns() {
    long[] nanos = LongStream.rangeClosed(1, 20).map(i -> (21 - i) * 1_000_000).toArray();
    assertThat(QueryTime.of("topics", nanos)).isEqualTo(new QueryTime("topics", 10, 19));
  }

  @Test
  void oneRunIsBoth() {
    assertThat(QueryTime.of("topics", new long[] {2_500_000}))
        .isEqualTo(new QueryTime("topics", 2.5, 2.5));
  }
}
