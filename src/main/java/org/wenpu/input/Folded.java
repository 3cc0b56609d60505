package org.wenpu.input;

import java.util.BitSet;

/**
 * Folds variants of a character that mean the same in datelines and page furniture, one character
 * to one, so that positions stay: full-width digits, brackets and blanks, and the traditional forms
 * of the words that matter ({@code 新華社電} → {@code 新华社电}).
 */
final class Folded {
  private static final String TRADITIONAL = "電記華網報訊據經視聞發攝員國編輯責實習約題綜";
  private static final String SIMPLIFIED = "电记华网报讯据经视闻发摄员国编辑责实习约题综";

  private static final BitSet VARIANTS = variants();

  private Folded() {}

  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      folded.append(fold(text.charAt(at)));
    }
    return folded.toString();
  }

  private static BitSet variants() {
    BitSet variants = new BitSet();
    TRADITIONAL.chars().forEach(variants::set);
    return variants;
  }

  private static char fold(char c) {
    if (c >= '！' && c <= '～') {
      return c == '，' || c == '！' || c == '？' ? c : (char) (c - '！' + '!');
    }
    if (c == '\u3000' || c == '\u00a0' || c == '\t') {
      return ' ';
    }
    return VARIANTS.get(c) ? SIMPLIFIED.charAt(TRADITIONAL.indexOf(c)) : c;
  }
}
