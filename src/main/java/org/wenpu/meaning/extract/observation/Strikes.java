package org.wenpu.meaning.extract.observation;

import java.util.regex.Pattern;
import org.wenpu.language.quantity.Unit;

/** Says whether what is counted was struck: {@code 打击40处|某组织设施}, {@code 对某军|9个阵地|实施打击}. */
final class Strikes {
  private static final Pattern BEFORE =
      Pattern.compile("[^，。；]*(?:打死|击毙|打击|摧毁|击落|击毁|击沉|空袭|袭击|歼灭|俘虏|击伤|炮击)[^，。；]*");

  private static final Pattern BEHIND =
      Pattern.compile("[^，。；]{0,24}?(?:实施|进行|发动|展开|遭到?)[^，。；]{0,6}(?:打击|空袭|袭击|炮击|攻击)");

  private Strikes() {}

  static boolean isOne(Scene scene, Figure figure) {
    int begin = figure.quantity().span().begin();
    int clause = scene.clauseBegin(begin);
    return figure.quantity().is(Unit.Kind.COUNT)
        && (BEFORE.matcher(scene.chars()).region(clause, begin).matches()
            || BEHIND.matcher(scene.chars()).region(figure.end(), scene.span().end()).lookingAt());
  }
}
