package org.wenpu.use.ask;

/** The languages questions are asked in; the answer is in the same. */
public enum Language {
  EN,
  ZH;

  private static final int FIRST_HAN = 0x3400;
  private static final int LAST_HAN = 0x9fff;

  /**
   * Gives the language of a question: English when it begins with a Latin letter and holds more
   * words in them than Chinese characters ({@code who is 王海}), else Chinese.
   */
  static Language of(String question) {
    long han = question.codePoints().filter(c -> c >= FIRST_HAN && c <= LAST_HAN).count();
    long words = question.split("[^A-Za-z]+").length;
    boolean latinFirst = question.matches("(?s)\\s*[A-Za-z].*");
    return han == 0 || latinFirst && words >= 2 && !question.matches("(?s).*[吗呢谁哪何什么].*") ? EN : ZH;
  }

  /** Gives the key it has in files: {@code en}. */
  String key() {
    return this == EN ? "en" : "zh";
  }
}
