package org.wenpu.language.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Sums the places of a numeral from left to right: 三千 → 3000, 二百 → 3200, 万 → 32000000. Arabic
 * digits may stand for the digits of Chinese places: 7万5千.
 */
final class PlaceValues {
  private static final int MYRIAD = 4;

  private BigDecimal finished = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private @Nullable BigDecimal digit;
  private boolean literal;
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

  /** Takes a number in Arabic digits; says no when a digit stands there already. */
  boolean take(BigDecimal number) {
    if (digit != null) {
      return false;
    }
    digit = number;
    literal = true;
    return true;
  }

  private boolean digit(int value) {
    if (digit != null) {
      return false;
    }
    zero |= value == 0;
    digit = value == 0 ? null : BigDecimal.valueOf(value);
    literal = false;
    return true;
  }

  /** 百 and 千 need a digit once something stands before them: 100万|千瓦. */
  private boolean place(int power) {
    if (digit == null && lastPower > 0 && power > 1) {
      return false;
    }
    BigDecimal count = digit == null ? BigDecimal.ONE : digit;
    section = section.add(count.scaleByPowerOfTen(power));
    return placed(power);
  }

  /** 万 counts its section; 亿, and 万 behind 万, all that stands before it: 一万二千|亿, 10万|万. */
  private boolean myriad(int power) {
    BigDecimal here = section.add(pending());
    boolean all = power > MYRIAD || here.signum() == 0;
    BigDecimal counted = all && lower(power) ? finished.add(here) : here;
    BigDecimal before = all && lower(power) ? BigDecimal.ZERO : finished;
    BigDecimal sure = counted.signum() == 0 ? BigDecimal.ONE : counted;
    finished = before.add(sure.scaleByPowerOfTen(power));
    section = BigDecimal.ZERO;
    return placed(power);
  }

  /** Says whether what is finished is less than a unit: 五兆 before 亿 is not counted again. */
  private boolean lower(int power) {
    return finished.compareTo(BigDecimal.ONE.scaleByPowerOfTen(2 * power)) < 0
        && finished.compareTo(BigDecimal.ONE.scaleByPowerOfTen(12)) < 0;
  }

  private boolean placed(int power) {
    digit = null;
    zero = false;
    lastPower = power;
    return true;
  }

  private BigDecimal pending() {
    return digit == null ? BigDecimal.ZERO : digit;
  }

  /** Gives the sum; a last digit without its place has the next one down: 两千五 is 2500. */
  BigDecimal sum() {
    boolean shortened = !zero && !literal && lastPower > 1;
    BigDecimal last = shortened ? pending().scaleByPowerOfTen(lastPower - 1) : pending();
    return finished.add(section).add(last);
  }
}
