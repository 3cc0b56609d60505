package org.wenpu.input.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Article;
import org.wenpu.input.ArticleId;
import org.wenpu.input.ArticleReader;
import org.wenpu.input.ArticleSink;
import org.wenpu.input.Beginning;
import org.wenpu.input.Datelines;
import org.wenpu.input.HtmlParagraphs;
import org.wenpu.input.OpenSource;
import org.wenpu.input.Problem;

/**
 * Reads a feed, RSS or Atom of any version. Document types, and with them entities, are refused.
 */
public final class FeedReader implements ArticleReader {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?s)(?:\\s|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[.*?])?\\s*>)*+<(?:rss|feed|rdf:RDF)\\b");

  /** A feed gives an instant; the day is that of the paper's readers. */
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  private final Datelines datelines;

  public FeedReader(Datelines datelines) {
    this.datelines = datelines;
  }

  @Override
  public String format() {
    return "feed";
  }

  @Override
  public String kind() {
    return "feeds (RSS, Atom)";
  }

  @Override
  public boolean reads(Beginning beginning) {
    return beginning.line(0).startsWith("<") && OPENING.matcher(beginning.text()).lookingAt();
  }

  @Override
  public void read(OpenSource source, ArticleSink sink) throws IOException {
    List<String> lines = source.allLines(sink);
    if (lines == null) {
      return;
    }
    try {
      SyndFeed feed =
          new SyndFeedInput(false, Locale.ROOT).build(new StringReader(String.join("\n", lines)));
      feed.getEntries().forEach(entry -> entry(entry, feed, source, sink));
    } catch (FeedException e) {
      sink.problem(Problem.ofSource(source.name(), reason(e)));
    }
  }

  private static String reason(FeedException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("DOCTYPE")
        ? "a feed with a document type, which may hide a trap; not read"
        : "broken feed: " + message.lines().findFirst().orElse("");
  }

  private void entry(SyndEntry entry, SyndFeed feed, OpenSource source, ArticleSink sink) {
    String headline = plain(entry.getTitle());
    List<String> paragraphs = paragraphs(entry);
    LocalDate date = date(entry, source);
    if (headline.isEmpty() || paragraphs.isEmpty()) {
      problem(
          headline.isEmpty() ? "an entry without a title" : "headline without a text: " + headline,
          source,
          sink);
    } else if (date == null) {
      problem("no date in the entry, --date gives one: " + headline, source, sink);
    } else {
      sink.article(article(entry, feed, headline, String.join("\n", paragraphs), date, source));
    }
  }

  private static void problem(String message, OpenSource source, ArticleSink sink) {
    sink.problem(Problem.ofSource(source.name(), message));
  }

  /** Gives the whole text when the feed has it, else the summary. */
  private static List<String> paragraphs(SyndEntry entry) {
    return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
        .map(SyndContent::getValue)
        .filter(Objects::nonNull)
        .map(HtmlParagraphs::of)
        .filter(paragraphs -> !paragraphs.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static String plain(@Nullable String html) {
    return html == null ? "" : String.join(" ", HtmlParagraphs.of(html));
  }

  private static @Nullable LocalDate date(SyndEntry entry, OpenSource source) {
    Date instant =
        entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
    return instant == null
        ? source.defaults().date()
        : instant.toInstant().atZone(BEIJING).toLocalDate();
  }

  private Article article(
      SyndEntry entry,
      SyndFeed feed,
      String headline,
      String text,
      LocalDate date,
      OpenSource source) {
    String title = plain(feed.getTitle());
    String publisher = title.isEmpty() ? source.defaults().publisher() : title;
    return new Article(
        ArticleId.of(date, publisher, headline),
        Article.Headline.of(headline),
        date,
        text,
        datelines.find(text, date, text),
        List.of(),
        new Article.Metadata(publisher, authors(entry), null, null, entry.getLink()),
        false,
        new Article.Source(source.name(), 1));
  }

  private List<String> authors(SyndEntry entry) {
    Stream<String> names =
        entry.getAuthors().isEmpty()
            ? Stream.ofNullable(entry.getAuthor())
            : entry.getAuthors().stream().map(SyndPerson::getName);
    return names
        .filter(name -> name != null && !name.isBlank())
        .flatMap(name -> datelines.byline(name).stream())
        .toList();
  }
}
