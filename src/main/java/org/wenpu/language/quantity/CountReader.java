package org.wenpu.language.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Trie;
import org.wenpu.language.number.Numeral;
import org.wenpu.language.number.Numerals;

/** Reads a numeral with its unit: {@code 6800亿元}, {@code 三千多万名}, {@code 一个多小时}, {@code 三四海里}. */
final class CountReader {
  private final UnitReader units;
  private final NumeralReader numerals;
  private final CountedReader behind;
  private final NoCounts noCounts;
  private final Hundredths hundredths;

  CountReader(Units units, Lexicon<QualifierWord> qualifiers, NoFigures noFigures) {
    this.units = new UnitReader(units);
    this.numerals = new NumeralReader(this.units);
    this.behind = new CountedReader(this.units, qualifiers);
    this.hundredths = new Hundredths(this.units);
    this.noCounts = new NoCounts(noFigures);
  }

  /** Gives what is counted at a position: one quantity, two for {@code 三四海里}, mostly none. */
  List<Quantity> at(Passage passage, int begin, boolean qualified) {
    Numeral numeral = numerals.at(passage, begin);
    if (numeral == null) {
      return List.of();
    }
    Counted counted = behind.at(passage, begin, numeral);
    boolean arabic = Numerals.isDigit(passage.at(begin));
    if (noCounts.bars(passage, begin, numeral, counted)
        || !arabic && !ChineseFigures.isFigure(passage, begin, numeral, counted, qualified)) {
      return List.of();
    }
    List<Quantity> found = quantities(passage, begin, numeral, counted);
    return hundredths.with(passage, counted, found);
  }

  private List<Quantity> quantities(Passage passage, int begin, Numeral numeral, Counted counted) {
    String chars = passage.chars();
    Scale scale = Scale.of(chars, begin, numeral);
    int unitEnd = counted.unit() == null ? counted.unitBegin() : unitEnd(passage, counted);
    String words = chars.substring(counted.unitBegin(), unitEnd).strip();
    String unit = scale.words() + (counted.isMonths() ? UnitReader.MONTHS : words);
    Span span = new Span(begin, counted.end());
    Qualifier qualifier = counted.more() ? Qualifier.MORE : null;
    return values(chars, begin, numeral, scale).stream()
        .map(
            v ->
                new Quantity(
                    span,
                    v,
                    unit.isEmpty() ? null : unit,
                    scale.factor(),
                    counted.unit(),
                    qualifier))
        .toList();
  }

  private int unitEnd(Passage passage, Counted counted) {
    Trie.Match<Unit> unit = units.at(passage, counted.unitBegin());
    return unit == null ? counted.end() : unit.end();
  }

  /** Gives the two values of {@code 三四海里}, otherwise one. */
  private static List<BigDecimal> values(String chars, int begin, Numeral numeral, Scale scale) {
    if (numeral.end() - begin == 2 && !Numerals.isDigit(chars.charAt(begin))) {
      BigDecimal tens = scale.value().divideToIntegralValue(BigDecimal.TEN);
      BigDecimal ones = scale.value().remainder(BigDecimal.TEN);
      boolean digits =
          "一二两三四五六七八九".indexOf(chars.charAt(begin)) >= 0
              && "一二三四五六七八九".indexOf(chars.charAt(begin + 1)) >= 0;
      if (digits && ones.subtract(tens).equals(BigDecimal.ONE)) {
        return List.of(tens, ones);
      }
    }
    return List.of(scale.value());
  }
}
