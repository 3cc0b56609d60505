package org.wenpu.meaning.extract.observation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.quantity.Unit;

/** Says whether things are counted in one breath: {@code 27架无人机|和1枚导弹} are of the same owner. */
final class CountedTogether {
  private static final Set<String> JOINTS = Set.of("、", "和", "及", "与", "以及");

  private CountedTogether() {}

  /**
   * Says whether nothing but a joint stands between two figures and their words.
   *
   * @param before the figure before; null for none
   */
  static boolean are(Scene scene, @Nullable Figure before, Figure figure) {
    return before != null
        && isCount(before)
        && isCount(figure)
        && figure.owner() == null
        && figure.rule() == before.rule()
        && isJoined(scene, end(before), begin(figure));
  }

  private static boolean isCount(Figure figure) {
    return figure.quantity().is(Unit.Kind.COUNT);
  }

  private static boolean isJoined(Scene scene, int end, int begin) {
    return end < begin && JOINTS.contains(scene.chars().substring(end, begin));
  }

  private static int end(Figure figure) {
    return Math.max(figure.end(), figure.indicator().end());
  }

  private static int begin(Figure figure) {
    return Math.min(figure.quantity().span().begin(), figure.indicator().begin());
  }
}
