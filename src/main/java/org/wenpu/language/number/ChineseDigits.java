package org.wenpu.language.number;

/** Says what single characters of Chinese numerals are worth, ordinary and financial ones. */
final class ChineseDigits {
  private static final String[] DIGITS = {
    "零〇○", "一壹", "二两兩俩倆贰貳", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"
  };
  private static final String[] TENS = {"十拾", "百佰", "千仟"};
  private static final String[] MYRIADS = {"万萬", "亿億", "兆"};

  private static final int FIRST_TENS = DIGITS.length;
  private static final int FIRST_MYRIADS = FIRST_TENS + TENS.length;

  /** The row of each character, one more than its index; 0 for any other: asked at every one. */
  private static final byte[] ROWS = new byte[Character.MAX_VALUE + 1];

  static {
    fill(DIGITS, 0);
    fill(TENS, FIRST_TENS);
    fill(MYRIADS, FIRST_MYRIADS);
  }

  private ChineseDigits() {}

  private static void fill(String[] rows, int first) {
    for (int i = 0; i < rows.length; i++) {
      for (char c : rows[i].toCharArray()) {
        ROWS[c] = (byte) (first + i + 1);
      }
    }
  }

  /** Gives the digit 0–9, or -1. */
  static int digit(char c) {
    int row = ROWS[c] - 1;
    return row < FIRST_TENS ? row : -1;
  }

  /** Gives the power of ten below a myriad: 1 for 十 to 3 for 千, or 0. */
  static int tens(char c) {
    int row = ROWS[c] - 1;
    return row >= FIRST_TENS && row < FIRST_MYRIADS ? row - FIRST_TENS + 1 : 0;
  }

  /** Gives the power of ten of a myriad: 4 for 万, 8 for 亿, 12 for 兆, or 0. */
  static int myriads(char c) {
    int row = ROWS[c] - 1;
    return row >= FIRST_MYRIADS ? 4 * (row - FIRST_MYRIADS + 1) : 0;
  }

  static boolean isPart(char c) {
    return ROWS[c] > 0;
  }
}
