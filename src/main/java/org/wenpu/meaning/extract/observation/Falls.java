package org.wenpu.meaning.extract.observation;

import java.util.regex.Pattern;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.language.quantity.Unit;

/**
 * Tells falls that are not told by the word before the figure: {@code 下调|贷款利率|0.1个百分点}, {@code
 * 平均|降价|50%}.
 */
final class Falls {
  /** What is lowered stands between; what it is lowered to is no fall. */
  private static final Pattern LOWERED =
      Pattern.compile(
          MeasureWord.any(MeasureWord.LOWERING, MeasureWord.SAVING) + "(?!到|至|为|幅度)[^，。；：]{2,18}$");

  private static final Pattern CHEAPER =
      Pattern.compile(MeasureWord.any(MeasureWord.CHEAPER, MeasureWord.SAVING) + "$");

  private Falls() {}

  /** Says whether a figure without a change of its own tells how much something fell. */
  static boolean isOne(Scene scene, Quantity quantity, Bridge bridge) {
    boolean share = quantity.is(Unit.Kind.SHARE) || quantity.is(Unit.Kind.POINTS);
    if (!share || bridge.change() != null) {
      return false;
    }
    int begin = bridge.begin();
    int clause = scene.clauseBegin(begin);
    String before = scene.chars().substring(clause, begin);
    return CHEAPER.matcher(before).find() || !bridge.reaches() && LOWERED.matcher(before).find();
  }
}
