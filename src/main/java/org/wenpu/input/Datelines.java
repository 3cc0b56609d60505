package org.wenpu.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.DatelineParser.Found;
import org.wenpu.input.DatelineParser.Paragraph;

/**
 * Finds who reported from where and when: at the beginning of an article ({@code
 * 新华社三江3月5日电（记者沈桐）}), in brackets at its end ({@code （新华社三江3月5日电 记者方可）}), or as a line of its own
 * ({@code 本报记者 方可}).
 */
public final class Datelines {
  /** A dateline stands at the top, if not at the end; a deck or captions may stand before it. */
  private static final int PARAGRAPHS_AT_TOP = 5;

  private final DatelineParser parser = new DatelineParser();
  private final ReporterNames names = new ReporterNames();

  /**
   * Finds the dateline of an article, or null.
   *
   * @param published the day of the page or article; null when not known
   * @param page where to look for a full date when {@code published} is not known and the text has
   *     none
   */
  public Article.@Nullable Dateline find(String text, @Nullable LocalDate published, String page) {
    List<Found> all = search(paragraphs(text));
    if (all.isEmpty()) {
      return null;
    }
    Found best = all.get(0);
    List<String> reporters =
        all.stream().map(Found::reporters).filter(l -> !l.isEmpty()).findFirst().orElse(List.of());
    int begin = text.codePointCount(0, best.begin());
    return new Article.Dateline(
        new Span(begin, begin + text.codePointCount(best.begin(), best.end())),
        best.agency(),
        best.place(),
        day(best, published, text, page),
        reporters);
  }

  /** Takes the names out of a byline: {@code 本报记者 沈桐 方可}, {@code 沈桐、方可}. */
  public List<String> byline(String byline) {
    Article.Dateline signed = find(byline, null, "");
    return signed == null || signed.reporters().isEmpty()
        ? names.split(byline)
        : signed.reporters();
  }

  /** Tells whether a paragraph begins as the first one of a report does. */
  boolean opens(String paragraph) {
    return parser.opening(Paragraph.of(0, paragraph)) != null;
  }

  /** Tells whether a paragraph is nothing but an article's dateline in brackets. */
  boolean closes(String paragraph) {
    Paragraph whole = Paragraph.of(0, paragraph);
    Found found = parser.closing(whole);
    return found != null && found.begin() == whole.indent();
  }

  /** Tells whether a paragraph is nothing but who wrote: {@code 本报记者 方可}. */
  boolean signs(String paragraph) {
    return parser.signature(Paragraph.of(0, paragraph)) != null;
  }

  private static @Nullable LocalDate day(
      Found found, @Nullable LocalDate published, String text, String page) {
    if (found.day() == null) {
      return null;
    }
    if (published != null) {
      return found.day().before(published);
    }
    LocalDate evidence = CalendarDay.nearest(text, found.begin());
    evidence = evidence == null ? CalendarDay.nearest(page, 0) : evidence;
    return evidence == null ? found.day().complete() : found.day().near(evidence);
  }

  private static List<Paragraph> paragraphs(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int begin = 0; begin <= text.length(); ) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      String paragraph = text.substring(begin, end);
      if (!paragraph.isBlank()) {
        paragraphs.add(Paragraph.of(begin, paragraph));
      }
      begin = end + 1;
    }
    return paragraphs;
  }

  /** Gives what is found, the best first: what says most comes before a mere name. */
  private List<Found> search(List<Paragraph> paragraphs) {
    List<Found> all = new ArrayList<>();
    List<Paragraph> top = paragraphs.subList(0, Math.min(PARAGRAPHS_AT_TOP, paragraphs.size()));
    top.forEach(paragraph -> add(all, parser.opening(paragraph)));
    if (!paragraphs.isEmpty()) {
      add(all, parser.closing(paragraphs.get(paragraphs.size() - 1)));
    }
    paragraphs.forEach(paragraph -> add(all, parser.signature(paragraph)));
    return all;
  }

  private static void add(List<Found> all, @Nullable Found found) {
    if (found != null) {
      all.add(found);
    }
  }
}
