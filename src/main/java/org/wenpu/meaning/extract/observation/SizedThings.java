package org.wenpu.meaning.extract.observation;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.quantity.Quantity;

/** Finds what is counted behind how large each is: {@code 10个|规模超千亿元的|产业集群}. */
final class SizedThings {
  private static final Pattern SIZE =
      Pattern.compile(
          "(?:[单总全年日每]?[^，。]{0,4})?(?:"
              + "规模|容量|产值|营收|收入|投资|总额|金额|价值|资产|面积|全长|总长|长度|高度|深度|直径|宽度|口径|海拔|装机|年产|产能|吨位|载重|重量|人口|功率|距离|里程|时速|年龄|[长宽高深重])");

  private static final Set<String> HARMING = Set.of("造成", "导致", "致");

  /** How many characters may stand between, and behind the figure. */
  private static final int LONGEST = 4;

  private SizedThings() {}

  /**
   * Gives the nouns, or null when no size is told.
   *
   * @param near the words right behind the count
   */
  static @Nullable Span read(Scene scene, Span near, int end) {
    if (!SIZE.matcher(scene.text(near)).matches()) {
      return null;
    }
    return behind(scene, next(scene, near.end()), end);
  }

  /** {@code 38起|造成4人死亡的|枪击事件}. */
  static @Nullable Span harmful(Scene scene, int begin, int end) {
    Token verb = scene.tokenAt(begin);
    boolean harms = verb != null && HARMING.contains(verb.text());
    return harms && verb != null ? behind(scene, next(scene, verb.span().end()), end) : null;
  }

  private static @Nullable Span behind(Scene scene, @Nullable Quantity size, int end) {
    int of = size == null ? -1 : particle(scene.chars(), size.span().end(), end);
    return of >= 0 ? CountedNouns.read(scene, of + 1, end, true) : null;
  }

  private static int particle(String chars, int from, int end) {
    int limit = Math.min(end, from + LONGEST + 1);
    for (int at = from; at < limit; at++) {
      if (chars.charAt(at) == '的') {
        return at;
      }
    }
    return -1;
  }

  private static @Nullable Quantity next(Scene scene, int at) {
    return scene.quantityWithin(at, at + LONGEST + 1);
  }
}
