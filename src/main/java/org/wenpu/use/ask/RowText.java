package org.wenpu.use.ask;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        .replaceAll(m -> Matcher.quoteReplacement(plain(column.apply(m.group(1)))))
        .strip();
  }

  private static boolean isEmpty(String part, UnaryOperator<String> column) {
    return COLUMN.matcher(part).results().anyMatch(m -> column.apply(m.group(1)).isEmpty());
  }

  /** Text of an article is untrusted: nothing in it may steer a terminal. */
  static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u202a-\\u202e\\u2066-\\u2069]", " ");
  }
}
