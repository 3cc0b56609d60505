package org.wenpu.use.ask;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiPredicate;

/** Reads bundled tables with the columns form, values (separated by {@code |}), note. */
final class TableFile {
  private TableFile() {}

  /**
   * Reads a table; a missing file is an empty one.
   *
   * @param row takes a form and its values, and says whether the form was new
   */
  static void read(String file, BiPredicate<String, List<String>> row) {
    try (InputStream in = TableFile.class.getResourceAsStream(file)) {
      if (in != null) {
        read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), file, row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static void read(BufferedReader lines, String file, BiPredicate<String, List<String>> row)
      throws IOException {
    lines.readLine();
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String[] columns = line.split("\t", -1);
      if (columns.length != 3 || !row.test(columns[0], List.of(columns[1].split("\\|")))) {
        throw new IllegalStateException(file + ":" + number + ": not a new form, values, note");
      }
    }
  }
}
