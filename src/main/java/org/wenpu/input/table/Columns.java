package org.wenpu.input.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.WordList;

/** Says which column of a table holds which field of an article. */
final class Columns {
  static final Set<String> FIELDS =
      Set.of(
          "id",
          "headline",
          "kicker",
          "deck",
          "date",
          "text",
          "publisher",
          "authors",
          "section",
          "page",
          "url");

  private static final WordList HEADINGS = WordList.bundled("table-headings", FIELDS);

  private final Map<String, Integer> columnOfField = new HashMap<>();

  /**
   * Finds the columns.
   *
   * @param head the table's headings
   * @param given the heading by field, where the user says it
   */
  Columns(List<String> head, Map<String, String> given) {
    for (String field : FIELDS) {
      List<String> known =
          given.containsKey(field) ? List.of(given.get(field)) : HEADINGS.forms(field);
      known.stream()
          .mapToInt(heading -> indexOf(heading, head))
          .filter(column -> column >= 0)
          .findFirst()
          .ifPresent(column -> columnOfField.put(field, column));
    }
  }

  private static int indexOf(String heading, List<String> head) {
    for (int i = 0; i < head.size(); i++) {
      if (normal(head.get(i)).equals(normal(heading))) {
        return i;
      }
    }
    return -1;
  }

  private static String normal(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT);
  }

  /** Tells whether there is what an article cannot do without. */
  boolean areOfArticles() {
    return columnOfField.containsKey("headline") && columnOfField.containsKey("text");
  }

  /** Gives a field's value, or null when the row has none. */
  @Nullable String value(String field, CSVRecord row) {
    Integer column = columnOfField.get(field);
    String value = column == null || column >= row.size() ? "" : row.get(column).strip();
    return value.isEmpty() ? null : value;
  }
}
