package org.wenpu.language.time;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.number.Numeral;
import org.wenpu.language.number.Numerals;

/** Looks at the characters of a text from a position on. */
final class Scan {
  private static final List<String> TO = List.of("至", "到", "—", "–", "-", "~", "～", "－");

  private Scan() {}

  /** Gives the end of the first of some words that stands at a position, or -1. */
  static int word(String chars, int at, int limit, String... words) {
    return Arrays.stream(words)
        .filter(w -> at >= 0 && at + w.length() <= limit && chars.startsWith(w, at))
        .mapToInt(w -> at + w.length())
        .findFirst()
        .orElse(-1);
  }

  /** Gives the end of the first of some words, or the position itself when none stands there. */
  static int skip(String chars, int at, int limit, String... words) {
    return Math.max(at, word(chars, at, limit, words));
  }

  static int blanks(String chars, int begin, int limit) {
    int at = begin;
    while (at < limit && chars.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Gives the position behind what joins the ends of a range ({@code 至}, {@code —}), or -1. */
  static int to(String chars, int begin, int limit) {
    int at = blanks(chars, begin, limit);
    for (String word : TO) {
      int end = word(chars, at, limit, word);
      if (end > 0) {
        return blanks(chars, skip(chars, end, limit, word), limit);
      }
    }
    return -1;
  }

  /** Gives a whole number of at most {@code digits} digits and not above {@code most}, or null. */
  static @Nullable Numeral number(String chars, int begin, int limit, int digits, int most) {
    if (begin < 0 || begin >= limit) {
      return null;
    }
    Numeral number = Numerals.whole(chars, begin, limit);
    boolean fits = number != null && number.end() - begin <= digits && number.isWithin(1, most);
    return fits ? number : null;
  }

  static boolean isDigit(String chars, int at) {
    return at >= 0 && at < chars.length() && chars.charAt(at) >= '0' && chars.charAt(at) <= '9';
  }

  /** Says whether a numeral goes on before a position: {@code 1|30日}, {@code 3.|5日}. */
  static boolean isInsideNumber(String chars, int at) {
    if (at == 0) {
      return false;
    }
    char before = chars.charAt(at - 1);
    return Numerals.isPart(before)
        || before == '第'
        || (before == '.' || before == ',') && isDigit(chars, at - 2);
  }
}
