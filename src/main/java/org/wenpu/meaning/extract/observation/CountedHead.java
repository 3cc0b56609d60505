package org.wenpu.meaning.extract.observation;

import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;

/** Finds what is counted where it ends behind the first nouns: {@code 30条群众反映的|问题}. */
final class CountedHead {
  private static final String JOINTS = "、和及";

  private CountedHead() {}

  /**
   * Gives the words, or null where the first nouns are what is counted.
   *
   * @param near the first nouns
   * @param begin behind the figure
   * @param end of the clause
   */
  static @Nullable Span read(Scene scene, Span near, int begin, int end) {
    Span told = told(scene, near, begin, end);
    Span act = told == null ? act(scene, near, begin) : told;
    return act == null ? all(scene, near, end) : act;
  }

  /** {@code 7次集群|打击|}: what took place so often ends with its verb. */
  private static @Nullable Span act(Scene scene, Span near, int begin) {
    boolean often = begin > 0 && "次轮".indexOf(scene.chars().charAt(begin - 1)) >= 0;
    Token verb = often ? scene.tokenAt(near.end()) : null;
    boolean acts = verb != null && verb.tag().startsWith("v") && verb.text().length() > 1;
    int end = acts && verb != null ? verb.span().end() : near.end();
    boolean last =
        end >= scene.span().end()
            || scene.isClauseEnd(end)
            || JOINTS.indexOf(scene.chars().charAt(end)) >= 0;
    return acts && last ? new Span(near.begin(), end) : null;
  }

  /** {@code 30条群众反映的|问题}: what they told is counted; not {@code 30名群众参加的活动}. */
  private static @Nullable Span told(Scene scene, Span near, int begin, int end) {
    Token verb = scene.tokenAt(near.end());
    boolean items = begin > 0 && "条项件类".indexOf(scene.chars().charAt(begin - 1)) >= 0;
    boolean of =
        items
            && verb != null
            && verb.tag().startsWith("v")
            && Scene.isAt(scene.chars(), verb.span().end(), "的");
    int owner = owner(scene, near, begin);
    int from = owner > 0 ? owner : of && verb != null ? verb.span().end() : -1;
    return from < 0 ? null : CountedNouns.read(scene, from + 1, end, true);
  }

  /** {@code 1名|某组织（某组）的|副指挥官}: gives where 的 stands behind whose the person is; or -1. */
  private static int owner(Scene scene, Span near, int begin) {
    boolean person = begin > 0 && "名位".indexOf(scene.chars().charAt(begin - 1)) >= 0;
    Mention name = person ? scene.nameAt(near.begin()) : null;
    int end = name == null ? near.end() : name.span().end();
    boolean note = Scene.isAt(scene.chars(), end, "（");
    int of = note ? scene.chars().indexOf('）', end) + 1 : end;
    boolean whole = name != null && near.end() >= end && near.end() <= of;
    return whole && Scene.isAt(scene.chars(), of, "的") ? of : -1;
  }

  /** {@code 2000家煤化工、新材料等|重点产业|}: the kind of those listed. */
  private static @Nullable Span all(Scene scene, Span listed, int end) {
    boolean list = Scene.isAt(scene.chars(), listed.end(), "等");
    Token first = list ? scene.tokenAt(listed.end() + 1) : null;
    boolean noun = first != null && (first.tag().startsWith("n") || first.tag().equals("b"));
    return noun ? CountedNouns.read(scene, listed.end() + 1, end, true) : null;
  }
}
