package org.wenpu.language.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the parts of one numeral: digits, Arabic or Chinese, places, decimals, and the words
 * of approximation among them ({@code 三千|多|万}). Blanks between its parts do not end it.
 */
final class NumeralScanner {
  private static final String ABOUT = "多余几餘幾";
  private static final String POINT = "点點";

  private final String text;
  private final int limit;
  private final PlaceValues values = new PlaceValues();
  private int at;
  private int end;
  private boolean chinese;
  private int begin = -1;

  NumeralScanner(String text, int begin, int limit) {
    this.text = text;
    this.limit = limit;
    this.at = begin;
    this.end = begin;
  }

  @Nullable Numeral read() {
    Numeral digits = digitByDigit();
    if (digits != null) {
      return decimals(digits);
    }
    while (at < limit && part()) {
      end = at;
      skip();
    }
    return begin < 0 || end == begin ? null : decimals(new Numeral(end, values.sum()));
  }

  private boolean part() {
    begin = begin < 0 ? at : begin;
    char c = text.charAt(at);
    if (Numerals.isDigit(c) || c == '.' && begin == at) {
      Numeral literal = Numerals.arabic(text, at, limit);
      boolean taken = literal != null && (begin == at || chinese) && values.take(literal.value());
      at = taken && literal != null ? literal.end() : at;
      return taken;
    }
    boolean taken = ChineseDigits.isPart(c) && values.take(c);
    chinese |= taken;
    at = taken ? at + 1 : at;
    return taken;
  }

  /** Passes blanks and words of approximation if a place follows them. */
  private void skip() {
    int next = blanks(at);
    if (next < limit && ABOUT.indexOf(text.charAt(next)) >= 0) {
      next = blanks(next + 1);
      at = next < limit && isPlace(text.charAt(next)) ? next : at;
    } else if (next < limit && next > at && goesOn(next)) {
      at = next;
    }
  }

  /** Says whether the numeral goes on behind blanks: {@code 7万| 5千}, {@code 三| 千}. */
  private boolean goesOn(int next) {
    char c = text.charAt(next);
    Numeral literal = Numerals.isDigit(c) ? Numerals.arabic(text, next, limit) : null;
    boolean placed =
        literal != null && literal.end() < limit && isPlace(text.charAt(literal.end()));
    return isPlace(c) || chinese && (placed || ChineseDigits.isPart(c));
  }

  private static boolean isPlace(char c) {
    return ChineseDigits.tens(c) > 0 || ChineseDigits.myriads(c) > 0;
  }

  private int blanks(int from) {
    int next = from;
    while (next < limit && text.charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  /** Reads digit by digit: {@code 二〇二五}, {@code 三六七}. */
  private @Nullable Numeral digitByDigit() {
    int next = at;
    while (next < limit && ChineseDigits.digit(text.charAt(next)) >= 0) {
      next++;
    }
    boolean alone = next >= limit || !isPlace(text.charAt(next));
    return next - at > 1 && alone ? new Numeral(next, digits(at, next)) : null;
  }

  private BigDecimal digits(int from, int to) {
    StringBuilder digits = new StringBuilder();
    for (int i = from; i < to; i++) {
      digits.append(ChineseDigits.digit(text.charAt(i)));
    }
    return new BigDecimal(digits.toString());
  }

  /** {@code 十点|二三}, {@code 一点|五|万}: 两 is no decimal. */
  private Numeral decimals(Numeral whole) {
    int point = blanks(whole.end());
    if (point >= limit || POINT.indexOf(text.charAt(point)) < 0) {
      return whole;
    }
    StringBuilder digits = new StringBuilder("0.");
    int next = blanks(point + 1);
    while (next < limit && digit(text.charAt(next)) >= 0) {
      digits.append(digit(text.charAt(next++)));
    }
    return digits.length() == 2
        ? whole
        : scaled(next, whole.value().add(new BigDecimal(digits.toString())));
  }

  private static int digit(char c) {
    return c == '两' || c == '兩' ? -1 : Numerals.isDigit(c) ? c - '0' : ChineseDigits.digit(c);
  }

  private Numeral scaled(int from, BigDecimal value) {
    int next = from;
    BigDecimal sum = value;
    while (next < limit && ChineseDigits.myriads(text.charAt(next)) > 0) {
      sum = sum.scaleByPowerOfTen(ChineseDigits.myriads(text.charAt(next++)));
    }
    return new Numeral(next, sum);
  }
}
