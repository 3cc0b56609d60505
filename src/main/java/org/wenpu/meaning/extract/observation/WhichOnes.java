package org.wenpu.meaning.extract.observation;

import java.util.Set;
import org.wenpu.input.Span;
import org.wenpu.language.Token;

/** Says whether words behind a figure only tell which things are counted: {@code 8名|来自不同领域|的代表}. */
final class WhichOnes {
  /** {@code 60款|不同类型|的机器人}: what follows only tells which. */
  private static final Set<String> VARIOUS = Set.of("不同", "各类", "同一", "多种");

  private static final Set<String> DIFFERING = Set.of("不一", "不等", "不同", "各异");
  private static final Set<String> DESCRIBING = Set.of("a", "ad", "an", "d", "al");
  private static final Set<String> ATTRIBUTES = Set.of("a", "ad", "b", "d", "v", "m", "k");

  private WhichOnes() {}

  /** {@code 26个大小|不一|的港口}: an adjective to the noun before it only tells which. */
  private static boolean isDescribed(Scene scene, Span nouns) {
    Token token = scene.tokenAt(nouns.end());
    while (token != null
        && (DESCRIBING.contains(token.tag()) || DIFFERING.contains(token.text()))) {
      if (Scene.isAt(scene.chars(), token.span().end(), "的")) {
        return true;
      }
      token = scene.tokenAt(token.span().end());
    }
    return false;
  }

  /** {@code 8名|来自不同领域|的代表}: a verb with its object only tells which. */
  static boolean isClause(Scene scene, Span nouns) {
    Token first = scene.tokenAt(nouns.begin());
    boolean of = Scene.isAt(scene.chars(), nouns.end(), "的");
    if (of && first != null && VARIOUS.contains(first.text())) {
      return true;
    }
    if (isDescribed(scene, nouns)
        || scene.timeAt(nouns.begin()) != null
        || !hasNoun(scene, nouns)) {
      return true;
    }
    return of && first != null && first.tag().startsWith("v") && !first.tag().equals("vn");
  }

  /** {@code 17个|新|签约的项目}: without a noun it only tells which. */
  private static boolean hasNoun(Scene scene, Span words) {
    for (int at = words.begin(); at < words.end(); at++) {
      Token token = scene.tokenAt(at);
      boolean noun = token != null && !ATTRIBUTES.contains(token.tag());
      if (noun || scene.nameAt(at) != null) {
        return true;
      }
    }
    return false;
  }
}
