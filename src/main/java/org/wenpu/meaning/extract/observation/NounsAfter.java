package org.wenpu.meaning.extract.observation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.quantity.Quantity;

/**
 * Finds the words behind a figure that name what is counted: {@code 3.6万个|见习岗位}, {@code
 * 19名通过报名产生的|公民}.
 */
final class NounsAfter {
  private static final int LONGEST = 20;
  private static final int FARTHEST = 24;

  /** Tags of words that modify a noun behind them: {@code 首发|技术}, {@code 未来|产业}. */
  private static final Set<String> MODIFIERS = Set.of("v", "t", "m", "q", "mq", "d");

  /**
   * Gives the words, or null when there are none.
   *
   * @param far whether a clause may stand between: {@code 8位|来自不同领域的|代表}
   */
  @Nullable Span read(Scene scene, Quantity figure, boolean far) {
    int begin = figure.span().end();
    int end = scene.clauseEnd(begin);
    int from = Scene.isAt(scene.chars(), begin, "的") ? begin + 1 : begin;
    Span near = nouns(scene, from, end);
    Span behind = near == null || isClause(scene, near) ? behind(scene, from, end, far) : null;
    return behind == null ? near : behind;
  }

  /** {@code 8名|来自不同领域|的代表}: a verb with its object only tells which. */
  private static boolean isClause(Scene scene, Span nouns) {
    Token first = scene.tokenAt(nouns.begin());
    boolean of = Scene.isAt(scene.chars(), nouns.end(), "的");
    return of && first != null && first.tag().startsWith("v") && !first.tag().equals("vn");
  }

  private @Nullable Span behind(Scene scene, int from, int end, boolean far) {
    int limit = Math.min(end, from + FARTHEST);
    int of = scene.chars().lastIndexOf('的', limit - 1);
    boolean figureBetween =
        scene.quantities().stream()
            .anyMatch(q -> q.span().begin() >= from && q.span().begin() <= of);
    return !far || of < from || figureBetween ? null : nouns(scene, of + 1, end);
  }

  private static @Nullable Span nouns(Scene scene, int from, int end) {
    int to = from;
    while (to < end && to - from < LONGEST) {
      Token token = scene.tokenAt(to);
      if (token == null || isFigure(scene, to) || !isPart(scene, token, to == from)) {
        break;
      }
      to = token.span().end();
    }
    while (to > from && "、和及与“".indexOf(scene.chars().charAt(to - 1)) >= 0) {
      to--;
    }
    return to > from ? new Span(from, to) : null;
  }

  private static boolean isPart(Scene scene, Token token, boolean first) {
    boolean joint = "、和及与".contains(token.text());
    Token next = scene.tokenAt(token.span().end());
    boolean leads =
        next != null && NounsBefore.isNominal(next) && !isFigure(scene, next.span().begin());
    if (joint) {
      return !first && leads;
    }
    boolean ends = token.tag().equals("f") || token.tag().equals("vi") && !leads;
    boolean nominal = NounsBefore.isNominal(token) && !ends;
    boolean modifies = MODIFIERS.contains(token.tag()) && leads && !"、和及与".contains(next.text());
    return (nominal || modifies) && !token.text().equals("不等");
  }

  private static boolean isFigure(Scene scene, int position) {
    return scene.quantities().stream().anyMatch(q -> q.span().contains(position));
  }
}
