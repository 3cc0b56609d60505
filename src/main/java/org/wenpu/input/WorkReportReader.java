package org.wenpu.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads government work reports kept as a table, one report a row: {@code
 * province,year,title,source_url,publish_date,full_text}. The text is what a web page showed, its
 * furniture and line breaks inside sentences included; {@link WorkReportPage} takes them out.
 */
final class WorkReportReader implements ArticleReader {
  private static final String PROVINCE = "province";
  private static final String TITLE = "title";
  private static final String URL = "source_url";
  private static final String DATE = "publish_date";
  private static final String TEXT = "full_text";
  private static final Set<String> COLUMNS = Set.of(PROVINCE, TITLE, URL, DATE, TEXT);

  private static final CSVFormat TABLE =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  @Override
  public String format() {
    return "work-reports";
  }

  @Override
  public String kind() {
    return "tables of work reports (.csv)";
  }

  /** Near miss: any other table, which has columns of its own. */
  @Override
  public boolean reads(Beginning beginning) {
    return Set.of(beginning.line(0).replace("\"", "").split(",")).containsAll(COLUMNS);
  }

  @Override
  public void read(OpenSource source, ArticleSink sink) throws IOException {
    WatchedReader text = source.text(sink);
    try (CSVParser table = TABLE.parse(text)) {
      Iterator<CSVRecord> rows = table.iterator();
      long line = table.getCurrentLineNumber() + 1;
      while (rows.hasNext()) {
        row(rows.next(), (int) line, source, sink);
        text.release();
        line = table.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof CSVException)) {
        throw e.getCause();
      }
      sink.problem(Problem.ofSource(source.name(), "broken table: " + e.getCause().getMessage()));
    }
  }

  private static void row(CSVRecord row, int line, OpenSource source, ArticleSink sink) {
    WorkReportPage page = row.isConsistent() ? WorkReportPage.of(row.get(TEXT)) : null;
    String wrong = page == null ? "a row with other columns than the head" : wrong(row, page);
    LocalDate date = page == null ? null : date(row, page, source.defaults());
    if (wrong != null) {
      sink.problem(Problem.ofLine(source.name(), line, wrong));
    } else if (page == null || date == null) {
      String message = "no date in " + DATE + " or the text, --date gives one";
      sink.problem(Problem.ofLine(source.name(), line, message));
    } else {
      sink.article(article(row, page, date, line, source));
    }
  }

  private static @Nullable String wrong(CSVRecord row, WorkReportPage page) {
    if (row.get(TITLE).isBlank()) {
      return "a report without a title";
    }
    return page.text().isEmpty() ? "title without a text: " + row.get(TITLE) : null;
  }

  private static @Nullable LocalDate date(
      CSVRecord row, WorkReportPage page, ReadingDefaults defaults) {
    LocalDate published = CalendarDay.in(row.get(DATE));
    LocalDate otherwise = defaults.date() == null ? page.delivered() : defaults.date();
    return published == null ? otherwise : published;
  }

  private static Article article(
      CSVRecord row, WorkReportPage page, LocalDate date, int line, OpenSource source) {
    String title = row.get(TITLE).strip();
    String publisher = page.publisher() == null ? source.defaults().publisher() : page.publisher();
    String url = row.get(URL).isBlank() ? null : row.get(URL).strip();
    List<String> authors = page.governor() == null ? List.of() : List.of(page.governor());
    return new Article(
        ArticleId.of(date, publisher, row.get(PROVINCE) + title),
        Article.Headline.of(title),
        date,
        page.text(),
        page.dateline(row.get(PROVINCE).strip()),
        page.captions(),
        new Article.Metadata(publisher, authors, null, null, url),
        false,
        new Article.Source(source.name(), line));
  }
}
