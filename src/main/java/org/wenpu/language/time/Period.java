package org.wenpu.language.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Holds days of the calendar from {@code first} to {@code last}, told as years, months or days.
 *
 * @param last not before {@code first}
 */
public record Period(LocalDate first, LocalDate last, Unit unit) {

  /** The unit it is told in, the coarsest first. */
  public enum Unit {
    YEAR(4),
    MONTH(7),
    DAY(10);

    private final int isoLength;

    Unit(int isoLength) {
      this.isoLength = isoLength;
    }
  }

  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("ends before it begins: " + first + "/" + last);
    }
  }

  static Period year(int year) {
    return years(year, year);
  }

  static Period years(int from, int to) {
    return new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), Unit.YEAR);
  }

  static Period months(YearMonth from, YearMonth to) {
    return new Period(from.atDay(1), to.atEndOfMonth(), Unit.MONTH);
  }

  /** Gives months of a year; {@code to} may pass December: 12 to 14 is a winter. */
  static Period months(int year, int from, int to) {
    YearMonth january = YearMonth.of(year, 1);
    return months(january.plusMonths(from - 1L), january.plusMonths(to - 1L));
  }

  static Period day(LocalDate day) {
    return days(day, day);
  }

  /** Gives a day, or null when the calendar has none: 30 February. */
  static @Nullable Period day(int year, int month, int day) {
    return YearMonth.of(year, month).isValidDay(day) ? day(LocalDate.of(year, month, day)) : null;
  }

  static Period days(LocalDate from, LocalDate to) {
    return new Period(from, to, Unit.DAY);
  }

  public boolean isOneDay() {
    return first.equals(last);
  }

  public boolean isOneMonth() {
    return YearMonth.from(first).equals(YearMonth.from(last));
  }

  /** Gives all from the begin of this to the end of the other, or null when that ends before. */
  @Nullable Period through(Period other) {
    Unit finer = unit.compareTo(other.unit) > 0 ? unit : other.unit;
    return other.last.isBefore(first) ? null : new Period(first, other.last, finer);
  }

  /** Gives the same days a year before. */
  public Period yearBefore() {
    return unit == Unit.DAY
        ? days(first.minusYears(1), last.minusYears(1))
        : months(YearMonth.from(first).minusYears(1), YearMonth.from(last).minusYears(1));
  }

  /** Says how far off a reader of that day thinks it is: what is to come is told with its year. */
  long distance(LocalDate today) {
    return last.isAfter(today)
        ? 2 * ChronoUnit.DAYS.between(today, last)
        : ChronoUnit.DAYS.between(last, today);
  }

  /** Gives the first day of the unit it begins in. */
  public LocalDate begin() {
    return unit == Unit.YEAR
        ? first.withDayOfYear(1)
        : unit == Unit.MONTH ? first.withDayOfMonth(1) : first;
  }

  /** Gives the last day of the unit it ends in. */
  public LocalDate end() {
    return unit == Unit.YEAR
        ? LocalDate.of(last.getYear(), 12, 31)
        : unit == Unit.MONTH ? YearMonth.from(last).atEndOfMonth() : last;
  }

  /** Gives it in ISO 8601: {@code 2025}, {@code 2025-12}, {@code 2025-01/2025-10}. */
  public String iso() {
    String from = iso(first);
    String to = iso(last);
    return from.equals(to) ? from : from + "/" + to;
  }

  private String iso(LocalDate day) {
    return day.toString().substring(0, unit.isoLength);
  }
}
