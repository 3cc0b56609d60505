package org.wenpu.language.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit or measure word ({@code quantity/units.tsv}).
 *
 * @param iri the QUDT unit or currency in which an amount is told; null where QUDT has none
 * @param factor how many of that unit one of this is: 10 percent for {@code 成}
 */
public record Unit(String form, Kind kind, @Nullable String iri, BigDecimal factor) {

  /** What a unit measures. */
  public enum Kind {
    /** A share or rate: {@code %}, {@code 成}. */
    SHARE,
    /** A difference of shares: {@code 个百分点}. */
    POINTS,
    MONEY,
    MEASURE,
    TIME,
    /** How many times: {@code 倍}, {@code 番}. */
    RATIO,
    COUNT
  }
}
