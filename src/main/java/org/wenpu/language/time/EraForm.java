package org.wenpu.language.time;

import org.jspecify.annotations.Nullable;
import org.wenpu.language.Trie;
import org.wenpu.language.number.Numeral;

/**
 * Reads times told by the name of a plan or event: {@code “十四五”时期}, {@code 党的二十大以来}. The name alone
 * is that of a plan ({@code “十五五”规划}) and no time.
 */
final class EraForm implements Form {
  private static final String[] DURING = {"规划期间", "时期", "期间", "这五年", "五年"};
  private static final String[] FIRST = {"规划开局之年", "开局之年", "开局年", "初期", "初"};
  private static final String[] LAST = {"规划收官之年", "收官之年", "末期", "末"};

  private final Eras eras;

  EraForm(Eras eras) {
    this.eras = eras;
  }

  @Override
  public @Nullable Told at(String chars, int begin, int limit, Context context) {
    int name = Scan.skip(chars, begin, limit, "“");
    Trie.Match<Period> era = eras.at(chars, name, limit);
    if (era == null || Scan.isInsideNumber(chars, name)) {
      return null;
    }
    int at = name > begin ? Scan.word(chars, era.end(), limit, "”") : era.end();
    return at < 0 ? null : part(chars, at, limit, era.value(), context);
  }

  private static @Nullable Told part(String chars, int at, int limit, Period era, Context context) {
    int since = Scan.word(chars, at, limit, "以来");
    if (since > 0) {
      return era.first().isAfter(context.today())
          ? null
          : Told.sharp(since, Since.from(era.first(), context.today()), false);
    }
    if (era.unit() != Period.Unit.YEAR) {
      return null;
    }
    Told opening = opening(chars, at, limit, era);
    if (opening != null) {
      return opening;
    }
    int first = Scan.word(chars, at, limit, FIRST);
    int last = Scan.word(chars, at, limit, LAST);
    int during = Scan.word(chars, at, limit, DURING);
    if (first > 0 || last > 0) {
      int year = first > 0 ? era.first().getYear() : era.last().getYear();
      return Told.sharp(Math.max(first, last), Period.year(year), true);
    }
    return during > 0 ? Told.sharp(during, era, false) : null;
  }

  /** {@code “十四五”|前四年}. */
  private static @Nullable Told opening(String chars, int at, int limit, Period era) {
    Numeral years = Scan.number(chars, Scan.word(chars, at, limit, "前"), limit, 1, 4);
    int end = years == null ? -1 : Scan.word(chars, years.end(), limit, "年");
    int first = era.first().getYear();
    return years == null || end < 0
        ? null
        : Told.sharp(end, Period.years(first, first + years.value().intValueExact() - 1), true);
  }
}
