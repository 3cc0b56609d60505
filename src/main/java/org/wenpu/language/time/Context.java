package org.wenpu.language.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds what words that leave something out are completed from.
 *
 * @param today the day the article was written
 * @param year the year told before in the sentence; null when there is none
 * @param month the month told before in the sentence; null when there is none
 * @param last the time told last, what 当天 and 同年 point to; null when there is none
 * @param notBefore the begin of the range that is being completed; null when there is none
 */
record Context(
    LocalDate today,
    @Nullable Integer year,
    @Nullable YearMonth month,
    @Nullable Period last,
    @Nullable LocalDate notBefore) {
  private static final int YEARS_AROUND = 8;
  private static final int MONTHS_AROUND = 2;

  static Context of(LocalDate today) {
    return new Context(today, null, null, null, null);
  }

  /** Forgets what only the same sentence may leave out. */
  Context nextSentence() {
    return new Context(today, null, null, last, null);
  }

  /** Goes on behind a time; {@code carries} says whether what follows may leave its year out. */
  Context after(Told told, boolean carries) {
    Period period = told.period();
    if (period == null || told.kind() == TimeExpression.Kind.VAGUE) {
      return this;
    }
    Integer nextYear = carries && told.dated() ? Integer.valueOf(yearOf(period)) : year;
    YearMonth nextMonth = carries && isInOneMonth(period) ? YearMonth.from(period.first()) : month;
    return new Context(today, nextYear, nextMonth, period, null);
  }

  private static int yearOf(Period period) {
    return period.last().getYear();
  }

  private static boolean isInOneMonth(Period period) {
    return YearMonth.from(period.first()).equals(YearMonth.from(period.last()));
  }

  /** Goes on to the end of a range that begins so. */
  Context through(Period begin) {
    LocalDate first = begin.first();
    YearMonth from = begin.unit() == Period.Unit.DAY ? YearMonth.from(first) : null;
    return new Context(today, first.getYear(), from, begin, first);
  }

  /** Gives the days meant by words without a year, or null. */
  @Nullable Period complete(YearPart part) {
    if (notBefore != null) {
      return firstFrom(Stream.of(notBefore.getYear(), notBefore.getYear() + 1).map(part::in));
    }
    Period carried = year == null ? null : part.in(year);
    return carried != null ? carried : nearest(years().mapToObj(part::in));
  }

  private IntStream years() {
    return IntStream.rangeClosed(today.getYear() - YEARS_AROUND, today.getYear() + 1);
  }

  private @Nullable Period firstFrom(Stream<@Nullable Period> candidates) {
    return candidates
        .filter(Objects::nonNull)
        .filter(c -> !c.last().isBefore(Objects.requireNonNull(notBefore)))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Period nearest(Stream<@Nullable Period> candidates) {
    return candidates
        .filter(Objects::nonNull)
        .min(Comparator.comparingLong(c -> c.distance(today)))
        .orElse(null);
  }

  /** Gives the day meant by its number alone, or null. */
  @Nullable Period completeDay(int day) {
    YearMonth from = month == null ? YearMonth.from(today).minusMonths(MONTHS_AROUND) : month;
    Stream<YearMonth> months =
        Stream.iterate(from, m -> m.plusMonths(1)).limit(month == null ? MONTHS_AROUND + 2L : 2);
    Stream<@Nullable Period> days =
        months.map(m -> Period.day(m.getYear(), m.getMonthValue(), day));
    return notBefore != null
        ? firstFrom(days)
        : month != null ? days.filter(Objects::nonNull).findFirst().orElse(null) : nearest(days);
  }
}
