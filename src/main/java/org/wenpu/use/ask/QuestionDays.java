package org.wenpu.use.ask;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.time.Period;
import org.wenpu.language.time.TimeExpression;
import org.wenpu.language.time.TimeReader;

/**
 * Reads the days a question asks about: {@code between 1 and 20 January 2026}, {@code since last
 * month}, {@code 2026年1月以来}, {@code 1月1日到20日}.
 */
final class QuestionDays {
  private static final Map<String, Integer> MONTHS =
      IntStream.rangeClosed(1, 12)
          .boxed()
          .collect(
              Collectors.toMap(
                  m ->
                      Month.of(m)
                          .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                          .toLowerCase(Locale.ROOT),
                  m -> m));
  private static final Pattern TIME =
      Pattern.compile(
          "\\d|day|week|month|year|" + String.join("|", MONTHS.keySet()) + "|[年月日号天周]|季度|世纪");
  private static final Pattern YEAR = Pattern.compile("\\d{4}|next|明|后天|下");
  private static final String POINT = "(.+?)";
  private static final Pattern BETWEEN =
      Pattern.compile("(?:between|from) " + POINT + " (?:and|to|until|till) " + POINT);
  private static final Pattern SINCE =
      Pattern.compile(
          "(?:since|after|from) (?:the )?(?:(?:start|beginning|month|year) of |early )?" + POINT);
  private static final Pattern UNTIL = Pattern.compile("(?:until|till|before|by) " + POINT);
  private static final Pattern IN =
      Pattern.compile(
          "(?:(?:in|on|during|for|over) )?(?:last )?(?:the (?:start|beginning|month|year) of |early |mid |late )?"
              + POINT);
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?([a-z]+)(?: (\\d{1,2})(?:st|nd|rd|th)?)?(?:,? (\\d{4}))?");
  private static final Pattern SINCE_ZH = Pattern.compile("(?:自|从)?(.+?)(?:以来|以后|之后|起|至今|后)");
  private static final Pattern UNTIL_ZH = Pattern.compile("(.+?)(?:以前|之前|前|为止)");

  private final LocalDate today;
  private final TimeReader chinese = new TimeReader();

  QuestionDays(LocalDate today) {
    this.today = today;
  }

  /** A span of days; null for no bound. */
  record Days(@Nullable LocalDate since, @Nullable LocalDate until) {

    /** A day without a year is the last one of that name: one asks about what was. */
    Days before(LocalDate today) {
      LocalDate first = since == null ? until : since;
      boolean coming = first != null && first.isAfter(today);
      return coming ? new Days(yearBefore(since), yearBefore(until)) : this;
    }

    private static @Nullable LocalDate yearBefore(@Nullable LocalDate day) {
      return day == null ? null : day.minusYears(1);
    }
  }

  /** Gives the days that a phrase means, if it is all about days. */
  Optional<Days> read(String phrase) {
    String words = phrase.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    if (!TIME.matcher(words).find()) {
      return Optional.empty();
    }
    return english(words)
        .or(() -> chinese(words.replaceAll("(?<=\\d)号", "日").replace(" ", "")))
        .map(days -> YEAR.matcher(words).find() ? days : days.before(today));
  }

  private Optional<Days> english(String words) {
    Matcher between = BETWEEN.matcher(words);
    if (between.matches()) {
      return between(between.group(1), between.group(2));
    }
    return half(SINCE, words, true).or(() -> half(UNTIL, words, false)).or(() -> whole(words));
  }

  /** The first of two days may leave month and year to the second. */
  private Optional<Days> between(String first, String last) {
    String year = last.matches(".*[a-z].* \\d{4}") ? last.substring(last.length() - 5) : "";
    String begun = first.matches("\\d{1,2}") ? first + last.replaceFirst("^\\d+", "") : first;
    Optional<Days> begin = point(begun.matches(".*\\d{4}.*") ? begun : begun + year);
    Optional<Days> end = point(last);
    return begin.isPresent() && end.isPresent()
        ? Optional.of(new Days(begin.get().since(), end.get().until()))
        : Optional.empty();
  }

  private Optional<Days> half(Pattern form, String words, boolean since) {
    Matcher matcher = form.matcher(words);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return point(matcher.group(1))
        .map(d -> since ? new Days(d.since(), null) : new Days(null, d.until()));
  }

  private Optional<Days> whole(String words) {
    Matcher matcher = IN.matcher(words);
    return matcher.matches() ? point(matcher.group(1)) : Optional.empty();
  }

  private Optional<Days> point(String words) {
    return relative(words).or(() -> iso(words)).or(() -> written(words));
  }

  private Optional<Days> relative(String words) {
    return switch (words) {
      case "today" -> day(today);
      case "yesterday" -> day(today.minusDays(1));
      case "this week", "the last week", "last week", "the past week" ->
          Optional.of(new Days(today.minusDays(7), today));
      case "this month" -> month(YearMonth.from(today));
      case "last month" -> month(YearMonth.from(today).minusMonths(1));
      case "this year" -> year(today.getYear());
      case "last year" -> year(today.getYear() - 1);
      default -> Optional.empty();
    };
  }

  private Optional<Days> iso(String words) {
    Matcher matcher = ISO.matcher(words);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    if (matcher.group(2) == null) {
      return year(year);
    }
    return date(year, Integer.parseInt(matcher.group(2)), matcher.group(3));
  }

  private Optional<Days> written(String words) {
    Matcher matcher = WRITTEN.matcher(words);
    if (!matcher.matches() || !MONTHS.containsKey(matcher.group(2))) {
      return Optional.empty();
    }
    String year = matcher.group(4);
    String day = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
    return date(
        year == null ? today.getYear() : Integer.parseInt(year),
        MONTHS.getOrDefault(matcher.group(2), 1),
        day);
  }

  private static Optional<Days> date(int year, int month, @Nullable String day) {
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    YearMonth of = YearMonth.of(year, month);
    if (day == null) {
      return month(of);
    }
    int number = Integer.parseInt(day);
    return of.isValidDay(number) ? day(of.atDay(number)) : Optional.empty();
  }

  private static Optional<Days> day(LocalDate day) {
    return Optional.of(new Days(day, day));
  }

  private static Optional<Days> month(YearMonth month) {
    return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
  }

  private static Optional<Days> year(int year) {
    return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
  }

  private Optional<Days> chinese(String words) {
    Matcher since = SINCE_ZH.matcher(words);
    if (since.matches()) {
      return told(since.group(1)).map(d -> new Days(d.since(), null));
    }
    Matcher until = UNTIL_ZH.matcher(words);
    if (until.matches()) {
      Optional<Days> before = told(until.group(1));
      if (before.isPresent()) {
        return before.map(d -> new Days(null, d.until()));
      }
    }
    return told(words.replaceFirst("(期间|之间|间|内|里)$", "").replaceFirst("^(在|从|自)", ""));
  }

  /** One or two times, with nothing beside them but what joins them. */
  private Optional<Days> told(String words) {
    List<TimeExpression> times = chinese.read(words, List.of(new Span(0, words.length())), today);
    String rest = words;
    for (int i = times.size() - 1; i >= 0; i--) {
      Span span = times.get(i).span();
      rest = rest.substring(0, span.begin()) + rest.substring(span.end());
    }
    boolean whole = rest.matches("(自|从|在)?(至|到|—|-|~)?");
    List<Period> periods =
        times.stream().flatMap(t -> Optional.ofNullable(t.period()).stream()).toList();
    return whole && !periods.isEmpty()
        ? Optional.of(new Days(periods.get(0).first(), periods.get(periods.size() - 1).last()))
        : Optional.empty();
  }
}
