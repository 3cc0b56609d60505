package org.wenpu.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Says which days of any year are meant: {@code 上半年}, {@code 1月30日}, {@code 春节}. */
@FunctionalInterface
interface YearPart {

  /** Gives the days in a year, or null when that year has none ({@code 2月29日}). */
  @Nullable Period in(int year);

  static YearPart months(int from, int to) {
    return year -> Period.months(year, from, to);
  }

  static YearPart day(int month, int day) {
    return year -> month < 1 || month > 12 ? null : Period.day(year, month, day);
  }

  /** Gives the n-th weekday of a month: {@code 5月的第二个星期日}. */
  static YearPart weekday(int month, int nth, DayOfWeek weekday) {
    return year ->
        Period.day(
            LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday)));
  }
}
