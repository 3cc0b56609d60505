package org.wenpu.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds who reported from where and when: at the beginning of an article ({@code
 * 新华社北京1月30日电（记者谢希瑶）}), in brackets at its end ({@code （新华社北京1月30日电 记者申铖）}), or as a line of its
 * own ({@code 本报记者 申铖}).
 */
final class Datelines {
  /** A dateline stands at the top, if not at the end; a deck or captions may stand before it. */
  private static final int PARAGRAPHS_AT_TOP = 5;

  private static final int LONGEST_LINE_OF_NAMES = 60;

  private final DatelineForms forms = new DatelineForms();
  private final ReporterNames names = new ReporterNames();

  /** What the characters say, before the year is known; {@code begin} and {@code end} in chars. */
  private record Found(
      int begin,
      int end,
      @Nullable String agency,
      @Nullable String place,
      @Nullable PartialDate day,
      List<String> reporters) {}

  /** A paragraph of the text, with its folded form; {@code begin} in chars of the text. */
  private record Paragraph(int begin, String text, String folded) {
    int indent() {
      return folded.length() - folded.stripLeading().length();
    }
  }

  /**
   * Finds the dateline of an article, or null.
   *
   * @param published the day of the page or article; null when not known
   * @param page where to look for a full date when {@code published} is not known and the text has
   *     none
   */
  Article.@Nullable Dateline find(String text, @Nullable LocalDate published, String page) {
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

  /** Tells whether a paragraph begins as the first one of a report does. */
  boolean opens(String paragraph) {
    return opening(paragraph(0, paragraph)) != null;
  }

  /** Tells whether a paragraph is nothing but an article's dateline in brackets. */
  boolean closes(String paragraph) {
    Paragraph whole = paragraph(0, paragraph);
    Found found = closing(whole);
    return found != null && found.begin() == whole.indent();
  }

  /** Tells whether a paragraph is nothing but who wrote: {@code 本报记者 申铖}. */
  boolean signs(String paragraph) {
    return signature(paragraph(0, paragraph)) != null;
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
        paragraphs.add(paragraph(begin, paragraph));
      }
      begin = end + 1;
    }
    return paragraphs;
  }

  private static Paragraph paragraph(int begin, String text) {
    return new Paragraph(begin, text, Folded.of(text));
  }

  /** Gives what is found, the best first: what says most comes before a mere name. */
  private List<Found> search(List<Paragraph> paragraphs) {
    List<Found> all = new ArrayList<>();
    List<Paragraph> top = paragraphs.subList(0, Math.min(PARAGRAPHS_AT_TOP, paragraphs.size()));
    top.forEach(paragraph -> add(all, opening(paragraph)));
    if (!paragraphs.isEmpty()) {
      add(all, closing(paragraphs.get(paragraphs.size() - 1)));
    }
    paragraphs.forEach(paragraph -> add(all, signature(paragraph)));
    return all;
  }

  private static void add(List<Found> all, @Nullable Found found) {
    if (found != null) {
      all.add(found);
    }
  }

  private @Nullable Found opening(Paragraph paragraph) {
    for (Matcher start :
        List.of(
            forms.wire.matcher(paragraph.folded()), forms.message.matcher(paragraph.folded()))) {
      if (start.lookingAt()) {
        Matcher who =
            forms.reporters.matcher(paragraph.folded()).region(start.end(), endOf(paragraph));
        int end =
            who.lookingAt() && who.end() > start.end()
                ? textEnd(paragraph, who.end())
                : start.end();
        return found(paragraph, start, paragraph.indent(), end, reporters(paragraph, who, end));
      }
    }
    return null;
  }

  private static int endOf(Paragraph paragraph) {
    return paragraph.folded().length();
  }

  /** Blanks after the dateline are no part of it. */
  private static int textEnd(Paragraph paragraph, int end) {
    return paragraph.folded().substring(0, end).stripTrailing().length();
  }

  private List<String> reporters(Paragraph paragraph, Matcher who, int end) {
    for (String group : List.of("bracketed", "spoken")) {
      if (end > who.regionStart() && who.group(group) != null) {
        return names(paragraph.text().substring(who.start(group), who.end(group)));
      }
    }
    return List.of();
  }

  private Found found(
      Paragraph paragraph, Matcher start, int begin, int end, List<String> reporters) {
    boolean wire = start.pattern().equals(forms.wire);
    return new Found(
        paragraph.begin() + begin,
        paragraph.begin() + end,
        start.group("agency"),
        wire ? place(paragraph, start) : null,
        wire ? partialDate(start) : null,
        reporters);
  }

  private static @Nullable String place(Paragraph paragraph, Matcher wire) {
    String place = paragraph.text().substring(wire.start("place"), wire.end("place")).strip();
    return place.isEmpty() ? null : place;
  }

  private static @Nullable PartialDate partialDate(Matcher wire) {
    String day = wire.group("day");
    return day == null
        ? null
        : new PartialDate(
            number(wire.group("year")), number(wire.group("month")), Integer.parseInt(day));
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  /** Finds {@code （新华社北京1月30日电 记者申铖）} or {@code （记者申铖）} at the end of a paragraph. */
  private @Nullable Found closing(Paragraph paragraph) {
    String folded = paragraph.folded().stripTrailing();
    int end = folded.endsWith("(完)") ? folded.length() - 3 : folded.length();
    int open = folded.lastIndexOf('(', end - 1);
    if (open < 0 || folded.charAt(end - 1) != ')' || end - open > 2 * LONGEST_LINE_OF_NAMES) {
      return null;
    }
    return bracketed(paragraph, open, end);
  }

  private @Nullable Found bracketed(Paragraph paragraph, int open, int end) {
    String folded = paragraph.folded();
    for (Matcher start : List.of(forms.wire.matcher(folded), forms.message.matcher(folded))) {
      if (start.region(open + 1, end - 1).lookingAt()) {
        String rest = paragraph.text().substring(start.end(), end - 1);
        return found(paragraph, start, open, end, names(rest));
      }
    }
    return byNames(paragraph, open, open + 1, end - 1, end);
  }

  /** Finds a line that only says who wrote. Near miss: {@code 记者调查}, whose 调 is no surname. */
  private @Nullable Found signature(Paragraph paragraph) {
    String folded = paragraph.folded();
    int end = folded.stripTrailing().length();
    if (end > LONGEST_LINE_OF_NAMES || folded.chars().anyMatch(c -> "。！？；;“”…".indexOf(c) >= 0)) {
      return null;
    }
    return byNames(paragraph, paragraph.indent(), paragraph.indent(), end, end);
  }

  private @Nullable Found byNames(Paragraph paragraph, int begin, int from, int to, int end) {
    Matcher role = forms.role.matcher(paragraph.folded()).region(from, to);
    if (!role.lookingAt()) {
      return null;
    }
    List<String> reporters = names(paragraph.text().substring(from, to));
    if (reporters.isEmpty() || !names.isName(reporters.get(0))) {
      return null;
    }
    Matcher agency = forms.agency.matcher(paragraph.folded()).region(from, role.end());
    String named = agency.lookingAt() ? agency.group() : null;
    return new Found(
        paragraph.begin() + begin, paragraph.begin() + end, named, null, null, reporters);
  }

  /** Gives the names in {@code 记者张晓、余佩璇 通讯员李四报道}. */
  private List<String> names(String list) {
    String folded = Folded.of(list).stripTrailing();
    Matcher tail = forms.tail.matcher(folded);
    int end = tail.find() && tail.start() > 0 ? tail.start() : folded.length();
    Matcher role = forms.role.matcher(folded).region(0, end);
    List<String> all = new ArrayList<>();
    int begin = 0;
    while (role.find()) {
      all.addAll(names.split(list.substring(begin, role.start())));
      begin = role.end();
    }
    all.addAll(names.split(list.substring(begin, end)));
    all.removeIf(name -> name.length() < 2);
    return List.copyOf(all);
  }
}
