package org.wenpu.language.quantity;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind a numeral.
 *
 * @param more whether 多 or 余 does
 * @param unit null for none
 */
record Counted(int unitBegin, int end, boolean more, @Nullable Unit unit) {
  boolean isMonths() {
    return unit != null && unit.form().equals(UnitReader.MONTHS);
  }
}
