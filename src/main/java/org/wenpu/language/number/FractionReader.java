package org.wenpu.language.number;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads numbers made of two numerals: {@code 四分之三}, {@code 3/4}, {@code 三又二分之一}, {@code -2.5}. */
final class FractionReader {
  private static final String MINUS = "负負-－";
  private static final MathContext DIGITS = new MathContext(15);

  private FractionReader() {}

  /** Gives the number that begins at a position, with its sign, or null. */
  static @Nullable Numeral at(String text, int begin, int limit) {
    boolean again = begin > 0 && MINUS.indexOf(text.charAt(begin - 1)) >= 0;
    boolean minus = !again && begin < limit && MINUS.indexOf(text.charAt(begin)) >= 0;
    Numeral number = unsigned(text, minus ? begin + 1 : begin, limit);
    return number == null || !minus ? number : new Numeral(number.end(), number.value().negate());
  }

  private static @Nullable Numeral unsigned(String text, int begin, int limit) {
    Numeral first = Numerals.at(text, begin, limit);
    if (first == null || isPlace(text, begin, first.end())) {
      return first;
    }
    Numeral fraction = fraction(text, first, limit);
    Numeral mixed = fraction == null ? mixed(text, first, limit) : fraction;
    return mixed == null ? first : mixed;
  }

  /** {@code 百|分之五} is a percentage. */
  private static boolean isPlace(String text, int begin, int end) {
    return end == begin + 1 && ChineseDigits.tens(text.charAt(begin)) > 1;
  }

  /** {@code 四分之三}, {@code 3/4}. */
  private static @Nullable Numeral fraction(String text, Numeral first, int limit) {
    int of = word(text, first.end(), limit, "分之");
    Numeral top = of < 0 ? null : at(text, blanks(text, of, limit), limit);
    if (top != null) {
      return quotient(top.end(), top.value(), first.value());
    }
    int slash =
        first.end() < limit && "/／".indexOf(text.charAt(first.end())) >= 0 ? first.end() + 1 : -1;
    Numeral bottom = slash < 0 ? null : Numerals.arabic(text, slash, limit);
    return bottom == null ? null : quotient(bottom.end(), first.value(), bottom.value());
  }

  /** {@code 三又二分之一}, {@code 1 3/5}. */
  private static @Nullable Numeral mixed(String text, Numeral whole, int limit) {
    int and = word(text, whole.end(), limit, "又");
    int next = and > 0 ? and : blanks(text, whole.end(), limit);
    Numeral first =
        next == whole.end() ? null : Numerals.at(text, blanks(text, next, limit), limit);
    Numeral part = first == null ? null : fraction(text, first, limit);
    return part == null ? null : new Numeral(part.end(), whole.value().add(part.value()));
  }

  private static @Nullable Numeral quotient(int end, BigDecimal top, BigDecimal bottom) {
    return bottom.signum() == 0 ? null : new Numeral(end, top.divide(bottom, DIGITS));
  }

  /** Gives the end of a word, blanks around and inside it passed, or -1. */
  private static int word(String text, int begin, int limit, String word) {
    int at = begin;
    for (int i = 0; i < word.length(); i++) {
      at = blanks(text, at, limit);
      if (at >= limit || text.charAt(at) != word.charAt(i)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static int blanks(String text, int begin, int limit) {
    int at = begin;
    while (at < limit && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
