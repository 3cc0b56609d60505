package org.wenpu.language.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numerals in Chinese characters: {@code 三千二百万} by place values, {@code 二〇二五} digit by digit,
 * {@code 两千五} with the last place left out.
 */
final class ChineseNumerals {
  private ChineseNumerals() {}

  /** Gives the longest numeral at a position, or null. */
  static @Nullable Numeral at(CharSequence text, int begin, int limit) {
    int end = begin;
    boolean places = false;
    while (end < limit && ChineseDigits.isPart(text.charAt(end))) {
      places |= ChineseDigits.digit(text.charAt(end)) < 0;
      end++;
    }
    return end == begin ? null : places ? byPlaces(text, begin, end) : byDigits(text, begin, end);
  }

  /** Reads digit by digit: {@code 二〇二五}. */
  private static Numeral byDigits(CharSequence text, int begin, int end) {
    StringBuilder digits = new StringBuilder();
    for (int i = begin; i < end; i++) {
      digits.append(ChineseDigits.digit(text.charAt(i)));
    }
    return new Numeral(end, new BigDecimal(digits.toString()));
  }

  private static @Nullable Numeral byPlaces(CharSequence text, int begin, int end) {
    PlaceValues values = new PlaceValues();
    int at = begin;
    while (at < end && values.take(text.charAt(at))) {
      at++;
    }
    return at == begin ? null : new Numeral(at, values.sum());
  }
}
