package org.wenpu.language;

import java.util.BitSet;

/**
 * Gives the simplified form of text in traditional characters, one for one, so that every position
 * stays: {@code 廣東省省長} → {@code 广东省省长}. Words decide where characters alone do not: {@code 乾淨} →
 * {@code 干净}, {@code 乾隆} stays.
 */
public final class Hanzi {
  private static final int FIRST = 0x4e00;
  private static final int LAST = 0x9fff;

  /** Every third character of traditional text is one; simplified text has a few, in names. */
  private static final int ONE_IN = 8;

  /** Quotation marks go with the characters: {@code 「…」} → {@code “…”}. */
  private static final String MARKS = "「」『』";

  private static final String SIMPLIFIED_MARKS = "“”‘’";
  private static final int LOOKED_AT = 4000;
  private static final BitSet TRADITIONAL = traditional();

  private Hanzi() {}

  private static BitSet traditional() {
    BitSet characters = new BitSet();
    for (int c = FIRST; c <= LAST; c++) {
      String character = Character.toString(c);
      characters.set(c, !Segmenter.simplified(character).equals(character));
    }
    return characters;
  }

  /** Tells whether a text is written in traditional characters, by its beginning. */
  public static boolean isTraditional(String text) {
    int han = 0;
    int traditional = 0;
    for (int i = 0; i < Math.min(text.length(), LOOKED_AT); i++) {
      char c = text.charAt(i);
      han += c >= FIRST && c <= LAST ? 1 : 0;
      traditional += TRADITIONAL.get(c) ? 1 : 0;
    }
    return traditional * ONE_IN > han;
  }

  /** Gives traditional text in simplified characters, as many code points as it had. */
  public static String simplified(String text) {
    if (!isTraditional(text)) {
      return text;
    }
    StringBuilder simplified = new StringBuilder(text.length());
    for (int begin = 0; begin < text.length(); ) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end + 1;
      simplified.append(paragraph(text.substring(begin, end)));
      begin = end;
    }
    return simplified.toString();
  }

  /** A word may have a form of another length; then characters are taken one by one. */
  private static String paragraph(String text) {
    String whole = Segmenter.simplified(text);
    String simplified = length(whole) == length(text) ? whole : oneByOne(text);
    for (int i = 0; i < MARKS.length(); i++) {
      simplified = simplified.replace(MARKS.charAt(i), SIMPLIFIED_MARKS.charAt(i));
    }
    return simplified;
  }

  private static String oneByOne(String text) {
    StringBuilder simplified = new StringBuilder(text.length());
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            character -> {
              String form = Segmenter.simplified(character);
              simplified.append(length(form) == 1 ? form : character);
            });
    return simplified.toString();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
