package org.wenpu.rdf;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Makes any text fit to be one segment of an IRI. Chinese stays readable; what an IRI may not hold
 * (blanks, {@code /?#%<>"}, controls, direction marks, private use) becomes percent signs, so that
 * different texts stay different.
 */
final class IriText {
  private static final int LONGEST = 200;
  private static final int KEPT_OF_LONG = 60;

  /** Characters outside ASCII that RFC 3987 or prudence keeps out: invisible or not characters. */
  private static final int[][] FORBIDDEN = {
    {0x80, 0xA0},
    {0xAD, 0xAD},
    {0x61C, 0x61C},
    {0x1680, 0x1680},
    {0x180E, 0x180E},
    {0x2000, 0x200F},
    {0x2028, 0x202F},
    {0x205F, 0x206F},
    {0x3000, 0x3000},
    {0xD800, 0xF8FF},
    {0xFDD0, 0xFDEF},
    {0xFEFF, 0xFEFF},
    {0xFFF0, 0xFFFF},
    {0xE0000, 0xE0FFF},
    {0xF0000, 0x10FFFF},
  };

  private IriText() {}

  /** Gives a text as a segment; a very long one as its beginning and a hash. */
  static String segment(String text) {
    if (text.length() <= LONGEST) {
      return escape(text);
    }
    int cut = text.offsetByCodePoints(0, KEPT_OF_LONG);
    return escape(text.substring(0, cut)) + "~" + Sha256.of(List.of(text)).substring(0, 32);
  }

  private static String escape(String text) {
    boolean dots = text.chars().allMatch(c -> c == '.');
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c, dots));
    return out.toString();
  }

  private static void append(StringBuilder out, int c, boolean dots) {
    if (legal(c) && !(dots && c == '.')) {
      out.appendCodePoint(c);
      return;
    }
    boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    String character = loneSurrogate ? "\uFFFD" : Character.toString(c);
    for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(hex(b >> 4)).append(hex(b));
    }
  }

  private static char hex(int nibble) {
    return "0123456789ABCDEF".charAt(nibble & 0xF);
  }

  private static boolean legal(int c) {
    return c < 0x80 ? legalAscii(c) : legalBeyondAscii(c);
  }

  private static boolean legalAscii(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~@".indexOf(c) >= 0;
  }

  private static boolean legalBeyondAscii(int c) {
    if ((c & 0xFFFE) == 0xFFFE) {
      return false;
    }
    for (int[] range : FORBIDDEN) {
      if (c >= range[0] && c <= range[1]) {
        return false;
      }
    }
    return true;
  }
}
