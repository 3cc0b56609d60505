package org.wenpu.language.names;

import org.wenpu.input.Span;

/** Tells short phrases in quotation marks, whose places are no mentions: {@code “旧金山愿景”}. */
final class Slogans {
  private static final int LONGEST = 10;
  private static final String MARKS = "，。；：？！、“”‘’《》\n";

  private Slogans() {}

  /** Tells whether a name is part of such a phrase, not all of it. */
  static boolean hold(String chars, Span name) {
    int begin = name.begin();
    while (begin > 0 && name.end() - begin < LONGEST && plain(chars.charAt(begin - 1))) {
      begin--;
    }
    int end = name.end();
    while (end < chars.length() && end - begin <= LONGEST && plain(chars.charAt(end))) {
      end++;
    }
    int length = end - begin;
    return begin > 0
        && end < chars.length()
        && "“‘".indexOf(chars.charAt(begin - 1)) >= 0
        && "”’".indexOf(chars.charAt(end)) >= 0
        && length > name.length()
        && length <= LONGEST;
  }

  /** Tells whether a name is that of a ship or plane: {@code “卡尔·文森”号}. */
  static boolean vessel(String chars, Span name) {
    int begin = name.begin();
    return begin > 0 && "“‘".indexOf(chars.charAt(begin - 1)) >= 0 && closes(chars, name.end());
  }

  private static boolean closes(String chars, int end) {
    return chars.startsWith("”号", end) || chars.startsWith("’号", end);
  }

  private static boolean plain(char c) {
    return MARKS.indexOf(c) < 0;
  }
}
