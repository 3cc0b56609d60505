package org.wenpu.meaning.extract.observation;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.language.time.Period;

/**
 * Gives from when to when something has gone on without a break: {@code 1月份，指数连续|3个月|上升} from
 * November to January. None where the time told does not end with a whole one of its units.
 */
final class SpellTimes {
  private static final Map<String, Integer> MONTHS =
      Map.of("个月", 1, "月", 1, "个季度", 3, "季度", 3, "年", 12);

  private static final Pattern DAYS = Pattern.compile("[天日]");
  private static final int YEAR = 12;
  private static final int MOST = 1200;

  private SpellTimes() {}

  /**
   * @param told the time that is told of it: up to its end it has gone on
   */
  static @Nullable Period of(Quantity length, @Nullable Period told) {
    String unit = length.unit();
    boolean whole = length.qualifier() == null && length.value().stripTrailingZeros().scale() <= 0;
    if (told == null || unit == null || !whole || length.value().intValue() > MOST) {
      return null;
    }
    int count = Math.max(1, length.value().intValue());
    LocalDate last = told.last();
    if (DAYS.matcher(unit).matches()) {
      return told.isOneDay() ? new Period(last.minusDays(count - 1L), last, Period.Unit.DAY) : null;
    }
    Integer months = MONTHS.get(unit);
    return months == null || !endsWith(told, months) ? null : months(last, count * months, months);
  }

  /** Says whether a time ends with a whole month, quarter or year. */
  private static boolean endsWith(Period told, int months) {
    return told.unit() != Period.Unit.DAY && told.end().getMonthValue() % months == 0;
  }

  private static Period months(LocalDate last, int count, int each) {
    Period.Unit unit = each == YEAR ? Period.Unit.YEAR : Period.Unit.MONTH;
    LocalDate end = last.withDayOfMonth(last.lengthOfMonth());
    return new Period(last.withDayOfMonth(1).minusMonths(count - 1L), end, unit);
  }
}
