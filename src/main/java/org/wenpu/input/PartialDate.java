package org.wenpu.input;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day as a dateline gives it: mostly without the year ({@code 1月30日}), sometimes without the
 * month ({@code 30日}). It is completed from the day of the page, never from today's.
 */
record PartialDate(@Nullable Integer year, @Nullable Integer month, int day) {
  /** A paper is dated the day it is read, its reports may carry the next night's date. */
  private static final int TOLERANCE_DAYS = 2;

  /** Long enough to reach the last 29 February. */
  private static final int YEARS_BACK = 8;

  private static final int MONTHS_BACK = 3;

  /**
   * Gives the last day of this form up to the page's own: {@code 12月31日} on a page of 1 January
   * 2026 is of 2025. Null when there is none.
   */
  @Nullable LocalDate before(LocalDate page) {
    LocalDate latest = page.plusDays(TOLERANCE_DAYS);
    return candidates(page)
        .filter(candidate -> !candidate.isAfter(latest))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Gives the day of this form nearest to one the text names in full. Null when there is none. */
  @Nullable LocalDate near(LocalDate evidence) {
    return candidates(evidence)
        .min(Comparator.comparing(day -> Math.abs(ChronoUnit.DAYS.between(day, evidence))))
        .orElse(null);
  }

  /** Gives the day when it needs no completing, otherwise null. */
  @Nullable LocalDate complete() {
    return year == null || month == null ? null : CalendarDay.of(year, month, day);
  }

  private Stream<LocalDate> candidates(LocalDate around) {
    if (year != null && month != null) {
      return Stream.ofNullable(complete());
    }
    return month == null ? inMonths(around) : inYears(around, month);
  }

  private Stream<LocalDate> inYears(LocalDate around, int knownMonth) {
    return Stream.iterate(around.getYear() + 1, y -> y - 1)
        .limit(YEARS_BACK + 2L)
        .map(y -> CalendarDay.of(y, knownMonth, day))
        .filter(Objects::nonNull);
  }

  private Stream<LocalDate> inMonths(LocalDate around) {
    return Stream.iterate(around.plusMonths(1), month -> month.minusMonths(1))
        .limit(MONTHS_BACK + 1L)
        .map(month -> CalendarDay.of(month.getYear(), month.getMonthValue(), day))
        .filter(Objects::nonNull);
  }
}
