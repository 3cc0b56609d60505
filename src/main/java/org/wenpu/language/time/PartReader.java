package org.wenpu.language.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.number.Numeral;

/**
 * Reads words that name a part of a year: {@code 上半年}, {@code 前三季度}, {@code 3月初}, {@code 1月30日}.
 */
final class PartReader {
  private static final Map<String, YearPart> SEASONS =
      Map.of(
          "春", YearPart.months(3, 5),
          "夏", YearPart.months(6, 8),
          "秋", YearPart.months(9, 11),
          "冬", YearPart.months(12, 14));

  /** What a season stands before in other words: {@code 今年|春运}, {@code 今年|夏粮}. */
  private static final String OTHERS = "节运粮收种播耕管招训晚灌";

  private final MonthReader months;

  PartReader(MonthReader months) {
    this.months = months;
  }

  /**
   * A part of a year and where its words end.
   *
   * @param vague whether it has no sharp bounds: {@code 年初}
   * @param alone whether it means a time without a year before it
   */
  record Part(int end, YearPart days, boolean vague, boolean alone) {
    static Part of(int end, YearPart days) {
      return new Part(end, days, false, true);
    }

    /** Gives one that is told only behind a year: {@code 去年|夏天}, {@code 2025年|底}. */
    static Part behindYear(int end, YearPart days, boolean vague) {
      return new Part(end, days, vague, false);
    }
  }

  @Nullable Part at(String chars, int begin, int limit) {
    Part half = half(chars, begin, limit);
    Part quarter = half == null ? quarter(chars, begin, limit) : half;
    Part first = quarter == null ? firstMonths(chars, begin, limit) : quarter;
    Part month = first == null ? months.at(chars, begin, limit) : first;
    return month == null ? edge(chars, begin, limit) : month;
  }

  private static @Nullable Part half(String chars, int begin, int limit) {
    int first = Scan.word(chars, begin, limit, "上半年", "前半年");
    if (first > 0) {
      return Part.of(first, YearPart.months(1, 6));
    }
    int second = Scan.word(chars, begin, limit, "下半年", "后半年");
    return second > 0 ? Part.of(second, YearPart.months(7, 12)) : null;
  }

  /** {@code 一季度}, {@code 第四季度}, {@code 前三季度}, {@code 前三个季度}; {@code 一季度末}: its last month. */
  private static @Nullable Part quarter(String chars, int begin, int limit) {
    boolean upTo = chars.startsWith("前", begin);
    Numeral number = Scan.number(chars, Scan.skip(chars, begin, limit, "前", "第"), limit, 1, 4);
    int end =
        number == null ? -1 : Scan.word(chars, number.end(), limit, "季度", upTo ? "个季度" : "季度");
    if (number == null || end < 0) {
      return null;
    }
    int last = 3 * number.value().intValueExact();
    int edge = Scan.word(chars, end, limit, "末");
    if (edge > 0) {
      return Part.of(edge, YearPart.months(last, last));
    }
    return Part.of(end, YearPart.months(upTo ? 1 : last - 2, last));
  }

  /** {@code 前10个月}. */
  private static @Nullable Part firstMonths(String chars, int begin, int limit) {
    Numeral number = Scan.number(chars, Scan.word(chars, begin, limit, "前"), limit, 3, 11);
    int end = number == null ? -1 : Scan.word(chars, number.end(), limit, "个月", "月");
    return number == null || end < 0
        ? null
        : Part.of(end, YearPart.months(1, number.value().intValueExact()));
  }

  /** {@code 年底}, {@code 2025年|初}, {@code 今年|夏天}. */
  private static @Nullable Part edge(String chars, int begin, int limit) {
    boolean named = chars.startsWith("年", begin) || chars.startsWith("岁末", begin);
    int at = Scan.skip(chars, begin, limit, "年", "岁");
    Part part = edgeAt(chars, at, limit);
    return part == null ? null : new Part(part.end(), part.days(), part.vague(), named);
  }

  private static @Nullable Part edgeAt(String chars, int at, int limit) {
    int begin = Scan.edge(chars, Scan.word(chars, at, limit, "初"));
    int middle = Scan.edge(chars, Scan.word(chars, at, limit, "中期", "中"));
    int end = Scan.word(chars, at, limit, "底", "末");
    if (begin > 0 || middle > 0 || end > 0) {
      YearPart days =
          begin > 0
              ? YearPart.months(1, 1)
              : middle > 0 ? YearPart.months(6, 7) : YearPart.months(12, 12);
      return Part.behindYear(Math.max(begin, Math.max(middle, end)), days, true);
    }
    int whole = Scan.word(chars, at, limit, "全年", "全年度", "内");
    return whole > 0
        ? Part.behindYear(whole, YearPart.months(1, 12), false)
        : season(chars, at, limit);
  }

  private static @Nullable Part season(String chars, int at, int limit) {
    YearPart days = at < limit ? SEASONS.get(chars.substring(at, at + 1)) : null;
    boolean other = at + 1 < chars.length() && OTHERS.indexOf(chars.charAt(at + 1)) >= 0;
    return days == null || other
        ? null
        : Part.behindYear(Scan.skip(chars, at + 1, limit, "天", "季"), days, true);
  }
}
