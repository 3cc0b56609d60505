package org.wenpu.language.time;

import org.jspecify.annotations.Nullable;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Trie;
import org.wenpu.language.number.Numeral;
import org.wenpu.language.number.Numerals;

/** Reads words that name a year: {@code 2025年}, {@code 二〇二五年}, {@code 去年}, {@code 18年|10月}. */
final class YearReader {
  private static final int FIRST = 1000;
  private static final int LAST = 2199;
  private static final int TURN = 50;

  private final Lexicon<TimeWord> words;

  YearReader(Lexicon<TimeWord> words) {
    this.words = words;
  }

  /** A year and where its words end. */
  record Year(int end, int year) {}

  @Nullable Year at(String chars, int begin, int limit, Context context) {
    Trie.Match<TimeWord> word = words.longest(chars, begin, limit);
    if (word != null && word.value().isYear()) {
      Period year = word.value().in(context);
      return year == null ? null : new Year(word.end(), year.first().getYear());
    }
    return Scan.isInsideNumber(chars, begin) ? null : numbered(chars, begin, limit);
  }

  private static @Nullable Year numbered(String chars, int begin, int limit) {
    Numeral number = Numerals.whole(chars, begin, limit);
    if (number == null || !number.isWithin(1, LAST)) {
      return null;
    }
    int end = Scan.word(chars, Scan.blanks(chars, number.end(), limit), limit, "年度", "年");
    int value = number.value().intValueExact();
    boolean four = number.end() - begin >= 4 && value >= FIRST;
    if (end > 0 && four && !isLength(chars, begin, number.end(), end)) {
      return new Year(end, value);
    }
    return end > 0 && isShort(chars, begin, number.end(), end, limit)
        ? new Year(end, whole(value))
        : null;
  }

  /** Gives the year that is meant by its last two digits, or by four. */
  static int whole(int year) {
    return year >= 100 ? year : year < TURN ? 2000 + year : 1900 + year;
  }

  /** {@code 两千年|历史}, {@code 1000年|来} are lengths. */
  private static boolean isLength(String chars, int begin, int numberEnd, int end) {
    boolean round = chars.startsWith("千", numberEnd - 1) || chars.startsWith("00", numberEnd - 2);
    return round && (!Scan.isDigit(chars, begin) || chars.startsWith("来", end));
  }

  /** Says whether two digits are a year: {@code 18年|10月}, {@code 08年}. */
  private static boolean isShort(String chars, int begin, int numberEnd, int end, int limit) {
    if (numberEnd - begin != 2) {
      return false;
    }
    Numeral month = Scan.number(chars, end, limit, 3, 12);
    boolean monthFollows = month != null && Scan.word(chars, month.end(), limit, "月") > 0;
    return "0零〇".indexOf(chars.charAt(begin)) >= 0 || monthFollows;
  }
}
