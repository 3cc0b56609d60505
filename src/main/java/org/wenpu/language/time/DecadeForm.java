package org.wenpu.language.time;

import org.jspecify.annotations.Nullable;
import org.wenpu.language.number.Numeral;

/** Reads centuries and decades: {@code 20世纪}, {@code 上世纪90年代初}. */
final class DecadeForm implements Form {
  private static final int YEARS = 100;

  @Override
  public @Nullable Told at(String chars, int begin, int limit, Context context) {
    if (Scan.isInsideNumber(chars, begin)) {
      return null;
    }
    int present = context.today().getYear() / YEARS;
    int last = Scan.word(chars, begin, limit, "上世纪", "上个世纪");
    int same = Scan.word(chars, begin, limit, "本世纪");
    if (last > 0 || same > 0) {
      int century = last > 0 ? present - 1 : present;
      return inCentury(chars, Math.max(last, same), limit, century, true);
    }
    Numeral number = Scan.number(chars, begin, limit, 3, 21);
    int end = number == null ? -1 : Scan.word(chars, number.end(), limit, "世纪");
    return number != null && end > 0
        ? inCentury(chars, end, limit, number.value().intValueExact() - 1, true)
        : decade(chars, begin, limit, present - 1);
  }

  private static @Nullable Told inCentury(
      String chars, int at, int limit, int century, boolean alone) {
    Told decade = decade(chars, at, limit, century);
    int edge = Scan.word(chars, at, limit, "初", "末", "中叶", "中期");
    if (decade != null || edge > 0) {
      return decade != null ? decade : Told.vague(edge, edge(chars, at, century));
    }
    int first = YEARS * century;
    return alone ? Told.sharp(at, Period.years(first + 1, first + YEARS), true) : null;
  }

  private static Period edge(String chars, int at, int century) {
    int from = chars.startsWith("初", at) ? 1 : chars.startsWith("末", at) ? 91 : 41;
    int first = YEARS * century + from;
    return Period.years(first, first + (chars.startsWith("中", at) ? 19 : 9));
  }

  private static @Nullable Told decade(String chars, int begin, int limit, int century) {
    Numeral number = Scan.number(chars, begin, limit, 3, 90);
    int end = number == null ? -1 : Scan.word(chars, number.end(), limit, "年代");
    if (number == null || end < 0 || number.value().intValueExact() % 10 != 0) {
      return null;
    }
    int first = YEARS * century + number.value().intValueExact();
    int part = Scan.word(chars, end, limit, "初期", "中期", "后期", "末期", "初", "末", "中");
    Period years = Period.years(first, first + 9);
    return part > 0 ? Told.vague(part, years) : Told.sharp(end, years, true);
  }
}
