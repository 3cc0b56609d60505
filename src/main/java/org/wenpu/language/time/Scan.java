package org.wenpu.language.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.number.Numeral;
import org.wenpu.language.number.Numerals;

/** Looks at the characters of a text from a position on. */
final class Scan {
  /** What follows 初 and 中 inside words: 中国, 中央, 中部, 中小, 初步, 初级. */
  private static final String INSIDE = "国央部小共东西方美俄欧日英法德考高医华非药等级长铁心步次始雪诊选赛学";

  private static final List<String> TO = List.of("至", "到", "—", "–", "-", "~", "～", "－");

  private Scan() {}

  /** Gives the end of the first of some words that stands at a position, or -1. */
  static int word(String chars, int at, int limit, String... words) {
    // Asked at every character of a text: a stream would take most of the reading's time.
    if (at < 0 || at >= limit) {
      return -1;
    }
    char first = chars.charAt(at);
    for (String word : words) {
      if (word.charAt(0) == first && at + word.length() <= limit && chars.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return -1;
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

  /** Gives an end, or -1 where 初 and 中 begin another word: {@code 2025年|中国}, {@code 去年|初步}. */
  static int edge(String chars, int end) {
    boolean single = end > 1 && "初中".indexOf(chars.charAt(end - 1)) >= 0;
    boolean inWord = end > 0 && end < chars.length() && INSIDE.indexOf(chars.charAt(end)) >= 0;
    return single && inWord ? -1 : end;
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
