package org.wenpu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenBytesTest {
  private static final int MEGABYTE = 1 << 20;

  @TempDir private Path folder;

  private Path file(String words, long length) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), words);
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
      open.setLength(length);
    }
    return file;
  }

  @Test
  void whatAFileIsToGrowIntoIsNotCounted() throws IOException {
    assertThat(WrittenBytes.of(file("雪".repeat(MEGABYTE), 8 * MEGABYTE)))
        .isBetween(3L * MEGABYTE, 3L * MEGABYTE + 65_536);
    assertThat(WrittenBytes.of(file("", 8 * MEGABYTE))).isZero();
  }

  @Test
  void fileThatIsFullCountsWhole() throws IOException {
    assertThat(WrittenBytes.of(file("snow", 4))).isEqualTo(4);
  }

  @Test
  void fileThatIsGoneIsNothing() {
    assertThat(WrittenBytes.of(folder.resolve("none"))).isZero();
  }

  @Test
  void smallStoreIsSmall() {
    try (ArticleStore store = ArticleStore.open(folder.resolve("store"))) {
      assertThat(store.bytes()).isPositive().isLessThan(4 * MEGABYTE);
    }
  }
}
