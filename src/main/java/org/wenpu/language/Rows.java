package org.wenpu.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a bundled table with columns of its own (tab-separated; {@code #} starts a comment line;
 * the first line names the columns).
 */
public final class Rows {
  private Rows() {}

  /** Holds one row and where it stands, for messages: {@code /calendar/eras.tsv:3}. */
  public record Row(String place, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public String cell(int column) {
      return cells.get(column);
    }

    /** Gives the fault of a row that makes no sense. */
    public IllegalStateException fault(String why) {
      return new IllegalStateException(place + ": " + why);
    }
  }

  /**
   * Reads a bundled table.
   *
   * @throws IllegalStateException when a row has not as many columns as the first line; the message
   *     names file and line
   */
  public static List<Row> bundled(String file) {
    try (InputStream in = Rows.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no table " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return read(file, reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  static List<Row> read(String file, List<String> lines) {
    int columns = lines.get(0).split("\t", -1).length;
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        Row row = new Row(file + ":" + (i + 1), List.of(line.split("\t", -1)));
        if (row.cells().size() != columns) {
          throw row.fault("needs " + columns + " columns: " + line);
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
