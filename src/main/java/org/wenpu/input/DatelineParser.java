package org.wenpu.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads a dateline in one paragraph: at its beginning, in brackets at its end, or alone. */
final class DatelineParser {
  private static final int LONGEST_LINE_OF_NAMES = 60;

  private final DatelineForms forms = new DatelineForms();
  private final ReporterNames names = new ReporterNames();

  /** What the characters say, before the year is known; {@code begin} and {@code end} in chars. */
  record Found(
      int begin,
      int end,
      @Nullable String agency,
      @Nullable String place,
      @Nullable PartialDate day,
      List<String> reporters) {}

  /** A paragraph of the text, with its folded form; {@code begin} in chars of the text. */
  record Paragraph(int begin, String text, String folded) {
    static Paragraph of(int begin, String text) {
      return new Paragraph(begin, text, Folded.of(text));
    }

    int indent() {
      return folded.length() - folded.stripLeading().length();
    }
  }

  /** Finds {@code 新华社三江3月5日电（记者方可）} at the beginning of a paragraph. */
  @Nullable Found opening(Paragraph paragraph) {
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

  /** Finds {@code （新华社三江3月5日电 记者方可）} or {@code （记者方可）} at the end of a paragraph. */
  @Nullable Found closing(Paragraph paragraph) {
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
  @Nullable Found signature(Paragraph paragraph) {
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
    if (!mostlyNames(reporters)) {
      return null;
    }
    Matcher agency = forms.agency.matcher(paragraph.folded()).region(from, role.end());
    String named = agency.lookingAt() ? agency.group() : null;
    return new Found(
        paragraph.begin() + begin, paragraph.begin() + end, named, null, null, reporters);
  }

  /** Near miss: a sentence that breaks off, {@code 记者沈桐说，今天}. */
  private boolean mostlyNames(List<String> words) {
    return words.stream().filter(names::isName).count() * 2 > words.size();
  }

  /** Gives the names in {@code 记者方可、余佩兰 通讯员李四报道}. */
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
    if (end < folded.length() && all.size() > 1 && !names.isName(all.get(all.size() - 1))) {
      all.remove(all.size() - 1); // 沈桐 北京报道: where from, not who
    }
    return List.copyOf(all);
  }
}
