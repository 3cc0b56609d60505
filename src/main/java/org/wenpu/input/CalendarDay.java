package org.wenpu.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads full dates: {@code 2026-01-31}, {@code 20260131}, {@code 2026年1月31日}. */
public final class CalendarDay {
  private static final Pattern FULL =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-./_](\\d{1,2})[-./_](\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?!\\d)");
  private static final Pattern CHINESE =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日");

  private CalendarDay() {}

  /** Gives the first full date in a file's name or in a field, or null. */
  public static @Nullable LocalDate in(CharSequence text) {
    for (Pattern form : new Pattern[] {FULL, CHINESE, COMPACT}) {
      Matcher matcher = form.matcher(text);
      while (matcher.find()) {
        LocalDate day = day(matcher);
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }

  /** Gives the full date in running text that stands nearest to a position, or null. */
  static @Nullable LocalDate nearest(CharSequence text, int position) {
    LocalDate best = null;
    int distance = Integer.MAX_VALUE;
    Matcher matcher = CHINESE.matcher(text);
    while (matcher.find()) {
      LocalDate day = day(matcher);
      if (day != null && Math.abs(matcher.start() - position) < distance) {
        best = day;
        distance = Math.abs(matcher.start() - position);
      }
    }
    return best;
  }

  private static @Nullable LocalDate day(Matcher matcher) {
    return of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** Gives the day, or null when the calendar has none such ({@code 2月30日}). */
  static @Nullable LocalDate of(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
