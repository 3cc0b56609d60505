package org.wenpu.language.number;

/** Says what single characters of Chinese numerals are worth, ordinary and financial ones. */
final class ChineseDigits {
  private static final String[] DIGITS = {
    "零〇○", "一壹", "二两兩俩倆贰貳", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"
  };
  private static final String[] TENS = {"十拾", "百佰", "千仟"};
  private static final String[] MYRIADS = {"万萬", "亿億", "兆"};

  private ChineseDigits() {}

  /** Gives the digit 0–9, or -1. */
  static int digit(char c) {
    return index(DIGITS, c);
  }

  /** Gives the power of ten below a myriad: 1 for 十 to 3 for 千, or 0. */
  static int tens(char c) {
    return index(TENS, c) + 1;
  }

  /** Gives the power of ten of a myriad: 4 for 万, 8 for 亿, 12 for 兆, or 0. */
  static int myriads(char c) {
    return 4 * (index(MYRIADS, c) + 1);
  }

  static boolean isPart(char c) {
    return digit(c) >= 0 || tens(c) > 0 || myriads(c) > 0;
  }

  private static int index(String[] rows, char c) {
    for (int i = 0; c > 0x7f && i < rows.length; i++) {
      if (rows[i].indexOf(c) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
