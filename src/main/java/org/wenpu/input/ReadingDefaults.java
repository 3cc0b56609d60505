package org.wenpu.input;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says what to take where a source does not say it itself.
 *
 * @param date the day of publication; null when an article without one shall be a problem
 * @param publisher who published the articles; null when not known
 * @param url the address a page was found at; null when not known
 * @param format the format of all sources but archives, see {@link ArticleReader#format}; null when
 *     each source's content tells it
 * @param columns the headings of a table's columns by field: {@code headline} → {@code title}
 */
public record ReadingDefaults(
    @Nullable LocalDate date,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String format,
    Map<String, String> columns) {
  public static final ReadingDefaults NONE = new ReadingDefaults(null, null);

  public ReadingDefaults {
    columns = Map.copyOf(columns);
  }

  public ReadingDefaults(@Nullable LocalDate date, @Nullable String publisher) {
    this(date, publisher, null, null, Map.of());
  }

  public ReadingDefaults withUrl(@Nullable String found) {
    return new ReadingDefaults(date, publisher, found, format, columns);
  }

  public ReadingDefaults withFormat(@Nullable String given) {
    return new ReadingDefaults(date, publisher, url, given, columns);
  }

  public ReadingDefaults withColumns(Map<String, String> given) {
    return new ReadingDefaults(date, publisher, url, format, given);
  }
}
