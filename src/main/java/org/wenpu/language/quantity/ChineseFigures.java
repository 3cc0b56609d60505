package org.wenpu.language.quantity;

import java.util.List;
import org.wenpu.language.number.Numeral;

/**
 * Tells Chinese numerals that are figures from those that only name: {@code 三千名}, not {@code 两国}.
 */
final class ChineseFigures {
  /** Words that count no things behind Chinese digits: 两国, 三方面. */
  private static final String NAMED = "国省方部队口门层班路段字页级手";

  /** Behind one Chinese digit they are no money: {@code 二元|对立}, {@code 三角|山}. */
  private static final List<String> FEW_COINS = List.of("元", "角");

  private static final int LONGEST_MULTIPLIED = 4;

  /**
   * How words end behind which one length of time counts: {@code 约}, {@code 至少}, {@code 不足}, {@code
   * 长达}.
   */
  private static final String LENGTHS = "约少足达";

  private ChineseFigures() {}

  /**
   * Says whether a Chinese numeral is a figure: one with a unit, and not {@code 一个}, {@code 两国}.
   */
  static boolean isFigure(
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
    boolean bare = words.chars().allMatch(c -> "百千万亿余多 ".indexOf(c) >= 0);
    if (unit.form().equals("番") && !isMultiplied(passage, begin)) {
      return false;
    }
    if (!bare && FEW_COINS.contains(unit.form()) && words.length() == 1) {
      return false;
    }
    boolean one = words.equals("一");
    boolean share =
        unit.kind() == Unit.Kind.SHARE
            || unit.kind() == Unit.Kind.RATIO
            || unit.kind() == Unit.Kind.MONEY && unit.form().length() > 1;
    boolean named = NAMED.contains(unit.form()) || unit.form().equals("方面");
    return bare || one
        ? counted.more()
            || qualified && bare
            || one && share
            || one && qualified && isLength(passage, begin, unit)
        : !named || counted.more();
  }

  /** {@code 约|一小时}; {@code 近|一年} is mostly the last one, {@code 不到|一年} when something was. */
  private static boolean isLength(Passage passage, int begin, Unit unit) {
    return unit.kind() == Unit.Kind.TIME && LENGTHS.indexOf(passage.at(begin - 1)) >= 0;
  }

  /** {@code 翻了|一番}; not {@code 考察|一番}. */
  private static boolean isMultiplied(Passage passage, int begin) {
    int from = Math.max(passage.begin(), begin - LONGEST_MULTIPLIED);
    return passage.chars().substring(from, begin).indexOf('翻') >= 0;
  }
}
