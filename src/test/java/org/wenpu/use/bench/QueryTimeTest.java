package org.wenpu.use.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class QueryTimeTest {
  @Test
  void medianAndP95AreRanksOfTheRuns() {
    List<Long> nanos =
        LongStream.rangeClosed(1, 20).map(i -> (21 - i) * 1_000_000).boxed().toList();
    QueryTime time = QueryTime.of("topics", nanos, false);
    assertThat(time.median()).isEqualTo(10);
    assertThat(time.p95()).isEqualTo(19);
  }

  @Test
  void oneRunIsBoth() {
    assertThat(QueryTime.of("topics", List.of(2_500_000L), true))
        .isEqualTo(new QueryTime("topics", 2.5, 2.5, true, List.of(2.5)));
  }

  @Test
  void allQueriesAreRankedTogether() {
    QueryTime one = QueryTime.of("one", List.of(1_000_000L, 2_000_000L), false);
    QueryTime other = QueryTime.of("other", List.of(3_000_000L), true);
    assertThat(QueryTime.ofAll(List.of(other, one)))
        .isEqualTo(new QueryTime("all queries", 2, 3, true, List.of(1.0, 2.0, 3.0)));
  }
}
