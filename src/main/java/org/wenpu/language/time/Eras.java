package org.wenpu.language.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Rows;
import org.wenpu.language.Trie;

/**
 * Knows times by the names of plans and events ({@code calendar/eras.tsv}): {@code 十四五}, {@code
 * 党的二十大}.
 */
final class Eras {
  private final List<String> names = new ArrayList<>();
  private final Trie<Period> byName = new Trie<>();

  Eras() {
    for (Rows.Row row : Rows.bundled("/calendar/eras.tsv")) {
      names.add(row.cell(0));
      if (byName.put(row.cell(0), period(row)) != null) {
        throw row.fault("twice in the table: " + row.cell(0));
      }
    }
  }

  /** Gives all names. */
  List<String> names() {
    return names;
  }

  private static Period period(Rows.Row row) {
    String first = row.cell(1);
    String last = row.cell(2);
    return first.length() == 4
        ? Period.years(Integer.parseInt(first), Integer.parseInt(last))
        : Period.days(LocalDate.parse(first), LocalDate.parse(last));
  }

  Trie.@Nullable Match<Period> at(String chars, int begin, int limit) {
    return byName.longest(chars, begin, limit);
  }
}
