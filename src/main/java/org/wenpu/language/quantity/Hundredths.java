package org.wenpu.language.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.wenpu.input.Span;
import org.wenpu.language.number.Numerals;

/** Reads the two digits behind seconds and metres that are hundredths of one: {@code 43秒|70}. */
final class Hundredths {
  /** Units that are told with hundredths behind them: {@code 43秒70}, {@code 17米05}. */
  private static final Set<String> TIMED = Set.of("秒", "米");

  private final UnitReader units;

  Hundredths(UnitReader units) {
    this.units = units;
  }

  /** Gives quantities with the hundredths behind them, as they are where there are none. */
  List<Quantity> with(Passage passage, Counted counted, List<Quantity> found) {
    return isTimed(passage, counted)
        ? found.stream().map(q -> timed(passage, q, counted.end())).toList()
        : found;
  }

  private boolean isTimed(Passage passage, Counted counted) {
    int end = counted.end() + 2;
    return counted.unit() != null
        && TIMED.contains(counted.unit().form())
        && end <= passage.end()
        && Numerals.isDigit(passage.at(end - 2))
        && Numerals.isDigit(passage.at(end - 1))
        && (end == passage.end()
            || !Numerals.isPart(passage.at(end))
                && passage.at(end) != '米'
                && !isOther(passage, end));
  }

  /** {@code 5米|10个}, {@code 100米|80%}: the digits have a unit of their own. */
  private boolean isOther(Passage passage, int end) {
    return passage.at(end) == '.' || units.at(passage, end) != null;
  }

  private static Quantity timed(Passage passage, Quantity q, int end) {
    BigDecimal value =
        q.value().add(new BigDecimal("0." + passage.chars().substring(end, end + 2)));
    Span span = new Span(q.span().begin(), end + 2);
    return new Quantity(span, value, q.unit(), q.scale(), q.measure(), q.qualifier());
  }
}
