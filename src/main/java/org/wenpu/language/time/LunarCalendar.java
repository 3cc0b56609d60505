package org.wenpu.language.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Rows;

/** Knows the days of the lunar calendar ({@code calendar/lunar-years.tsv}). */
final class LunarCalendar {
  private final Map<Integer, List<LocalDate>> months = new HashMap<>();
  private final Map<Integer, LocalDate> qingming = new HashMap<>();

  LunarCalendar() {
    for (Rows.Row row : Rows.bundled("/calendar/lunar-years.tsv")) {
      int year = Integer.parseInt(row.cell(0));
      List<LocalDate> firsts = Arrays.stream(row.cell(1).split(" ")).map(LocalDate::parse).toList();
      if (firsts.size() != 12) {
        throw row.fault("needs the first days of twelve months");
      }
      months.put(year, firsts);
      qingming.put(year, LocalDate.parse(row.cell(2)));
    }
  }

  /** Gives a day of a lunar year, or null when the table does not have the year. */
  @Nullable LocalDate day(int year, int month, int day) {
    List<LocalDate> firsts = months.get(year);
    return firsts == null || month < 1 || month > 12
        ? null
        : firsts.get(month - 1).plusDays(day - 1L);
  }

  /** Gives the eve of the next new year, or null. */
  @Nullable LocalDate newYearsEve(int year) {
    LocalDate next = day(year + 1, 1, 1);
    return next == null ? null : next.minusDays(1);
  }

  @Nullable LocalDate qingming(int year) {
    return qingming.get(year);
  }
}
