package org.wenpu.language.quantity;

import java.math.BigDecimal;
import org.wenpu.language.number.Numeral;

/**
 * Divides a numeral into what is told and the 万 and 亿 that belong to the unit: {@code 6800|亿}元,
 * {@code 三千多|万}名, {@code 55|万}多元, {@code 超|万}台, {@code |万亿}元.
 *
 * @param value what stands before the scale
 * @param words the scale as it stands, empty when there is none
 */
record Scale(BigDecimal value, String words, BigDecimal factor) {
  private static final String MYRIADS = "万亿萬億";
  private static final int WAN = 4;
  private static final int YI = 8;

  static Scale of(String chars, int begin, Numeral numeral) {
    int cut = numeral.end();
    int power = 0;
    while (cut > begin && MYRIADS.indexOf(chars.charAt(cut - 1)) >= 0) {
      power += "万萬".indexOf(chars.charAt(--cut)) >= 0 ? WAN : YI;
    }
    if (cut == begin) {
      return new Scale(
          BigDecimal.ONE,
          chars.substring(cut, numeral.end()),
          BigDecimal.ONE.scaleByPowerOfTen(power));
    }
    boolean simple = cut > begin && !hasMyriad(chars, begin, cut);
    if (!simple || power == 0) {
      return new Scale(numeral.value(), "", BigDecimal.ONE);
    }
    BigDecimal factor = BigDecimal.ONE.scaleByPowerOfTen(power);
    return new Scale(
        numeral.value().divide(factor).stripTrailingZeros(),
        chars.substring(cut, numeral.end()).strip(),
        factor);
  }

  private static boolean hasMyriad(String chars, int begin, int end) {
    return chars.substring(begin, end).chars().anyMatch(c -> MYRIADS.indexOf(c) >= 0);
  }
}
