package org.wenpu.language.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;

/**
 * Holds a quantity told in a text: {@code 超6800亿元} → 6800, 亿元, {@link Qualifier#OVER}.
 *
 * @param span numeral, unit and words of qualification
 * @param value what is told in {@code unit}; below zero only where the text says so ({@code
 *     零下20摄氏度})
 * @param unit the words of scale and unit as they stand ({@code 亿元}); null when there are none
 * @param scale what 万 and 亿 in {@code unit} multiply by
 * @param measure the unit without its scale; null when it is not known
 */
public record Quantity(
    Span span,
    BigDecimal value,
    @Nullable String unit,
    BigDecimal scale,
    @Nullable Unit measure,
    @Nullable Qualifier qualifier) {

  /** Gives the value in {@link Unit#iri} or, where there is none, in the bare measure word. */
  public BigDecimal amount() {
    BigDecimal factor = measure == null ? BigDecimal.ONE : measure.factor();
    return value.multiply(scale).multiply(factor).stripTrailingZeros();
  }

  public boolean is(Unit.Kind kind) {
    return measure != null && measure.kind() == kind;
  }
}
