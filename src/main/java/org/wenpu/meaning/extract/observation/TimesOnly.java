package org.wenpu.meaning.extract.observation;

import java.util.regex.Pattern;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.language.quantity.Unit;

/**
 * Tells lengths of time that only say when ({@code |五年|新设企业17家}, {@code 近|五年|最高}, {@code 今明|两天|})
 * from those that something lasts ({@code 合龙用了|五年|}).
 */
final class TimesOnly {
  private static final int NEAR = 4;
  private static final Pattern LED = Pattern.compile("(?:今明|明后|新时代)$");
  private static final Pattern HIGHEST = Pattern.compile("(?:以?来)?(?:最[高低好快大多]|新高|新低)");
  private static final Pattern REMARKABLE = Pattern.compile("(?:不凡|平凡|寻常|关键)的$");

  private TimesOnly() {}

  static boolean isOne(Scene scene, Quantity quantity) {
    if (!quantity.is(Unit.Kind.TIME)) {
      return false;
    }
    String chars = scene.chars();
    int begin = quantity.span().begin();
    String before = chars.substring(Math.max(scene.span().begin(), begin - NEAR), begin);
    return LED.matcher(before).find()
        || REMARKABLE.matcher(before).find()
        || HIGHEST.matcher(chars).region(quantity.span().end(), chars.length()).lookingAt()
        || isAdverbial(scene, quantity);
  }

  /** {@code |五年|新设企业17家}: it opens a clause that has another figure. */
  private static boolean isAdverbial(Scene scene, Quantity quantity) {
    int end = quantity.span().end();
    int limit = scene.clauseEnd(end);
    return quantity.measure() != null
        && quantity.measure().form().equals("年")
        && scene.clauseBegin(quantity.span().begin()) == quantity.span().begin()
        && scene.quantities().stream()
            .anyMatch(
                q -> q.span().begin() > end && q.span().begin() < limit && !q.is(Unit.Kind.TIME));
  }
}
