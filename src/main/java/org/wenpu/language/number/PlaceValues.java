package org.wenpu.language.number;

import java.math.BigDecimal;

/** Sums the places of a Chinese numeral from left to right: 三千 → 3000, 二百 → 3200, 万 → 32000000. */
final class PlaceValues {
  private static final int NONE = -1;

  private BigDecimal finished = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private int digit = NONE;
  private int lastPower;
  private boolean zero;

  /** Takes the next character; says no when it cannot belong to the numeral any more. */
  boolean take(char c) {
    int value = ChineseDigits.digit(c);
    if (value >= 0) {
      return digit(value);
    }
    int tens = ChineseDigits.tens(c);
    return tens > 0 ? place(tens) : myriad(ChineseDigits.myriads(c));
  }

  private boolean digit(int value) {
    if (digit > 0) {
      return false;
    }
    zero |= value == 0;
    digit = value == 0 ? NONE : value;
    return true;
  }

  private boolean place(int power) {
    section = section.add(BigDecimal.valueOf(digit == NONE ? 1 : digit).scaleByPowerOfTen(power));
    return placed(power);
  }

  private boolean myriad(int power) {
    BigDecimal here = section.add(pending());
    BigDecimal all =
        lastPower > 0 && finished.signum() > 0 && power > 4 ? finished.add(here) : here;
    BigDecimal before = all.equals(here) ? finished : BigDecimal.ZERO;
    BigDecimal counted = all.signum() == 0 ? BigDecimal.ONE : all;
    finished = before.add(counted.scaleByPowerOfTen(power));
    section = BigDecimal.ZERO;
    return placed(power);
  }

  private boolean placed(int power) {
    digit = NONE;
    zero = false;
    lastPower = power;
    return true;
  }

  private BigDecimal pending() {
    return digit == NONE ? BigDecimal.ZERO : BigDecimal.valueOf(digit);
  }

  /** Gives the sum; a last digit without its place has the next one down: 两千五 is 2500. */
  BigDecimal sum() {
    boolean shortened = !zero && lastPower > 1 && section.add(finished).signum() > 0;
    BigDecimal last =
        shortened && digit != NONE ? pending().scaleByPowerOfTen(lastPower - 1) : pending();
    return finished.add(section).add(last);
  }
}
