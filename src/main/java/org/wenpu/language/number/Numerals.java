package org.wenpu.language.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the numeral that begins at a position of a normalised text. */
public final class Numerals {
  private Numerals() {}

  /** Gives a numeral in Arabic digits or Chinese characters, or null. */
  public static @Nullable Numeral at(CharSequence text, int begin, int limit) {
    Numeral arabic = arabic(text, begin, limit);
    return arabic != null ? arabic : ChineseNumerals.at(text, begin, limit);
  }

  /** Gives a whole number, or null. */
  public static @Nullable Numeral whole(CharSequence text, int begin, int limit) {
    int end = begin;
    while (end < limit && isDigit(text.charAt(end))) {
      end++;
    }
    return end > begin ? numeral(text, begin, end) : ChineseNumerals.at(text, begin, limit);
  }

  /** Gives a number in Arabic digits, with its decimals and commas: {@code 12,345.6}; or null. */
  public static @Nullable Numeral arabic(CharSequence text, int begin, int limit) {
    int end = begin;
    while (end < limit && isDigit(text.charAt(end))) {
      end++;
    }
    if (end == begin) {
      return null;
    }
    end = end - begin <= 3 ? groups(text, end, limit) : end;
    return numeral(text, begin, decimals(text, end, limit));
  }

  private static int groups(CharSequence text, int begin, int limit) {
    int end = begin;
    while (end + 3 < limit && text.charAt(end) == ',' && digits(text, end + 1, limit) == 3) {
      end += 4;
    }
    return end;
  }

  private static int decimals(CharSequence text, int end, int limit) {
    boolean point = end < limit && (text.charAt(end) == '.' || text.charAt(end) == '．');
    int digits = point ? digits(text, end + 1, limit) : 0;
    return digits > 0 ? end + 1 + digits : end;
  }

  private static int digits(CharSequence text, int begin, int limit) {
    int end = begin;
    while (end < limit && isDigit(text.charAt(end))) {
      end++;
    }
    return end - begin;
  }

  private static Numeral numeral(CharSequence text, int begin, int end) {
    StringBuilder plain = new StringBuilder();
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        plain.append(c);
      } else if (c == '.' || c == '．') {
        plain.append('.');
      }
    }
    return new Numeral(end, new BigDecimal(plain.toString()));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Says whether a numeral can begin with, or go on with, a character. */
  public static boolean isPart(char c) {
    return isDigit(c) || ChineseDigits.isPart(c);
  }
}
