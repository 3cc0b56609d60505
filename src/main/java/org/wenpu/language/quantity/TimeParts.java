package org.wenpu.language.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.number.Numeral;
import org.wenpu.language.number.Numerals;

/**
 * Reads a length of time told in two units as one: {@code 一年|六个月} is 1.5 年, {@code 4小时|18分} 4.3 小时;
 * where that is not exact in the larger unit, it is told in the smaller: {@code 1小时|20分钟} is 80 分钟.
 */
final class TimeParts {
  /** How many of a smaller unit a larger one has, and the words for the smaller, longest first. */
  private record Part(int parts, List<String> words, String unit) {}

  private static final Part MINUTES = new Part(60, List.of("分钟", "分"), "分钟");
  private static final Map<String, Part> PARTS =
      Map.of(
          "年", new Part(12, List.of("个月"), UnitReader.MONTHS),
          "小时", MINUTES,
          "个小时", MINUTES,
          "分钟", new Part(60, List.of("秒"), "秒"),
          "天", new Part(24, List.of("个小时", "小时"), "小时"));

  private static final String AND = "零又";
  private static final int DECIMALS = 2;

  private final Units units;

  TimeParts(Units units) {
    this.units = units;
  }

  /** Says whether a smaller unit follows. */
  boolean goOn(Passage passage, Counted counted) {
    Part part = part(counted);
    Numeral rest = part == null ? null : rest(passage, counted);
    return part != null && rest != null && word(passage, rest, part) != null;
  }

  /** Gives quantities with the smaller unit behind them, as they are where there is none. */
  List<Quantity> with(Passage passage, Counted counted, List<Quantity> found) {
    Part part = part(counted);
    Numeral rest = part == null ? null : rest(passage, counted);
    String word = part == null || rest == null ? null : word(passage, rest, part);
    return part == null || rest == null || word == null || found.size() != 1
        ? found
        : List.of(joined(found.get(0), part, rest, word));
  }

  private static @Nullable Part part(Counted counted) {
    return counted.unit() == null || counted.more() ? null : PARTS.get(counted.unit().form());
  }

  private static @Nullable Numeral rest(Passage passage, Counted counted) {
    int end = counted.end();
    int at = end < passage.end() && AND.indexOf(passage.at(end)) >= 0 ? end + 1 : end;
    boolean numeral = at < passage.end() && Numerals.isPart(passage.at(at));
    return numeral ? Numerals.at(passage.chars(), at, passage.end()) : null;
  }

  private static @Nullable String word(Passage passage, Numeral rest, Part part) {
    boolean less = rest.value().compareTo(BigDecimal.valueOf(part.parts())) < 0;
    return !less || rest.value().scale() > 0
        ? null
        : part.words().stream()
            .filter(word -> passage.startsWith(word, rest.end()))
            .findFirst()
            .orElse(null);
  }

  private Quantity joined(Quantity whole, Part part, Numeral rest, String word) {
    BigDecimal parts = BigDecimal.valueOf(part.parts());
    BigDecimal smaller = whole.value().multiply(parts).add(rest.value());
    BigDecimal larger = smaller.divide(parts, DECIMALS, RoundingMode.DOWN);
    Span span = new Span(whole.span().begin(), rest.end() + word.length());
    boolean exact = larger.multiply(parts).compareTo(smaller) == 0;
    var small = units.at(part.unit(), 0, part.unit().length());
    return exact || small == null
        ? new Quantity(
            span,
            larger.stripTrailingZeros(),
            whole.unit(),
            whole.scale(),
            whole.measure(),
            whole.qualifier())
        : new Quantity(span, smaller, part.unit(), BigDecimal.ONE, small.value(), null);
  }
}
