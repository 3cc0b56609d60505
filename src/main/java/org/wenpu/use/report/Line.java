package org.wenpu.use.report;

import java.util.Map;

/**
 * A fact as a page shows it.
 *
 * @param anchor by which links on the page find it: {@code statement-3}
 * @param columns what the query of its kind says of it, by name; names and words of others
 */
record Line(String anchor, Found found, Map<String, String> columns) {
  Line {
    columns = Map.copyOf(columns);
  }

  /** Gives a column; empty when it has none. */
  String get(String column) {
    return columns.getOrDefault(column, "");
  }
}
