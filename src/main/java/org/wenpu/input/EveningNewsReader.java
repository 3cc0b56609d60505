package org.wenpu.input;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day of the evening news (新闻联播) kept as Markdown: {@code # 《新闻联播》 (20260306)}, a summary
 * list, and below it each report as {@code ### headline}, paragraphs in HTML or plain, and a link
 * to its page. The summary repeats the headlines and is no article.
 */
final class EveningNewsReader implements ArticleReader {
  private static final String PROGRAMME = "新闻联播";
  private static final String PUBLISHER = "央视网";
  private static final Pattern HEAD =
      Pattern.compile("#\\s*《" + PROGRAMME + "》\\s*[(（]\\s*((?:19|20)\\d\\d\\S{4,8}?)\\s*[)）]");

  private final Datelines datelines;

  EveningNewsReader(Datelines datelines) {
    this.datelines = datelines;
  }

  @Override
  public String format() {
    return "evening-news";
  }

  @Override
  public String kind() {
    return "evening-news archives (.md)";
  }

  /** Near miss: an ordinary Markdown file, {@code # 《新闻联播》观后感}; nobody knows its articles. */
  @Override
  public boolean reads(Beginning beginning) {
    return HEAD.matcher(beginning.line(0)).matches();
  }

  @Override
  public void read(OpenSource source, ArticleSink sink) throws IOException {
    List<String> lines = source.allLines(sink);
    if (lines == null) {
      return;
    }
    LocalDate date = date(lines, source);
    List<EveningNewsItem> items = EveningNewsItem.in(lines);
    if (date == null) {
      String message = "no date in the head or the file's name, --date gives one";
      sink.problem(Problem.ofSource(source.name(), message));
    } else if (items.isEmpty()) {
      sink.problem(Problem.ofSource(source.name(), "no reports below the summary"));
    } else {
      Map<String, Integer> timesOfId = new HashMap<>();
      items.forEach(item -> deliver(item, date, source, timesOfId, sink));
    }
  }

  private static @Nullable LocalDate date(List<String> lines, OpenSource source) {
    return lines.stream()
        .map(line -> HEAD.matcher(line.strip()))
        .filter(Matcher::matches)
        .findFirst()
        .map(head -> CalendarDay.in(head.group(1)))
        .orElseGet(() -> PageDate.of(source.name(), source.defaults()));
  }

  private void deliver(
      EveningNewsItem item,
      LocalDate date,
      OpenSource source,
      Map<String, Integer> timesOfId,
      ArticleSink sink) {
    if (item.text().isEmpty()) {
      String message = "headline without a text: " + item.headline();
      sink.problem(Problem.ofLine(source.name(), item.line(), message));
    } else {
      String id = ArticleId.of(date, PUBLISHER, item.headline());
      int times = Objects.requireNonNull(timesOfId.merge(id, 1, Integer::sum));
      sink.article(article(times == 1 ? id : id + "-" + times, item, date, source.name()));
    }
  }

  private Article article(String id, EveningNewsItem item, LocalDate date, String source) {
    return new Article(
        id,
        Article.Headline.of(item.headline()),
        date,
        item.text(),
        datelines.find(item.text(), date, item.text()),
        List.of(),
        new Article.Metadata(PUBLISHER, List.of(), PROGRAMME, null, item.url()),
        false,
        new Article.Source(source, item.line()));
  }
}
