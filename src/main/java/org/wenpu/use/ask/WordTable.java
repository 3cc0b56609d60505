package org.wenpu.use.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wenpu.language.Hanzi;

/**
 * Says which words of the graph a word of a question means: {@code governor} → 省长, 主席. A table is a
 * file {@code questions/PARAMETER.tsv}.
 */
final class WordTable {
  private final Map<String, List<String>> words = new HashMap<>();

  private WordTable() {}

  /** Gives the table for a parameter; an empty one when there is none. */
  static WordTable of(String parameter) {
    WordTable table = new WordTable();
    TableFile.read(
        "/questions/" + parameter + ".tsv", (form, words) -> table.words.put(form, words) == null);
    return table;
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
    return Hanzi.simplified(asked).toLowerCase(Locale.ROOT).replaceFirst("^the ", "").strip();
  }
}
