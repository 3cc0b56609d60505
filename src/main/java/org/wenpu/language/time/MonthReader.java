package org.wenpu.language.time;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.number.Numeral;
import org.wenpu.language.time.PartReader.Part;

/**
 * Reads a month, a part of it or a day in it: {@code 10月份}, {@code 3月上旬}, {@code 1月30日}, {@code
 * 腊月廿三}.
 */
final class MonthReader {
  private final LunarReader lunar;
  private final Festivals festivals;

  MonthReader(LunarReader lunar, Festivals festivals) {
    this.lunar = lunar;
    this.festivals = festivals;
  }

  @Nullable Part at(String chars, int begin, int limit) {
    Part festival = festival(chars, begin, limit);
    Part old = festival == null ? lunar.at(chars, begin, limit) : festival;
    return old == null ? solar(chars, begin, limit) : old;
  }

  private static @Nullable Part solar(String chars, int begin, int limit) {
    Numeral month = Scan.number(chars, begin, limit, 3, 12);
    int end =
        month == null
            ? -1
            : Scan.word(chars, Scan.blanks(chars, month.end(), limit), limit, "月份", "月");
    if (month == null || end < 0 || Scan.isInsideNumber(chars, begin)) {
      return null;
    }
    int number = month.value().intValueExact();
    Part day = day(chars, number, end, limit);
    return day == null ? third(chars, number, end, limit) : day;
  }

  private static @Nullable Part day(String chars, int month, int begin, int limit) {
    Numeral day = Scan.number(chars, Scan.blanks(chars, begin, limit), limit, 3, 31);
    if (day == null) {
      return null;
    }
    int end = Scan.word(chars, Scan.blanks(chars, day.end(), limit), limit, "日", "号");
    int bare = !Scan.isDigit(chars, begin) && isBoundary(chars, day.end()) ? day.end() : -1;
    int dayEnd = Math.max(end, bare);
    return dayEnd < 0 ? null : Part.of(dayEnd, YearPart.day(month, day.value().intValueExact()));
  }

  private static boolean isBoundary(String chars, int at) {
    return at >= chars.length() || "，。；、！？ \n".indexOf(chars.charAt(at)) >= 0;
  }

  private static Part third(String chars, int month, int at, int limit) {
    int first = Scan.edge(chars, Scan.word(chars, at, limit, "上旬", "初"));
    int middle = Scan.edge(chars, Scan.word(chars, at, limit, "中旬", "中"));
    int last = Scan.word(chars, at, limit, "下旬", "底", "末");
    if (first > 0 || middle > 0 || last > 0) {
      int from = first > 0 ? 1 : middle > 0 ? 11 : 21;
      int to = first > 0 ? 10 : middle > 0 ? 20 : 31;
      int end = Math.max(first, Math.max(middle, last));
      return new Part(end, year -> days(YearMonth.of(year, month), from, to), true, true);
    }
    return Part.of(at, YearPart.months(month, month));
  }

  private static Period days(YearMonth month, int from, int to) {
    return Period.days(month.atDay(from), month.atDay(Math.min(to, month.lengthOfMonth())));
  }

  /** {@code 春节}, {@code 国庆假期}, {@code “五一”期间}, {@code 这个|春节}. */
  private @Nullable Part festival(String chars, int begin, int limit) {
    boolean open = chars.startsWith("“", begin);
    var name = festivals.at(chars, open ? begin + 1 : begin, limit);
    if (name == null) {
      return null;
    }
    int close = open ? Scan.word(chars, name.end(), limit, "”") : name.end();
    int holiday = HolidayForm.end(chars, joined(chars, close, limit), limit);
    if (close < 0 || name.value().quoted() && !open && holiday < 0) {
      return null;
    }
    Part part = HolidayForm.part(chars, Math.max(holiday, close), limit, name.value().holiday());
    if (part != null) {
      return part;
    }
    if (holiday > 0) {
      return Part.of(holiday, name.value().holiday());
    }
    int during = Scan.word(chars, close, limit, "期间");
    boolean pointed = during < 0 && chars.startsWith("这个", begin - 2);
    return during > 0 || pointed
        ? Part.of(Math.max(during, close), name.value().holiday())
        : Part.of(Scan.skip(chars, close, limit, "当天"), name.value().day());
  }

  /** {@code 国庆|中秋|假期}, {@code 国庆|、中秋|假期}: two festivals that have their days off together. */
  private int joined(String chars, int end, int limit) {
    int at = end < 0 ? end : Scan.skip(chars, end, limit, "、", "和");
    var other = end < 0 ? null : festivals.at(chars, at, limit);
    boolean holiday = other != null && HolidayForm.end(chars, other.end(), limit) > 0;
    return other != null && holiday ? other.end() : end;
  }
}
