package org.wenpu.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Rows;
import org.wenpu.language.Trie;

/**
 * Knows the festivals by name ({@code calendar/festivals.tsv}) and the days off work around them
 * ({@code calendar/days-off.tsv}).
 */
final class Festivals {
  /** How many days after its end a holiday is still told of as 这个假期. */
  private static final int LATEST = 4;

  private final LunarCalendar lunar;
  private final List<String> names = new ArrayList<>();
  private final Trie<Festival> byName = new Trie<>();
  private final Map<String, Period> daysOff = new HashMap<>();

  /**
   * A festival.
   *
   * @param quoted whether its name means it only between quotation marks or before 假期: {@code “五一”}
   * @param day when it is
   * @param holiday when there are days off work, in the years that the table has
   */
  record Festival(boolean quoted, YearPart day, YearPart holiday) {}

  Festivals(LunarCalendar lunar) {
    this.lunar = lunar;
    for (Rows.Row row : Rows.bundled("/calendar/days-off.tsv")) {
      Period days = Period.days(LocalDate.parse(row.cell(1)), LocalDate.parse(row.cell(2)));
      int year = days.last().getYear();
      daysOff.merge(row.cell(0) + year, days, Festivals::joined);
    }
    Rows.bundled("/calendar/festivals.tsv").forEach(this::add);
  }

  private static Period joined(Period a, Period b) {
    return Period.days(a.first(), b.last());
  }

  /** Gives the names of all festivals. */
  List<String> names() {
    return names;
  }

  private void add(Rows.Row row) {
    names.add(row.cell(0));
    String name = row.cell(3).isEmpty() ? row.cell(0) : row.cell(3);
    YearPart day = day(row);
    YearPart holiday = year -> daysOff.getOrDefault(name + year, day.in(year));
    boolean quoted = row.cell(1).equals("quoted");
    if (byName.put(row.cell(0), new Festival(quoted, day, holiday)) != null) {
      throw row.fault("twice in the table: " + row.cell(0));
    }
  }

  private YearPart day(Rows.Row row) {
    String[] rule = row.cell(2).split("[ -]");
    int[] numbers = Arrays.stream(rule).skip(1).mapToInt(Integer::parseInt).toArray();
    return switch (rule[0]) {
      case "solar" -> YearPart.day(numbers[0], numbers[1]);
      case "lunar" -> year -> day(lunar.day(year, numbers[0], numbers[1]));
      case "eve" -> year -> day(lunar.newYearsEve(year - 1));
      case "qingming" -> year -> day(lunar.qingming(year));
      case "weekday" -> YearPart.weekday(numbers[0], numbers[1], DayOfWeek.of(numbers[2]));
      default -> throw row.fault("unknown rule: " + row.cell(2));
    };
  }

  private static @Nullable Period day(@Nullable LocalDate day) {
    return day == null ? null : Period.day(day);
  }

  /** Gives the days off work that began last, not long before a day; null for none. */
  @Nullable Period last(LocalDate day) {
    return daysOff.values().stream()
        .filter(off -> !off.first().isAfter(day) && off.last().isAfter(day.minusDays(LATEST)))
        .max(Comparator.comparing(Period::first))
        .orElse(null);
  }

  /** Gives the festival with the longest name at a position, or null. */
  Trie.@Nullable Match<Festival> at(String chars, int begin, int limit) {
    return byName.longest(chars, begin, limit);
  }
}
