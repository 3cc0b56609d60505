package org.wenpu.language.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.number.Numeral;
import org.wenpu.language.time.PartReader.Part;

/** Reads days of the lunar calendar: {@code 农历正月初五}, {@code 腊月廿三}, {@code 大年初六}. */
final class LunarReader {
  private static final int FIRST = 1;
  private static final int ELEVENTH = 11;
  private static final int TWELFTH = 12;

  private final LunarCalendar calendar;

  LunarReader(LunarCalendar calendar) {
    this.calendar = calendar;
  }

  @Nullable Part at(String chars, int begin, int limit) {
    int at = Scan.skip(chars, begin, limit, "农历", "阴历");
    int great = Scan.word(chars, at, limit, "大年");
    if (great > 0) {
      Numeral first = day(chars, great, limit, false);
      return first == null ? null : of(first, FIRST);
    }
    Numeral month = month(chars, at, limit);
    if (month == null) {
      return null;
    }
    Numeral day =
        day(chars, month.end(), limit, at > begin || "正腊冬".indexOf(chars.charAt(at)) >= 0);
    if (day == null) {
      return null;
    }
    return of(day, month.value().intValueExact());
  }

  private Part of(Numeral day, int monthNumber) {
    int dayNumber = day.value().intValueExact();
    return Part.of(day.end(), year -> period(calendar.day(year, monthNumber, dayNumber)));
  }

  private static @Nullable Period period(@Nullable LocalDate day) {
    return day == null ? null : Period.day(day);
  }

  private static @Nullable Numeral month(String chars, int at, int limit) {
    int first = Scan.word(chars, at, limit, "正月");
    int eleventh = Scan.word(chars, at, limit, "冬月");
    int twelfth = Scan.word(chars, at, limit, "腊月");
    int end = Math.max(first, Math.max(eleventh, twelfth));
    if (end > 0) {
      int month = first > 0 ? FIRST : eleventh > 0 ? ELEVENTH : TWELFTH;
      return new Numeral(end, BigDecimal.valueOf(month));
    }
    Numeral number = Scan.isDigit(chars, at) ? null : Scan.number(chars, at, limit, 2, 12);
    int numbered = number == null ? -1 : Scan.word(chars, number.end(), limit, "月");
    return number == null || numbered < 0 ? null : new Numeral(numbered, number.value());
  }

  /**
   * Reads a day that only the lunar calendar has ({@code 初五}, {@code 廿三}), or any once it is told.
   */
  private static @Nullable Numeral day(String chars, int begin, int limit, boolean told) {
    int first = Scan.word(chars, begin, limit, "初");
    int twenties = Scan.word(chars, begin, limit, "廿");
    Numeral number = Scan.number(chars, Math.max(begin, Math.max(first, twenties)), limit, 3, 30);
    if (number == null || first < 0 && twenties < 0 && !told) {
      return null;
    }
    int add = twenties > 0 ? 20 : 0;
    return new Numeral(number.end(), number.value().add(BigDecimal.valueOf(add)));
  }
}
