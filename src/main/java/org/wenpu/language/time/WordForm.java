package org.wenpu.language.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Trie;
import org.wenpu.language.number.Numeral;

/**
 * Reads words that tell a time by themselves: {@code 昨天}, {@code 本月|10日}, {@code 截至目前}, {@code 日前}.
 */
final class WordForm implements Form {
  private final Lexicon<TimeWord> words;

  WordForm(Lexicon<TimeWord> words) {
    this.words = words;
  }

  @Override
  public @Nullable Told at(String chars, int begin, int limit, Context context) {
    Trie.Match<TimeWord> word = words.longest(chars, begin, limit);
    if (word == null || word.value().isYear() || isInside(chars, begin, word.end())) {
      return null;
    }
    Period days = word.value().in(context);
    if (days == null) {
      return Told.vague(word.end(), null);
    }
    return word.value().isMonth()
        ? inMonth(chars, word.end(), limit, YearMonth.from(days.first()))
        : Told.sharp(word.end(), days, false);
  }

  /** {@code 截|至今|年底}: the end of one word and the begin of another. */
  private static boolean isInside(String chars, int begin, int end) {
    return chars.startsWith("至今", begin)
        && end == begin + 2
        && end < chars.length()
        && "年天日春夏秋冬".indexOf(chars.charAt(end)) >= 0;
  }

  private static @Nullable Told inMonth(String chars, int at, int limit, YearMonth month) {
    Numeral day = Scan.number(chars, at, limit, 3, month.lengthOfMonth());
    int dayEnd = day == null ? -1 : Scan.word(chars, day.end(), limit, "日", "号");
    if (day != null && dayEnd > 0) {
      LocalDate date = month.atDay(day.value().intValueExact());
      return Told.sharp(dayEnd, Period.day(date), false);
    }
    Period days = Period.months(month, month);
    int edge = Scan.word(chars, at, limit, "初", "底", "末", "上旬", "中旬", "下旬");
    return edge > 0 ? Told.vague(edge, days) : Told.sharp(at, days, false);
  }
}
