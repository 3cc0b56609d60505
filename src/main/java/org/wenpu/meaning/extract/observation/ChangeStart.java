package org.wenpu.meaning.extract.observation;

import java.util.regex.Pattern;
import org.wenpu.input.Span;

/** Tells what a change began from: {@code 运力|将从每日单向34列|增加到171列}. */
final class ChangeStart {
  private static final int LONGEST = 10;
  private static final int FARTHEST = 16;

  /** Where a change begins: {@code 运力|从每日单向|34列增加到171列}. */
  private static final Pattern START = Pattern.compile("(?:将|已|可)?(?:从|由)[^，。；从由的]{0,8}");

  private static final Pattern ONWARD = Pattern.compile("[^，。；]{0,6}[增提升上扩降减下缩跃攀到至变涨跌回延转]");

  private ChangeStart() {}

  /**
   * Gives where the words for it begin that end at a position; the position where there are none.
   */
  static int trim(Scene scene, int end, int floor) {
    int from = end;
    for (int at = end - 1; at > floor && end - at <= LONGEST; at--) {
      boolean word = scene.tokenAt(at) != null;
      from = word && START.matcher(scene.chars()).region(at, end).matches() ? at : from;
    }
    return from < end && isOnward(scene, scene.figureEnd(end)) ? from : end;
  }

  /** Says whether a figure is that from which something changed. */
  static boolean isOne(Scene scene, Span figure) {
    return begin(scene, figure.begin()) < figure.begin() && isOnward(scene, figure.end());
  }

  /** Gives where 从 or 由 stands before a figure in its clause; the figure's begin for none. */
  static int begin(Scene scene, int figure) {
    int floor = Math.max(scene.clauseBegin(figure), figure - FARTHEST);
    for (int at = figure - 1; at >= floor && !scene.isFigure(at); at--) {
      boolean led = "从由".indexOf(scene.chars().charAt(at)) >= 0;
      if (led && scene.tokenAt(at) != null && scene.tokenBefore(at + 1) != null) {
        return at;
      }
    }
    return figure;
  }

  private static boolean isOnward(Scene scene, int behind) {
    return ONWARD.matcher(scene.chars()).region(behind, scene.span().end()).lookingAt();
  }
}
