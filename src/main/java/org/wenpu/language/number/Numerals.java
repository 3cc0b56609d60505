package org.wenpu.language.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the numeral that begins at a position of a normalised text. */
public final class Numerals {
  private Numerals() {}

  /** Gives a numeral in Arabic digits or Chinese characters or both ({@code 7万5千}), or null. */
  public static @Nullable Numeral at(String text, int begin, int limit) {
    boolean begins = begin < limit && (isPart(text.charAt(begin)) || text.charAt(begin) == '.');
    return begins ? new NumeralScanner(text, begin, limit).read() : null;
  }

  /** Gives a number of one or two numerals, with its sign ({@code -3/4}, {@code 四分之三}), or null. */
  public static @Nullable Numeral signed(String text, int begin, int limit) {
    return FractionReader.at(text, begin, limit);
  }

  /** Gives a whole number without 万 and 亿 behind Arabic digits, or null. */
  public static @Nullable Numeral whole(String text, int begin, int limit) {
    int end = digits(text, begin, limit);
    return end > begin ? numeral(text, begin, end) : at(text, begin, limit);
  }

  /** Gives a number in Arabic digits, with its decimals and commas: {@code 12,345.6}; or null. */
  public static @Nullable Numeral arabic(String text, int begin, int limit) {
    int end = digits(text, begin, limit);
    if (end == begin) {
      boolean inside = begin > 0 && isDigitOrPoint(text.charAt(begin - 1));
      int decimals = inside ? end : decimals(text, end, limit);
      return decimals == begin ? null : numeral(text, begin, decimals);
    }
    return numeral(text, begin, decimals(text, groups(text, begin, end, limit), limit));
  }

  private static int groups(String text, int begin, int from, int limit) {
    int end = from;
    while (from - begin <= 3
        && end < limit
        && ",，".indexOf(text.charAt(end)) >= 0
        && digits(text, end + 1, limit) == end + 4) {
      end += 4;
    }
    return end;
  }

  private static int decimals(String text, int end, int limit) {
    boolean point = end < limit && ".．".indexOf(text.charAt(end)) >= 0;
    int decimals = point ? digits(text, end + 1, limit) : end;
    return decimals > end + 1 ? decimals : end;
  }

  private static int digits(String text, int begin, int limit) {
    int end = begin;
    while (end < limit && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static Numeral numeral(String text, int begin, int end) {
    StringBuilder plain = new StringBuilder();
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        plain.append(c);
      } else if (".．".indexOf(c) >= 0) {
        plain.append('.');
      }
    }
    return new Numeral(end, new BigDecimal(plain.toString()));
  }

  private static boolean isDigitOrPoint(char c) {
    return isDigit(c) || ".．".indexOf(c) >= 0;
  }

  /** Says whether a character is an Arabic digit. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Says whether a numeral can begin with, or go on with, a character. */
  public static boolean isPart(char c) {
    return isDigit(c) || ChineseDigits.isPart(c);
  }
}
