package org.wenpu.input;

/**
 * Folds variants of a character that mean the same in datelines and page furniture, one character
 * to one, so that positions stay: full-width digits, brackets and blanks, and the traditional forms
 * of the words that matter ({@code 新華社電} → {@code 新华社电}).
 */
final class Folded {
  private static final String TRADITIONAL = "電記華網報訊據經視聞發攝員國編輯責實習約題綜";
  private static final String SIMPLIFIED = "电记华网报讯据经视闻发摄员国编辑责实习约题综";

  private Folded() {}

  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.chars().forEach(c -> folded.append(fold((char) c)));
    return folded.toString();
  }

  private static char fold(char c) {
    if (c >= '！' && c <= '～') {
      return c == '，' || c == '！' || c == '？' ? c : (char) (c - '！' + '!');
    }
    if (c == '\u3000' || c == '\u00a0' || c == '\t') {
      return ' ';
    }
    int variant = c < '\u4e00' ? -1 : TRADITIONAL.indexOf(c);
    return variant < 0 ? c : SIMPLIFIED.charAt(variant);
  }
}
