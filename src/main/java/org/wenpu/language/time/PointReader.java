package org.wenpu.language.time;

import org.jspecify.annotations.Nullable;
import org.wenpu.language.number.Numeral;
import org.wenpu.language.time.PartReader.Part;
import org.wenpu.language.time.YearReader.Year;

/**
 * Reads a year, a part of one, or both: {@code 去年}, {@code 前10个月}, {@code 2025年12月}, {@code 30日}.
 */
final class PointReader implements Form {
  private final YearReader years;
  private final PartReader parts;

  PointReader(YearReader years, PartReader parts) {
    this.years = years;
    this.parts = parts;
  }

  @Override
  public @Nullable Told at(String chars, int begin, int limit, Context context) {
    Year year = years.at(chars, begin, limit, context);
    if (year != null) {
      return withYear(chars, year, limit);
    }
    Part part = parts.at(chars, begin, limit);
    if (part != null && part.alone()) {
      return Told.of(part.end(), context.complete(part.days()), false, part.vague());
    }
    return day(chars, begin, limit, context);
  }

  private @Nullable Told withYear(String chars, Year year, int limit) {
    int at = Scan.skip(chars, Scan.blanks(chars, year.end(), limit), limit, "的");
    Part part = parts.at(chars, at, limit);
    boolean joined = part != null && (part.alone() || at == year.end());
    if (part == null || !joined) {
      return Told.sharp(year.end(), Period.year(year.year()), true);
    }
    return Told.of(part.end(), part.days().in(year.year()), true, part.vague());
  }

  /** {@code 30日}; {@code 12号} where a time goes on or ends. */
  private static @Nullable Told day(String chars, int begin, int limit, Context context) {
    boolean numbered = Scan.isDigit(chars, begin) || context.notBefore() != null;
    Numeral day = numbered ? Scan.number(chars, begin, limit, 3, 31) : null;
    if (day == null || Scan.isInsideNumber(chars, begin) || chars.startsWith("月", begin - 1)) {
      return null;
    }
    int end = Scan.word(chars, day.end(), limit, "日");
    end = end > 0 && !isUnit(chars, end) ? end : spoken(chars, day.end(), limit);
    return end < 0
        ? null
        : Told.of(end, context.completeDay(day.value().intValueExact()), false, false);
  }

  /** {@code 30日|元}, {@code 5日|用品}. */
  private static boolean isUnit(String chars, int end) {
    return end < chars.length() && "元用均".indexOf(chars.charAt(end)) >= 0;
  }

  private static int spoken(String chars, int at, int limit) {
    int end = Scan.word(chars, at, limit, "号");
    return end > 0 && (end == limit || "，。至到上下晚早凌当".indexOf(chars.charAt(end)) >= 0) ? end : -1;
  }
}
