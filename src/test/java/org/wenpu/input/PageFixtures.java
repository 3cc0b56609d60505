package org.wenpu.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Gives the pages under {@code src/test/resources/page}, each beside what it must become. */
final class PageFixtures {
  private static final Path FOLDER = Path.of("src/test/resources/page");

  private PageFixtures() {}

  static List<Path> pages() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String expected(Path page) throws IOException {
    return Files.readString(Path.of(page.toString().replace(".txt", ".expected")));
  }
}
