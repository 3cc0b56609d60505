package org.wenpu.input.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Article;
import org.wenpu.input.ArticleId;
import org.wenpu.input.ArticleReader;
import org.wenpu.input.ArticleSink;
import org.wenpu.input.Beginning;
import org.wenpu.input.CalendarDay;
import org.wenpu.input.Datelines;
import org.wenpu.input.OpenSource;
import org.wenpu.input.PageDate;
import org.wenpu.input.Problem;
import org.wenpu.input.ReadingDefaults;
import org.wenpu.input.WatchedReader;

/**
 * Reads a table with a head, one article a row; fields stand between commas, semicolons or tabs,
 * whichever the head has.
 */
public final class TableReader implements ArticleReader {
  private final Datelines datelines;

  public TableReader(Datelines datelines) {
    this.datelines = datelines;
  }

  /** Lists the fields of an article that columns may hold. */
  public static List<String> fields() {
    return Columns.FIELDS.stream().sorted().toList();
  }

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public String kind() {
    return "tables of articles (.csv)";
  }

  /** Near miss: a table of figures, {@code 地区,指标}; nobody knows its articles. */
  @Override
  public boolean reads(Beginning beginning) {
    String head = beginning.line(0);
    return beginning.charset() != null
        && head.length() < 1000
        && new Columns(head(head), beginning.defaults().columns()).areOfArticles();
  }

  private static List<String> head(String line) {
    try (CSVParser parser = format(line).parse(new StringReader(line))) {
      return parser.getRecords().stream().findFirst().map(CSVRecord::toList).orElse(List.of());
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static CSVFormat format(String head) {
    char delimiter = head.indexOf('\t') >= 0 ? '\t' : head.indexOf(',') >= 0 ? ',' : ';';
    return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
  }

  @Override
  public void read(OpenSource source, ArticleSink sink) throws IOException {
    WatchedReader text = source.text(sink);
    try (CSVParser table = format(source.beginning().line(0)).parse(text)) {
      new Reading(source, text, sink).read(table);
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof CSVException)) {
        throw e.getCause();
      }
      sink.problem(Problem.ofSource(source.name(), "broken table: " + e.getCause().getMessage()));
    }
  }

  /** Reads one table. */
  private final class Reading {
    private final OpenSource source;
    private final WatchedReader text;
    private final ArticleSink sink;

    Reading(OpenSource source, WatchedReader text, ArticleSink sink) {
      this.source = source;
      this.text = text;
      this.sink = sink;
    }

    void read(CSVParser table) {
      Iterator<CSVRecord> rows = table.iterator();
      Map<String, String> given = source.defaults().columns();
      Columns columns = new Columns(rows.hasNext() ? rows.next().toList() : List.of(), given);
      if (!columns.areOfArticles()) {
        sink.problem(
            Problem.ofLine(
                source.name(), 1, "no columns of headline and text; --columns names them"));
        return;
      }
      int line = (int) table.getCurrentLineNumber() + 1;
      while (rows.hasNext()) {
        row(rows.next(), columns, line);
        text.release();
        line = (int) table.getCurrentLineNumber() + 1;
      }
    }

    private void row(CSVRecord row, Columns columns, int line) {
      String headline = columns.value("headline", row);
      String body = columns.value("text", row);
      LocalDate date = date(columns.value("date", row), source);
      if (headline == null || body == null) {
        problem(
            line,
            headline == null ? "a row without a headline" : "headline without a text: " + headline);
      } else if (date == null) {
        problem(line, "no date in the row or the file's name, --date gives one: " + headline);
      } else {
        sink.article(article(row, columns, headline, body.replace("\r\n", "\n"), date, line));
      }
    }

    private void problem(int line, String message) {
      sink.problem(Problem.ofLine(source.name(), line, message));
    }

    private Article article(
        CSVRecord row, Columns columns, String headline, String body, LocalDate date, int line) {
      ReadingDefaults defaults = source.defaults();
      String named = columns.value("publisher", row);
      String publisher = named == null ? defaults.publisher() : named;
      String id = columns.value("id", row);
      String authors = columns.value("authors", row);
      return new Article(
          id == null ? ArticleId.of(date, publisher, headline) : id,
          new Article.Headline(headline, columns.value("kicker", row), columns.value("deck", row)),
          date,
          body,
          datelines.find(body, date, body),
          List.of(),
          new Article.Metadata(
              publisher,
              authors == null ? List.of() : datelines.byline(authors),
              columns.value("section", row),
              columns.value("page", row),
              columns.value("url", row)),
          false,
          new Article.Source(source.name(), line));
    }
  }

  private static @Nullable LocalDate date(@Nullable String value, OpenSource source) {
    LocalDate date = value == null ? null : CalendarDay.in(value);
    return date == null ? PageDate.of(source.name(), source.defaults()) : date;
  }
}
