package org.wenpu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.atlas.iterator.Iter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowSorterTest {
  @TempDir private Path folder;

  private static byte[] row(long number) {
    return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 999, 100, 1})
  void rowsComeInTheOrderOfTheirBytesHoweverFewAreHeld(int held) throws IOException {
    List<Long> numbers = new ArrayList<>(new Random(held).longs(999).boxed().toList());
    try (RowSorter sorter = new RowSorter(folder, held)) {
      for (long number : numbers) {
        sorter.add(row(number));
      }
      assertThat(sorter.count()).isEqualTo(999);
      List<Long> sorted = Iter.toList(Iter.map(sorter.sorted(), r -> ByteBuffer.wrap(r).getLong()));
      numbers.sort(Long::compareUnsigned);
      assertThat(sorted).isEqualTo(numbers);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void ofNoRowsNoneCome() throws IOException {
    try (RowSorter sorter = new RowSorter(folder, 3)) {
      assertThat(sorter.sorted()).isExhausted();
    }
  }
}
