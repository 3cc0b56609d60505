package org.wenpu.use.ask;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.use.export.PlainText;

/**
 * Tells a row in words: {@code {person} [({posts})]: {words}}. What stands in square brackets is
 * left out when its column is empty.
 */
final class RowText {
  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
  private static final Pattern COLUMN = Pattern.compile("\\{([A-Za-z]+)}");

  private RowText() {}

  /**
   * @param column gives a column's text, empty when it has none
   */
  static String of(String template, UnaryOperator<String> column) {
    String chosen =
        OPTIONAL
            .matcher(template)
            .replaceAll(
                m -> Matcher.quoteReplacement(isEmpty(m.group(1), column) ? "" : m.group(1)));
    return COLUMN
        .matcher(chosen)
        .replaceAll(m -> Matcher.quoteReplacement(PlainText.of(column.apply(m.group(1)))))
        .strip();
  }

  private static boolean isEmpty(String part, UnaryOperator<String> column) {
    return COLUMN.matcher(part).results().anyMatch(m -> column.apply(m.group(1)).isEmpty());
  }
}
