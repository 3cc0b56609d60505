package org.wenpu.language.time;

import java.time.LocalDate;

/** Counts from a day to the day the article was written: {@code 今年以来}, {@code 2012年以来}. */
final class Since {
  private Since() {}

  static Period from(LocalDate first, LocalDate today) {
    Period.Unit unit = first.getYear() < today.getYear() ? Period.Unit.YEAR : Period.Unit.MONTH;
    return new Period(first, today, unit);
  }

  /** Gives the time from the begin of another one, as fine as that is told; today at most. */
  static Period from(Period begin, LocalDate today) {
    if (begin.unit() == Period.Unit.DAY) {
      return Period.days(begin.first(), today);
    }
    boolean months = begin.unit() == Period.Unit.MONTH;
    return months
        ? new Period(begin.first(), today, Period.Unit.MONTH)
        : from(begin.first(), today);
  }
}
