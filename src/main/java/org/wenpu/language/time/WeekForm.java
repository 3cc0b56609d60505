package org.wenpu.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Reads weeks and weekdays: {@code 本周}, {@code 上周五}, {@code 星期一}, {@code 下周末}. */
final class WeekForm implements Form {
  private static final String[] WEEK = {"周", "星期", "礼拜", "週", "禮拜"};
  private static final String DAYS = "一二三四五六日";
  private static final int WEEK_LENGTH = 7;

  @Override
  public @Nullable Told at(String chars, int begin, int limit, Context context) {
    int at = begin;
    int shift = 0;
    while (at < limit && "上下".indexOf(chars.charAt(at)) >= 0 && at - begin < 2) {
      shift += chars.charAt(at++) == '上' ? -1 : 1;
    }
    at = at == begin ? Scan.skip(chars, at, limit, "本", "这") : at;
    boolean led = at > begin;
    int week = Scan.word(chars, Scan.skip(chars, at, limit, "个", "個"), limit, WEEK);
    return week < 0 ? null : inWeek(chars, week, limit, led, monday(context, shift));
  }

  private static LocalDate monday(Context context, int shift) {
    return context
        .today()
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusWeeks(shift);
  }

  private static @Nullable Told inWeek(
      String chars, int week, int limit, boolean led, LocalDate monday) {
    int day = week < limit ? weekday(chars.charAt(week)) : -1;
    boolean spelled = chars.charAt(week - 1) != '周' || led || isFree(chars, week);
    if (day >= 0) {
      return spelled ? Told.sharp(week + 1, Period.day(monday.plusDays(day)), false) : null;
    }
    int end = led ? Scan.word(chars, week, limit, "末") : -1;
    if (end > 0) {
      return Told.sharp(end, Period.days(monday.plusDays(5), monday.plusDays(6)), false);
    }
    boolean whole = led && !chars.startsWith("边", week) && !chars.startsWith("年", week);
    return whole
        ? Told.sharp(week, Period.days(monday, monday.plusDays(WEEK_LENGTH - 1)), false)
        : null;
  }

  /** {@code （周|五）}, {@code 周|三，}; not {@code 四周|一片}, {@code 周|三元}. */
  private static boolean isFree(String chars, int week) {
    boolean opens = week < 2 || "，。（(、；至到\n ".indexOf(chars.charAt(week - 2)) >= 0;
    boolean closes =
        week + 1 >= chars.length() || "，。）)、；至到上下晚 ".indexOf(chars.charAt(week + 1)) >= 0;
    return opens && closes;
  }

  private static int weekday(char c) {
    return c == '天' ? 6 : DAYS.indexOf(c);
  }
}
