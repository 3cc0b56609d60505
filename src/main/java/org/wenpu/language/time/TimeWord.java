package org.wenpu.language.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The kinds of {@code lexicon/time-words.tsv}: words that tell a time by themselves. */
enum TimeWord {
  THIS_YEAR(Period.Unit.YEAR, 0, false),
  LAST_YEAR(Period.Unit.YEAR, -1, false),
  YEAR_BEFORE_LAST(Period.Unit.YEAR, -2, false),
  NEXT_YEAR(Period.Unit.YEAR, 1, false),
  YEAR_AFTER_NEXT(Period.Unit.YEAR, 2, false),
  SAME_YEAR(Period.Unit.YEAR, 0, true),
  FOLLOWING_YEAR(Period.Unit.YEAR, 1, true),
  THIS_MONTH(Period.Unit.MONTH, 0, false),
  LAST_MONTH(Period.Unit.MONTH, -1, false),
  NEXT_MONTH(Period.Unit.MONTH, 1, false),
  SAME_MONTH(Period.Unit.MONTH, 0, true),
  FOLLOWING_MONTH(Period.Unit.MONTH, 1, true),
  TODAY(Period.Unit.DAY, 0, false),
  YESTERDAY(Period.Unit.DAY, -1, false),
  DAY_BEFORE_YESTERDAY(Period.Unit.DAY, -2, false),
  THREE_DAYS_AGO(Period.Unit.DAY, -3, false),
  TOMORROW(Period.Unit.DAY, 1, false),
  DAY_AFTER_TOMORROW(Period.Unit.DAY, 2, false),
  IN_THREE_DAYS(Period.Unit.DAY, 3, false),
  SAME_DAY(Period.Unit.DAY, 0, true),
  FOLLOWING_DAY(Period.Unit.DAY, 1, true),
  /** Up to the day the article was written: {@code 截至目前}. */
  UNTIL_NOW(Period.Unit.DAY, 0, false),
  /** This year and the last: {@code 去今两年}; this and the next: {@code 今明两年}. */
  LAST_AND_THIS_YEAR(Period.Unit.YEAR, 0, false),
  THIS_AND_NEXT_YEAR(Period.Unit.YEAR, 0, false),
  /** Tells no day: {@code 日前}. */
  VAGUE(null, 0, false),
  /** Looks like a time and is none: {@code 十月革命}. */
  NONE(null, 0, false);

  private final Period.@Nullable Unit unit;
  private final int offset;
  private final boolean pointsBack;

  TimeWord(Period.@Nullable Unit unit, int offset, boolean pointsBack) {
    this.unit = unit;
    this.offset = offset;
    this.pointsBack = pointsBack;
  }

  boolean isYear() {
    return unit == Period.Unit.YEAR && this != LAST_AND_THIS_YEAR && this != THIS_AND_NEXT_YEAR;
  }

  boolean isMonth() {
    return unit == Period.Unit.MONTH;
  }

  /** Gives the days it means, or null for a vague word. */
  @Nullable Period in(Context context) {
    int year = context.today().getYear();
    return switch (this) {
      case LAST_AND_THIS_YEAR -> Period.years(year - 1, year);
      case THIS_AND_NEXT_YEAR -> Period.years(year, year + 1);
      default -> unit == null ? null : by(unit, from(context));
    };
  }

  private LocalDate from(Context context) {
    Period last = context.last();
    boolean fits = last != null && (unit != Period.Unit.DAY || last.isOneDay());
    return pointsBack && last != null && fits ? last.first() : context.today();
  }

  private Period by(Period.Unit told, LocalDate from) {
    return switch (told) {
      case YEAR -> Period.year(from.getYear() + offset);
      case MONTH -> {
        YearMonth month = YearMonth.from(from).plusMonths(offset);
        yield Period.months(month, month);
      }
      case DAY -> Period.day(from.plusDays(offset));
    };
  }
}
