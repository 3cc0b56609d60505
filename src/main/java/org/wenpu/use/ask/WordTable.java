package org.wenpu.use.ask;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Says which words of the graph a word of a question means: {@code governor} → 省长, 主席. A table is a
 * file {@code questions/PARAMETER.tsv} with the columns form, words (separated by {@code |}), note.
 */
final class WordTable {
  private final Map<String, List<String>> words = new HashMap<>();

  private WordTable() {}

  /** Gives the table for a parameter; an empty one when there is none. */
  static WordTable of(String parameter) {
    WordTable table = new WordTable();
    String file = "/questions/" + parameter + ".tsv";
    try (InputStream in = WordTable.class.getResourceAsStream(file)) {
      if (in != null) {
        table.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return table;
  }

  private void read(BufferedReader lines, String file) throws IOException {
    lines.readLine();
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String[] columns = line.split("\t", -1);
      if (columns.length != 3 || words.put(columns[0], List.of(columns[1].split("\\|"))) != null) {
        throw new IllegalStateException(file + ":" + number + ": not a new form, words, note");
      }
    }
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Gives the words that a question's words mean: those of the table, else themselves. */
  List<String> words(String asked) {
    return words.getOrDefault(form(asked), List.of(asked));
  }

  /** Says whether the table has the words, as asked or as the graph has them. */
  boolean knows(String asked) {
    return words.containsKey(form(asked))
        || words.values().stream().anyMatch(w -> w.contains(asked));
  }

  private static String form(String asked) {
    return asked.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").strip();
  }
}
