package org.wenpu.meaning.extract.observation;

import org.wenpu.language.Token;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.language.quantity.Unit;

/**
 * Tells amounts that only say which things are meant from figures: {@code 实施|500万元以上|技改项目90个}, but
 * {@code 投入|500万元以上资金}.
 */
final class Conditions {
  private static final String BOUNDS = "上下内";

  private final NounsAfter after;

  Conditions(NounsAfter after) {
    this.after = after;
  }

  boolean isOne(Scene scene, Quantity quantity) {
    boolean amount = quantity.is(Unit.Kind.MONEY) || quantity.is(Unit.Kind.MEASURE);
    int end = quantity.span().end();
    return amount
        && BOUNDS.indexOf(scene.chars().charAt(end - 1)) >= 0
        && after.read(scene, end, false) != null
        && (isCounted(scene, end) || isFree(scene, quantity.span().begin()));
  }

  /** Says whether what is named behind is counted in the same clause. */
  private static boolean isCounted(Scene scene, int end) {
    int limit = scene.clauseEnd(end);
    return scene.quantities().stream()
        .anyMatch(q -> q.is(Unit.Kind.COUNT) && q.span().begin() > end && q.span().begin() < limit);
  }

  /** {@code 全省|亿元以上项目投资}: no verb has the amount for its object. */
  private static boolean isFree(Scene scene, int begin) {
    Token before = scene.tokenBefore(begin);
    return before == null
        || before.tag().startsWith("n")
        || before.tag().startsWith("w")
        || before.tag().startsWith("t");
  }
}
