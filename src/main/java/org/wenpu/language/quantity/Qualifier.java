package org.wenpu.language.quantity;

/** How exactly a quantity is told. */
public enum Qualifier {
  /** {@code 约} before it. */
  ABOUT("约"),
  /** {@code 左右} behind it. */
  AROUND("左右"),
  NEARLY("近"),
  OVER("超"),
  /** {@code 多}, {@code 余} between numeral and unit. */
  MORE("多"),
  AT_LEAST("以上"),
  AT_MOST("以下");

  private final String word;

  Qualifier(String word) {
    this.word = word;
  }

  /** Gives the word that stands for all of its kind: {@code 超} for {@code 突破}. */
  public String word() {
    return word;
  }
}
