package org.wenpu.language.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Trie;
import org.wenpu.language.number.Numeral;
import org.wenpu.language.number.Numerals;

/** Reads a numeral with its unit: {@code 6800亿元}, {@code 三千多万名}, {@code 一个多小时}, {@code 三四海里}. */
final class CountReader {
  /** Words that count no things behind Chinese digits: 两国, 三方面. */
  private static final String NAMED = "国省方部队口门层班路段字页类级";

  /** Behind one Chinese digit they are no money: {@code 二元|对立}, {@code 三角|山}. */
  private static final List<String> FEW_COINS = List.of("元", "角");

  private static final String MEGA = "兆";
  private static final String AND_HALF = "个半";
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final String MONTHS = "个月";
  private static final String ELECTRICITY = "度电";

  /** Units of which a half is told exactly: {@code 半小时}; 半年 is mostly 上半年. */
  private static final List<String> HALVED = List.of("小时", "个小时", "个月");

  /** Units that are told with hundredths behind them: {@code 43秒70}, {@code 17米05}. */
  private static final Set<String> TIMED = Set.of("秒", "米");

  private final Units units;
  private final Lexicon<QualifierWord> qualifiers;
  private final NoCounts noCounts;
  private final AmbiguousUnits ambiguous = new AmbiguousUnits();

  CountReader(Units units, Lexicon<QualifierWord> qualifiers, NoFigures noFigures) {
    this.units = units;
    this.qualifiers = qualifiers;
    this.noCounts = new NoCounts(noFigures);
  }

  /** Gives what is counted at a position: one quantity, two for {@code 三四海里}, mostly none. */
  List<Quantity> at(Passage passage, int begin, boolean qualified) {
    Numeral numeral = numeral(passage, begin);
    if (numeral == null) {
      return List.of();
    }
    Counted counted = counted(passage, begin, numeral);
    boolean arabic = Numerals.isDigit(passage.at(begin));
    if (noCounts.bars(passage, begin, numeral, counted)
        || !arabic && !isFigure(passage, begin, numeral, counted, qualified)) {
      return List.of();
    }
    List<Quantity> found = quantities(passage, begin, numeral, counted);
    return isTimed(passage, counted)
        ? found.stream().map(q -> timed(passage, q, counted.end())).toList()
        : found;
  }

