package org.wenpu.input.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.HtmlParagraphs;

/**
 * Finds values in a page.
 *
 * @param elements which elements hold them
 * @param attribute in which attribute; null when in the text
 * @param pattern what of it, the first group when there is one; null for all of it
 */
record Selection(Evaluator elements, @Nullable String attribute, @Nullable Pattern pattern) {
  private static final Pattern WITH_ATTRIBUTE = Pattern.compile("(.+)@([\\w-]+)");

  /**
   * Reads a selection as a table has it.
   *
   * @param where a CSS selector, {@code @attribute} behind it if need be: {@code
   *     meta[name=date]@content}
   * @param pattern a regular expression, may be empty
   * @throws IllegalArgumentException when one of them is malformed
   */
  static Selection of(String where, String pattern) {
    Matcher parts = WITH_ATTRIBUTE.matcher(where);
    boolean attribute = parts.matches();
    return new Selection(
        QueryParser.parse(attribute ? parts.group(1) : where),
        attribute ? parts.group(2) : null,
        pattern.isEmpty() ? null : Pattern.compile(pattern));
  }

  List<Element> elements(Document page) {
    return page.select(elements);
  }

  /** Gives the values in the page's order, none of them blank. */
  List<String> values(Document page) {
    List<String> values = new ArrayList<>();
    for (Element element : elements(page)) {
      String whole = attribute == null ? text(element) : element.attr(attribute);
      String value = pattern == null ? whole : matched(pattern.matcher(whole));
      if (!value.isBlank()) {
        values.add(value.strip());
      }
    }
    return values;
  }

  /** Gives running text: every paragraph of the elements, or the values if they say which. */
  List<String> paragraphs(Document page) {
    return attribute != null || pattern != null
        ? values(page)
        : elements(page).stream().flatMap(e -> HtmlParagraphs.of(e).stream()).toList();
  }

  /** A headline over several lines is one, and its blanks are its author's. */
  private static String text(Element element) {
    return String.join(" ", HtmlParagraphs.of(element));
  }

  private static String matched(Matcher matcher) {
    if (!matcher.find()) {
      return "";
    }
    String group = matcher.groupCount() == 0 ? matcher.group() : matcher.group(1);
    return group == null ? "" : group;
  }
}
