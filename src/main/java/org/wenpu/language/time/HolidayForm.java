package org.wenpu.language.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.number.Numeral;
import org.wenpu.language.time.PartReader.Part;

/**
 * Reads days off work that are told without the name of their festival: {@code 这个假期}, {@code
 * 假期前三天}, those nearest before the article.
 */
final class HolidayForm implements Form {
  private static final int LONGEST = 9;

  private final Festivals festivals;

  HolidayForm(Festivals festivals) {
    this.festivals = festivals;
  }

  @Override
  public @Nullable Told at(String chars, int begin, int limit, Context context) {
    int pointed = Scan.word(chars, begin, limit, "这个", "整个");
    int holiday = Scan.word(chars, Math.max(begin, pointed), limit, "假期", "假日", "长假");
    Period days = holiday < 0 ? null : festivals.last(context.today());
    if (days == null) {
      return null;
    }
    Part part = part(chars, holiday, limit, year -> days);
    Period told = part == null ? days : part.days().in(days.first().getYear());
    boolean sharp = part != null || pointed > 0 && isFree(chars, holiday);
    return sharp && told != null
        ? Told.sharp(part == null ? holiday : part.end(), told, false)
        : null;
  }

  /** {@code 这个假期|，}, not {@code 这个假期|经济}. */
  private static boolean isFree(String chars, int end) {
    return end == chars.length() || "，。里".indexOf(chars.charAt(end)) >= 0;
  }

  /**
   * Gives the end of a word for days off, with their number before it or not: {@code |8天假期|}; or
   * -1.
   */
  static int end(String chars, int begin, int limit) {
    Numeral count = Scan.number(chars, begin, limit, 2, LONGEST);
    int at = count == null ? begin : Scan.word(chars, count.end(), limit, "天");
    return Scan.word(chars, at, limit, "小长假", "长假", "假期", "黄金周", "假日", "档");
  }

  /** Reads a part of days off: {@code |首日|}, {@code |前三天|}; null for none. */
  static @Nullable Part part(String chars, int begin, int limit, YearPart holiday) {
    int first = Scan.word(chars, begin, limit, "首日", "第一天");
    if (first > 0) {
      return Part.of(first, year -> first(holiday.in(year), 1));
    }
    Numeral count = Scan.number(chars, Scan.word(chars, begin, limit, "前"), limit, 2, LONGEST);
    int end = count == null ? -1 : Scan.word(chars, count.end(), limit, "天", "日");
    return count == null || end < 0
        ? null
        : Part.of(end, year -> first(holiday.in(year), count.value().intValueExact()));
  }

  private static @Nullable Period first(@Nullable Period holiday, int days) {
    LocalDate last = holiday == null ? null : holiday.first().plusDays(days - 1L);
    return holiday == null || last == null ? null : Period.days(holiday.first(), last);
  }
}