  /** {@code 43秒|70}, {@code 17米|05}: two digits behind seconds and metres are hundredths of one. */
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
    return passage.at(end) == '.' || unit(passage, end) != null;
  }

  private static Quantity timed(Passage passage, Quantity q, int end) {
    BigDecimal value =
        q.value().add(new BigDecimal("0." + passage.chars().substring(end, end + 2)));
    Span span = new Span(q.span().begin(), end + 2);
    return new Quantity(span, value, q.unit(), q.scale(), q.measure(), q.qualifier());
  }

  /**
   * Reads a numeral without what belongs to the unit or to the next: {@code 5|兆瓦}, {@code 5万亿|两个}.
   */
  private @Nullable Numeral numeral(Passage passage, int begin) {
    if (passage.at(begin) == '半') {
      boolean half = HALVED.stream().anyMatch(unit -> passage.startsWith(unit, begin + 1));
      return half ? new Numeral(begin + 1, HALF) : null;
    }
    Numeral numeral = Numerals.at(passage.chars(), begin, passage.end());
    if (numeral != null && passage.startsWith(AND_HALF, numeral.end())) {
      int end = numeral.end() + AND_HALF.length();
      boolean measured = unit(passage, end) != null || isMonth(passage, end);
      return measured ? new Numeral(end, numeral.value().add(HALF)) : numeral;
    }
    boolean zero = numeral != null && numeral.end() == begin + 1 && passage.at(begin) == '零';
    if (zero) {
      return null;
    }
    int last = numeral == null ? begin : numeral.end() - 1;
    boolean mega = last > begin && isPrefix(passage, last) && unit(passage, last) != null;
    boolean pair =
        last > begin + 1 && passage.at(last) == '两' && "万亿".indexOf(passage.at(last - 1)) >= 0;
    return mega || pair ? Numerals.at(passage.chars(), begin, last) : numeral;
  }

  /** {@code 5|兆瓦}, {@code 500|千伏}; not {@code 三千|米}. */
  private static boolean isPrefix(Passage passage, int at) {
    boolean kilo = passage.startsWith("千", at) && Numerals.isDigit(passage.at(at - 1));
    return kilo || passage.startsWith(MEGA, at);
  }

  /**
   * What stands behind a numeral.
   *
   * @param more whether 多 or 余 does
   * @param unit null for none
   */
  record Counted(int unitBegin, int end, boolean more, @Nullable Unit unit) {

    boolean isMonths() {
      return unit != null && unit.form().equals(MONTHS);
    }
  }

  private Counted counted(Passage passage, int begin, Numeral numeral) {
    boolean inner = isMore(passage.chars().substring(begin, numeral.end()));
    int at = Math.min(passage.end(), blank(passage, numeral.end()));
    int more = more(passage, at);
    Trie.Match<Unit> unit = unit(passage, more);
    if (unit == null && passage.at(at - 1) == '半' && isMonth(passage, at)) {
      return new Counted(at, at + 1, inner, months());
    }
    if (unit == null) {
      return new Counted(more, more > at ? more : numeral.end(), inner || more > at, null);
    }
    int behind = more(passage, unit.end());
    boolean tail = behind > unit.end() && isMoreBehind(passage, unit.value(), behind);
    boolean anyMore = inner || more > at || tail;
    int unitEnd = tail ? behind : unit.end();
    boolean piece = unit.value().form().equals("个");
    if (piece && isMonth(passage, unitEnd)) {
      return new Counted(unitEnd, unitEnd + 1, anyMore, months());
    }
    Trie.Match<Unit> inside = piece ? measured(passage, unitEnd) : null;
    return inside == null
        ? new Counted(more, unitEnd, anyMore, unit.value())
        : new Counted(unitEnd, inside.end(), anyMore, inside.value());
  }

  /** {@code 5个多|月}, {@code 2个半|月}: a month behind 个. */
  private static boolean isMonth(Passage passage, int at) {
    return passage.startsWith("月", at) && passage.isWordEdge(at + 1);
  }

  private @Nullable Unit months() {
    Trie.Match<Unit> months = units.at(MONTHS, 0, MONTHS.length());
    return months == null ? null : months.value();
  }

  /**
   * Gives the unit that 个 leads to: {@code 7个|小时}, {@code 一个多|小时}, {@code 三个|数量级}; not {@code
   * 32个|点位}.
   */
  private Trie.@Nullable Match<Unit> measured(Passage passage, int at) {
    Trie.Match<Unit> unit = unit(passage, at);
    boolean thing =
        unit != null
            && (unit.value().kind() == Unit.Kind.COUNT || unit.value().kind() == Unit.Kind.POINTS);
    return thing ? null : unit;
  }

  private static int blank(Passage passage, int at) {
    return passage.startsWith(" ", at) ? at + 1 : at;
  }

  private int more(Passage passage, int at) {
    var word = qualifiers.longest(passage.chars(), at, passage.end());
    return word != null && word.value() == QualifierWord.WITHIN_MORE ? word.end() : at;
  }

  private static boolean isMore(String words) {
    return words.indexOf('多') >= 0 || words.indexOf('余') >= 0;
  }

  /** {@code 20年|多}, {@code 一米|多}, {@code 两成|多}; not {@code 5个|多边机制}. */
  private static boolean isMoreBehind(Passage passage, Unit unit, int behind) {
    boolean measured = unit.kind() != Unit.Kind.COUNT || unit.form().equals("个");
    return measured && passage.isWordEdge(behind);
  }

  /** Gives the unit at a position, unless it only begins a longer word: {@code 3部|门}. */
  private Trie.@Nullable Match<Unit> unit(Passage passage, int at) {
    Trie.Match<Unit> unit = units.at(passage.chars(), at, passage.end());
    boolean letters = unit != null && NoFigures.isLetter(passage.at(unit.end() - 1));
    boolean cut =
        unit != null
            && (letters
                ? unit.end() < passage.end() && NoFigures.isLetter(passage.at(unit.end()))
                : isCut(passage, at, unit));
    if (unit != null && ambiguous.mayBe(unit.value())) {
      return ambiguous.isUnit(passage, at, unit.value(), unit.end())
          ? meant(passage, at, unit)
          : null;
    }
    return cut ? null : unit;
  }

  private Trie.Match<Unit> meant(Passage passage, int at, Trie.Match<Unit> unit) {
    Trie.Match<Unit> power = units.at(ELECTRICITY, 0, ELECTRICITY.length());
    return power != null && AmbiguousUnits.isElectricity(passage, at, unit.value())
        ? new Trie.Match<>(unit.end(), power.value())
        : unit;
  }

  private static boolean isCut(Passage passage, int at, Trie.Match<Unit> unit) {
    int single = at + 1;
    if (passage.startsWith("人均", at) || !Character.isIdeographic(passage.at(at))) {
      return false;
    }
    return unit.end() == single && !passage.isWordEdge(single) && passage.isWordEdge(at);
  }

  /**
   * Says whether a Chinese numeral is a figure: one with a unit, and not {@code 一个}, {@code 两国}.
   */
  private static boolean isFigure(
      Passage passage, int begin, Numeral numeral, Counted counted, boolean qualified) {
    Unit unit = counted.unit();
    boolean word = passage.isWordEdge(begin) || passage.startsWith("翻", begin - 1);
    if (unit == null || !word) {
      return unit == null && SharedUnits.leadsOn(passage, numeral.end());
    }
    String words = passage.chars().substring(begin, numeral.end());
    boolean inWord = !passage.isWordEdge(numeral.end()) && !passage.isWordEdge(counted.end());
    if (inWord) {
      return false;
    }
    if (FEW_COINS.contains(unit.form()) && words.length() == 1) {
      return false;
    }
    boolean bare = words.chars().allMatch(c -> "百千万亿余多 ".indexOf(c) >= 0);
    boolean one = words.equals("一");
    boolean share =
        unit.kind() == Unit.Kind.SHARE
            || unit.kind() == Unit.Kind.RATIO
            || unit.kind() == Unit.Kind.MONEY && unit.form().length() > 1;
    boolean named = NAMED.contains(unit.form()) || unit.form().equals("方面");
    return bare || one
        ? counted.more() || qualified && bare || one && share
        : !named || counted.more();
  }

  private List<Quantity> quantities(Passage passage, int begin, Numeral numeral, Counted counted) {
    String chars = passage.chars();
    Scale scale = Scale.of(chars, begin, numeral);
    int unitEnd = counted.unit() == null ? counted.unitBegin() : unitEnd(passage, counted);
    String words = chars.substring(counted.unitBegin(), unitEnd).strip();
    String unit = scale.words() + (counted.isMonths() ? MONTHS : words);
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
    Trie.Match<Unit> unit = unit(passage, counted.unitBegin());
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
