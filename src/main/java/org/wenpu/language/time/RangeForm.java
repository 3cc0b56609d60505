package org.wenpu.language.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.number.Numeral;
import org.wenpu.language.number.Numerals;

/**
 * Reads times from one to another: {@code 1月28日至31日}, {@code 2021—2025年}, {@code 1至10月}, {@code
 * 2025年12月到2026年2月}. What one end leaves out the other has.
 */
final class RangeForm implements Form {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int LAST_HOUR = 24;

  /** What else may stand where a range goes on: {@code 今天（5月25日|）起|至28日}, {@code 17日|夜间|到21日}. */
  private static final String[] ONWARD = {"）起", "）开始", "）", "起", "开始", "夜间", "晚"};

  private static final String[] NAMED = {"赛季", "雪季", "学年", "年度"};

  private final Form ends;

  RangeForm(Form ends) {
    this.ends = ends;
  }

  @Override
  public @Nullable Told at(String chars, int begin, int limit, Context context) {
    Told from = ends.at(chars, begin, limit, context);
    Told shared =
        from == null || isYearOnly(from) ? sharedUnit(chars, begin, limit, context, from) : null;
    if (shared != null) {
      return shared;
    }
    int to = from == null || from.period() == null ? -1 : to(chars, from.end(), limit);
    return from == null || to < 0 ? from : joined(chars, from, to, limit, context);
  }

  private static int to(String chars, int at, int limit) {
    int and = Scan.word(chars, at, limit, "与", "和");
    int between = and < 0 ? -1 : chars.indexOf("间", and);
    int from = hour(chars, Scan.skip(chars, at, limit, ONWARD), limit);
    return between > 0 && between - and <= 8 ? and : Scan.to(chars, from, limit);
  }

  /** Passes the hour of a day: {@code 10月1日|零时|至8日}. */
  private static int hour(String chars, int at, int limit) {
    Numeral hour = Scan.number(chars, at, limit, 3, LAST_HOUR);
    int zero = Scan.word(chars, at, limit, "零", "0");
    int end = Scan.word(chars, hour == null ? zero : hour.end(), limit, "时", "点");
    return Math.max(at, end);
  }

  private static boolean isYearOnly(Told told) {
    return told.period() != null && told.period().unit() == Period.Unit.YEAR;
  }

  private Told joined(String chars, Told from, int to, int limit, Context context) {
    Period begin = from.period();
    Told end = begin == null ? null : ends.at(chars, to, limit, context.through(begin));
    Period all =
        end == null || end.period() == null || begin == null ? null : begin.through(end.period());
    if (end == null || all == null) {
      return from;
    }
    int after = Scan.skip(chars, end.end(), limit, "之间", "间", "期间");
    boolean dated = from.dated() || end.dated();
    boolean free = !dated && context.year() == null;
    return Told.sharp(after, free ? nearer(all, context.today()) : all, dated);
  }

  /** Of a range without a year, the last one is mostly told: {@code 1—10月} in January. */
  private static Period nearer(Period range, LocalDate today) {
    boolean before = range.yearBefore().distance(today) < range.distance(today);
    return before ? range.yearBefore() : range;
  }

  /**
   * Reads a first end without its unit: {@code 28|至31日}, {@code 2025年1|—10月}, {@code 2021|—2025年}.
   */
  private @Nullable Told sharedUnit(
      String chars, int begin, int limit, Context context, @Nullable Told year) {
    int at = year == null ? begin : year.end();
    Numeral first = Numerals.whole(chars, at, limit);
    if (first == null || Scan.isInsideNumber(chars, at) || first.end() - at > 4) {
      return null;
    }
    int to = Scan.to(chars, first.end(), limit);
    Numeral second = to < 0 ? null : Numerals.whole(chars, to, limit);
    int unit = second == null ? -1 : second.end();
    if (second == null || unit >= limit || "年月日号".indexOf(chars.charAt(unit)) < 0) {
      return second == null ? null : bareYears(chars, first, second, limit);
    }
    Context inYear = year == null || year.period() == null ? context : context.after(year, true);
    String opening = chars.substring(at, first.end()) + chars.charAt(unit);
    Told from = ends.at(opening, 0, opening.length(), inYear);
    return from == null || from.period() == null
        ? null
        : closed(chars, from, to, limit, inYear, year != null);
  }

  /** {@code 2016—2018}, with no unit at all. */
  private static @Nullable Told bareYears(String chars, Numeral first, Numeral last, int limit) {
    boolean years =
        first.isWithin(FIRST_YEAR, LAST_YEAR)
            && last.isWithin(FIRST_YEAR, LAST_YEAR)
            && first.value().compareTo(last.value()) < 0;
    boolean ends =
        last.end() == limit
            || "，。；、）)规 ".indexOf(chars.charAt(last.end())) >= 0
            || Scan.word(chars, last.end(), limit, NAMED) > 0;
    return years && ends
        ? Told.sharp(
            last.end(),
            Period.years(first.value().intValueExact(), last.value().intValueExact()),
            true)
        : null;
  }

  private @Nullable Told closed(
      String chars, Told from, int to, int limit, Context context, boolean dated) {
    Told joined = joined(chars, from, to, limit, context);
    return joined == from
        ? null
        : new Told(joined.end(), joined.kind(), joined.period(), dated || joined.dated());
  }
}
