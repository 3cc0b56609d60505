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

  /** A verb modifies a noun only near the begin: {@code 全球|首发|技术}, not {@code 企业实施|技改}. */
  private static final int MODIFIED = 2;

  /** How far grades and types go: {@code 万亿|级|领域}, {@code L|4|级|物流车}. */
  private static final int GRADED = 3;

  private static final Set<String> GRADES = Set.of("m", "q", "mq", "t", "k");

  /** Words that name nothing counted: {@code 万亿元|大关}, {@code 20个|不等}. */
  private static final Set<String> NOTHING = Set.of("不等", "大关", "关口", "区间", "扩张", "水平");

  private static final String JOINTS = "、和及与";

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
    if (scene.timeAt(nouns.begin()) != null) {
      return true;
    }
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
      if (token == null || isFigure(scene, to) || !isPart(scene, token, to - from)) {
        break;
      }
      to = token.span().end();
    }
    while (to > from && (JOINTS + "“").indexOf(scene.chars().charAt(to - 1)) >= 0) {
      to--;
    }
    return to > from ? new Span(from, to) : null;
  }

  /** Says whether a word goes on the nouns of which so many characters are read. */
  private static boolean isPart(Scene scene, Token token, int read) {
    boolean leads = leads(scene, token.span().end());
    if (JOINTS.contains(token.text())) {
      return read > 0 && leads;
    }
    boolean ends = token.tag().equals("f") || token.tag().equals("vi") && !leads;
    boolean nominal = NounsBefore.isNominal(token) && !ends;
    boolean verb = token.tag().equals("v") && leads && read <= MODIFIED;
    boolean grade = GRADES.contains(token.tag()) && read <= GRADED;
    return (nominal || verb || grade) && !NOTHING.contains(token.text());
  }

  /** Says whether a noun stands at a position, one that no figure counts. */
  private static boolean leads(Scene scene, int at) {
    Token next = scene.tokenAt(at);
    return next != null
        && NounsBefore.isNominal(next)
        && !JOINTS.contains(next.text())
        && !isFigure(scene, at);
  }

  private static boolean isFigure(Scene scene, int position) {
    return scene.quantities().stream().anyMatch(q -> q.span().contains(position));
  }
}
