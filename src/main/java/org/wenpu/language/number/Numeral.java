package org.wenpu.language.number;

import java.math.BigDecimal;

/**
 * A numeral in a text.
 *
 * @param end where it ends (exclusive char index)
 * @param value what its characters say; signs, percent and units are no part of it
 */
public record Numeral(int end, BigDecimal value) {

  /** Says whether it is a whole number from {@code least} to {@code most}. */
  public boolean isWithin(int least, int most) {
    return value.compareTo(BigDecimal.valueOf(least)) >= 0
        && value.compareTo(BigDecimal.valueOf(most)) <= 0
        && value.stripTrailingZeros().scale() <= 0;
  }
}
