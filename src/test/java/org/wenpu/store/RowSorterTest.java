package org.wenpu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowSorterTest {
  private static final RowOrder ORDER = RowOrder.of(TupleMap.create("GSPO", "POSG"));

  @TempDir private Path folder;

  /** Gives a row whose numbers repeat, and of which one has its highest bit set. */
  private static long[] row(Random random, long number) {
    return new long[] {number, random.nextInt(100), random.nextInt(5), random.nextInt(50) << 26};
  }

  private static String text(long[] row) {
    return String.join(
        " ",
        List.of(2, 3, 1, 0).stream()
            .map(i -> Long.toUnsignedString(row[i], 16))
            .map(RowSorterTest::wide)
            .toList());
  }

  private static String wide(String number) {
    return "0".repeat(16 - number.length()) + number;
  }

  @ParameterizedTest
  @ValueSource(ints = {10_000, 9_999, 4_500, 100})
  void rowsComeInTheOrderOfTheIndexHoweverFewAreHeld(int held) {
    Random random = new Random(held);
    List<String> expected = new ArrayList<>();
    try (RowSorter sorter = new RowSorter(folder, ORDER, held)) {
      for (int i = 0; i < 9_999; i++) {
        long[] row = row(random, i);
        expected.add(text(row));
        sorter.add(row);
      }
      assertThat(sorter.count()).isEqualTo(9_999);
      expected.sort(Comparator.naturalOrder());
      assertThat(Iter.toList(Iter.map(sorter.sorted(), RowSorterTest::text))).isEqualTo(expected);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void keyOfARowGivesTheRow() {
    long[] row = {1, -2, 3, Long.MIN_VALUE};
    assertThat(ORDER.row(ORDER.key(row))).isEqualTo(row);
  }

  @Test
  void ofNoRowsNoneCome() {
    try (RowSorter sorter = new RowSorter(folder, ORDER, 3)) {
      assertThat(sorter.sorted()).isExhausted();
    }
  }
}
