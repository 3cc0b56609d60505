package org.wenpu.language.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Trie;
import org.wenpu.language.number.Numeral;
import org.wenpu.language.number.Numerals;

/** Reads a numeral with its unit: {@code 6800亿元}, {@code 三千多万名}, {@code 一个多小时}, {@code 三四海里}. */
final class CountReader {
  /** Digits by their worth; the first of two may be 两. */
  private static final String FIRST = "两一二三四五六七八";

  private static final String SECOND = "零一两三四五六七八九";
  private static final String PLACES = "十百千万亿";

  private final UnitReader units;
  private final NumeralReader numerals;
  private final CountedReader behind;
  private final NoCounts noCounts;
  private final Hundredths hundredths;
  private final TimeParts parts;
  private final NoFigures noFigures;

  CountReader(Units units, Lexicon<QualifierWord> qualifiers, NoFigures noFigures) {
    this.units = new UnitReader(units);
    this.numerals = new NumeralReader(this.units);
    this.behind = new CountedReader(this.units, qualifiers);
    this.hundredths = new Hundredths(this.units);
    this.noCounts = new NoCounts(noFigures);
    this.parts = new TimeParts(units);
    this.noFigures = noFigures;
  }

  /** Gives what is counted at a position: one quantity, two for {@code 三四海里}, mostly none. */
  List<Quantity> at(Passage passage, int begin, boolean qualified) {
    if (isEither(passage, begin)) {
      return either(passage, begin, at(passage, begin + 1, qualified));
    }
    Numeral numeral = numerals.at(passage, begin);
    if (numeral == null) {
      return List.of();
    }
    Counted counted = behind.at(passage, begin, numeral);
    boolean arabic = Numerals.isDigit(passage.at(begin));
    boolean chinese =
        isOne(passage, begin, numeral, counted)
            || ChineseFigures.isFigure(passage, begin, numeral, counted, qualified);
    if (noCounts.bars(passage, begin, numeral, counted) || !arabic && !chinese) {
      return List.of();
    }
    List<Quantity> found = quantities(passage, begin, numeral, counted);
    return parts.with(passage, counted, hundredths.with(passage, counted, found));
  }

  /** {@code 击落|一架}, {@code 历时|一年}, {@code 一年|六个月}. */
  private boolean isOne(Passage passage, int begin, Numeral numeral, Counted counted) {
    return passage.at(begin) == '一'
        && numeral.end() == begin + 1
        && passage.isWordEdge(begin)
        && passage.isWordEdge(counted.end())
        && (noFigures.isCounted(passage, begin, counted) || parts.goOn(passage, counted));
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

  /** {@code 三四|海里}, {@code 一两|年}: two digits told as either. */
  static boolean isPair(String chars, int begin, Numeral numeral) {
    return numeral.end() == begin + 2
        && FIRST.indexOf(chars.charAt(begin)) >= 0
        && (SECOND.indexOf(chars.charAt(begin + 1)) > 0 || chars.charAt(begin + 1) == '二');
  }

  /** {@code 两|三万双}, {@code 三|四百件}, {@code 二|三十人}: two digits before one place. */
  static boolean isEither(Passage passage, int begin) {
    if (begin + 2 >= passage.end() || PLACES.indexOf(passage.at(begin + 2)) < 0) {
      return false;
    }
    int worth = FIRST.indexOf(passage.at(begin));
    int first = worth == 0 ? 2 : worth;
    return worth >= 0 && second(passage.at(begin + 1)) == first + 1;
  }

  private static int second(char digit) {
    return digit == '二' ? 2 : SECOND.indexOf(digit);
  }

  /** Gives the lower of two before the higher: 2万 before 3万. */
  private static List<Quantity> either(Passage passage, int begin, List<Quantity> higher) {
    int digit = second(passage.at(begin + 1));
    if (higher.size() != 1 || !isRound(higher.get(0).value(), digit)) {
      return List.of();
    }
    Quantity high = higher.get(0);
    BigDecimal low =
        high.value().multiply(BigDecimal.valueOf(digit - 1)).divide(BigDecimal.valueOf(digit));
    return List.of(with(high, begin, low), with(high, begin, high.value()));
  }

  /** {@code 300}, not {@code 350}. */
  private static boolean isRound(BigDecimal value, int digit) {
    return value.stripTrailingZeros().unscaledValue().equals(BigInteger.valueOf(digit));
  }

  private static Quantity with(Quantity q, int begin, BigDecimal value) {
    Span span = new Span(begin, q.span().end());
    return new Quantity(span, value, q.unit(), q.scale(), q.measure(), q.qualifier());
  }

  /** Gives the two values of {@code 三四海里}, otherwise one. */
  private static List<BigDecimal> values(String chars, int begin, Numeral numeral, Scale scale) {
    BigDecimal tens = scale.value().divideToIntegralValue(BigDecimal.TEN);
    BigDecimal ones = scale.value().remainder(BigDecimal.TEN);
    return isPair(chars, begin, numeral) && ones.subtract(tens).compareTo(BigDecimal.ONE) == 0
        ? List.of(tens, ones)
        : List.of(scale.value());
  }
}
