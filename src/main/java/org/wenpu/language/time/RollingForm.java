package org.wenpu.language.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.number.Numeral;

/**
 * Reads stretches counted from the article's day: {@code 近三年}, {@code 过去一周}, {@code 未来5年}, {@code
 * 十年来}. They are vague: official texts round them.
 */
final class RollingForm implements Form {
  private static final String[] BACK = {"最近这", "最近", "过去的", "过去", "近", "此前", "这", "上", "前"};
  private static final String[] AHEAD = {"未来的", "未来", "今后", "此后", "往后", "后", "下"};

  /**
   * Words of direction that another unit follows: {@code 前三季度}, {@code 前10个月} are told otherwise.
   */
  private static final String SHORT = "上前后下";

  @Override
  public @Nullable Told at(String chars, int begin, int limit, Context context) {
    int back = Scan.word(chars, begin, limit, BACK);
    int ahead = Scan.word(chars, begin, limit, AHEAD);
    int at = Scan.blanks(chars, Math.max(begin, Math.max(back, ahead)), limit);
    Numeral number =
        Scan.isInsideNumber(chars, begin) ? null : Scan.number(chars, at, limit, 3, 999);
    if (number == null) {
      return null;
    }
    boolean led = back > 0 && !isLength(chars, begin) || ahead > 0 && !isLast(chars, begin);
    Numeral last = through(chars, number, limit);
    int more = Scan.skip(chars, Scan.blanks(chars, last.end(), limit), limit, "多", "余", "几");
    Length length = length(chars, more, limit);
    if (length == null || led && isCounted(chars, begin, length)) {
      return null;
    }
    int lengthEnd = Scan.skip(chars, length.end(), limit, "多", "余");
    int since = Scan.word(chars, lengthEnd, limit, "以来", "来");
    int end = led ? Scan.skip(chars, lengthEnd, limit, "以来", "来", "间", "里", "内") : since;
    return end < 0 || since > 0 && !isSince(chars, since)
        ? null
        : told(end, last.value().intValueExact(), length.unit(), ahead > 0, context.today());
  }

  /** Gives the second end of a range: {@code 未来3|到5|年}. */
  private static Numeral through(String chars, Numeral number, int limit) {
    int to = Scan.to(chars, number.end(), limit);
    Numeral last = to < 0 ? null : Scan.number(chars, to, limit, 3, 999);
    return last == null ? number : last;
  }

  /** {@code 扎根田间|近十年} tells a length, {@code 在近十年} a time. */
  private static boolean isLength(String chars, int begin) {
    return chars.startsWith("近", begin)
        && begin > 0
        && Character.isLetter(chars.charAt(begin - 1))
        && "在的是比和与于对年从".indexOf(chars.charAt(begin - 1)) < 0;
  }

  /** {@code 最|后一年}: another word. */
  private static boolean isLast(String chars, int begin) {
    return begin > 0 && chars.charAt(begin - 1) == '最';
  }

  private static boolean isCounted(String chars, int begin, Length length) {
    return SHORT.indexOf(chars.charAt(begin)) >= 0
        && length.unit() == ChronoUnit.DAYS
        && length.bare();
  }

  /** {@code 五年来|，}, not {@code 五年来|华}. */
  private static boolean isSince(String chars, int end) {
    return !chars.startsWith("华", end) && !chars.startsWith("自", end);
  }

  private record Length(int end, ChronoUnit unit, boolean bare) {}

  private static @Nullable Length length(String chars, int at, int limit) {
    int years = Scan.word(chars, at, limit, "周年", "个年头", "年");
    int months = Scan.word(chars, at, limit, "个多月", "个月");
    int weeks = Scan.word(chars, at, limit, "个星期", "星期", "周");
    int days = Scan.word(chars, at, limit, "天", "日");
    if (years > 0) {
      return chars.startsWith("周年", at) ? null : new Length(years, ChronoUnit.YEARS, false);
    } else if (months > 0) {
      return new Length(months, ChronoUnit.MONTHS, false);
    } else if (weeks > 0) {
      return new Length(weeks, ChronoUnit.WEEKS, false);
    }
    return days > 0 ? new Length(days, ChronoUnit.DAYS, chars.startsWith("日", at)) : null;
  }

  private static Told told(int end, int count, ChronoUnit unit, boolean ahead, LocalDate today) {
    LocalDate other = today.plus(ahead ? count : -count, unit);
    LocalDate first = ahead ? today.plusDays(1) : other;
    LocalDate last = ahead ? other : today;
    Period.Unit told =
        switch (unit) {
          case YEARS -> count > 1 ? Period.Unit.YEAR : Period.Unit.MONTH;
          case MONTHS -> Period.Unit.MONTH;
          default -> Period.Unit.DAY;
        };
    return Told.vague(end, new Period(first, last.isBefore(first) ? first : last, told));
  }
}
