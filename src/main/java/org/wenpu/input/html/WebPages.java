package org.wenpu.input.html;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Article;
import org.wenpu.input.ArticleId;
import org.wenpu.input.CalendarDay;
import org.wenpu.input.Datelines;
import org.wenpu.input.OpenSource;
import org.wenpu.input.PageDate;

/** Makes an article of a page. */
final class WebPages {
  private final Datelines datelines;
  private final Sites sites = Sites.bundled();
  private final DocumentTable table = new DocumentTable();

  WebPages(Datelines datelines) {
    this.datelines = datelines;
  }

  /**
   * Gives the page's article. The page is changed.
   *
   * @throws NoArticleException when headline, body or date are not to be found
   */
  Article article(Document raw, OpenSource source) throws NoArticleException {
    Document page = FounderMarks.open(raw);
    Site site = sites.of(page);
    Article.DocumentMetadata document = table.of(page);
    Article.Headline headline = headline(site, page, document);
    LocalDate date =
        given(
            date(site, page, document, source),
            "no date in the page or the file's name, --date gives one");
    Article.Metadata metadata = metadata(site, page, source);
    List<Article.Caption> captions =
        site.values(Part.CAPTIONS, page).stream().map(c -> new Article.Caption(c, null)).toList();
    String id = site.value(Part.ID, page);
    String text = text(site, page, headline.title());
    return new Article(
        id == null ? ArticleId.of(date, metadata.publisher(), key(headline.title(), metadata)) : id,
        headline,
        date,
        text,
        datelines.find(text, date, text),
        captions,
        metadata,
        false,
        new Article.Source(source.name(), 1),
        document);
  }

  private static Article.Headline headline(
      Site site, Document page, Article.@Nullable DocumentMetadata document)
      throws NoArticleException {
    String title = document == null ? null : document.title();
    String headline = given(title == null ? site.value(Part.HEADLINE, page) : title, "no headline");
    return new Article.Headline(
        headline, site.value(Part.KICKER, page), site.value(Part.DECK, page));
  }

  private static String text(Site site, Document page, String headline) throws NoArticleException {
    String text = String.join("\n", PageBody.of(site, page, headline));
    if (text.isEmpty()) {
      throw new NoArticleException("headline without a text: " + headline);
    }
    return text;
  }

  private static <T> T given(@Nullable T value, String otherwise) throws NoArticleException {
    if (value == null) {
      throw new NoArticleException(otherwise);
    }
    return value;
  }

  /** A paper prints {@code 图片报道} on several pages of a day. */
  private static String key(String headline, Article.Metadata metadata) {
    return metadata.page() == null ? headline : metadata.page() + "\n" + headline;
  }

  private static @Nullable LocalDate date(
      Site site, Document page, Article.@Nullable DocumentMetadata document, OpenSource source) {
    String shown = site.value(Part.DATE, page);
    return Stream.of(
            document == null ? null : document.published(),
            shown == null ? null : CalendarDay.in(shown),
            document == null ? null : document.written(),
            PageDate.of(source.name(), source.defaults()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private Article.Metadata metadata(Site site, Document page, OpenSource source) {
    String publisher = site.value(Part.PUBLISHER, page);
    return new Article.Metadata(
        publisher == null ? source.defaults().publisher() : publisher,
        names(Part.AUTHORS, site, page),
        names(Part.EDITORS, site, page),
        site.value(Part.SECTION, page),
        site.value(Part.PAGE, page),
        url(site, page, source));
  }

  private List<String> names(Part part, Site site, Document page) {
    return site.values(part, page).stream()
        .flatMap(byline -> datelines.byline(byline).stream())
        .distinct()
        .toList();
  }

  /** A page found in a web archive is where it was found, whatever it says. */
  private static @Nullable String url(Site site, Document page, OpenSource source) {
    String url = source.defaults().url() == null ? site.value(Part.URL, page) : null;
    String base = site.value(Part.BASE, page);
    try {
      String whole = url == null || base == null ? url : URI.create(base).resolve(url).toString();
      return whole == null ? source.defaults().url() : whole;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
