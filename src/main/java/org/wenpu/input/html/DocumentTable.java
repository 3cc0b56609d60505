package org.wenpu.input.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Article.DocumentMetadata;
import org.wenpu.input.CalendarDay;
import org.wenpu.input.HtmlParagraphs;
import org.wenpu.input.WordList;

/**
 * Reads the table that stands above an official document: cells with a label ({@code 发文字号：}), each
 * followed by a cell with its value.
 */
final class DocumentTable {
  private static final String INDEX_NUMBER = "index-number";
  private static final String SUBJECTS = "subjects";
  private static final String ISSUING_OFFICES = "issuing-offices";
  private static final String TITLE = "title";
  private static final String DOCUMENT_NUMBER = "document-number";
  private static final String WRITTEN = "written";
  private static final String PUBLISHED = "published";
  private static final String KEYWORDS = "keywords";
  private static final Set<String> ALONE_TELLING =
      Set.of(INDEX_NUMBER, ISSUING_OFFICES, DOCUMENT_NUMBER);
  private static final Set<String> FIELDS =
      Set.of(
          INDEX_NUMBER,
          SUBJECTS,
          ISSUING_OFFICES,
          TITLE,
          DOCUMENT_NUMBER,
          WRITTEN,
          PUBLISHED,
          KEYWORDS);

  private static final Pattern NO_LABEL = Pattern.compile("[\\s\\u3000\\u00a0:：【】\\[\\]]");
  private static final Pattern LEVEL = Pattern.compile("[\\\\/]+");
  private static final Pattern OFFICE = Pattern.compile("[、，,;；\\s\\u3000]+");

  private final Map<String, String> fieldOfLabel = new HashMap<>();

  DocumentTable() {
    WordList labels = WordList.bundled("document-labels", FIELDS);
    FIELDS.forEach(field -> labels.forms(field).forEach(label -> fieldOfLabel.put(label, field)));
  }

  /** Gives what the table says; null when the page has none, as news have not. */
  @Nullable DocumentMetadata of(Document page) {
    Map<String, String> values = new HashMap<>();
    page.select("tr").forEach(row -> read(row.children(), values));
    if (values.keySet().stream().filter(ALONE_TELLING::contains).count() < 2) {
      return null;
    }
    return new DocumentMetadata(
        values.get(INDEX_NUMBER),
        parts(values.get(SUBJECTS), LEVEL),
        parts(values.get(ISSUING_OFFICES), OFFICE),
        values.get(TITLE),
        values.get(DOCUMENT_NUMBER),
        CalendarDay.in(values.getOrDefault(WRITTEN, "")),
        CalendarDay.in(values.getOrDefault(PUBLISHED, "")),
        parts(values.get(KEYWORDS), OFFICE));
  }

  private void read(Elements cells, Map<String, String> values) {
    for (int i = 0; i + 1 < cells.size(); i++) {
      String label = NO_LABEL.matcher(cells.get(i).ownText()).replaceAll("");
      label = label.isEmpty() ? NO_LABEL.matcher(text(cells.get(i))).replaceAll("") : label;
      String field = fieldOfLabel.get(label);
      String value = text(cells.get(i + 1));
      if (field != null && !value.isEmpty()) {
        values.putIfAbsent(field, value);
      }
    }
  }

  private static String text(Element cell) {
    return String.join(" ", HtmlParagraphs.of(cell));
  }

  private static List<String> parts(@Nullable String value, Pattern between) {
    return value == null
        ? List.of()
        : Arrays.stream(between.split(value)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
