package org.wenpu.meaning.extract.observation;

import java.util.List;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;

/**
 * Tells those that are told as examples of what is counted, whose figure it is not: {@code
 * |《甲》《乙》|等20多部作品}, {@code |甲水库|等4个水库}.
 */
final class Examples {
  private static final String AND_SO_ON = "等";

  private static final Pattern OFFICES = Pattern.compile("部门|单位|机构|地方");
  private static final String MARKS = "、》”";

  private Examples() {}

  /** Gives the candidates without them. */
  static List<ThingCandidate> without(Scene scene, Figure figure, List<ThingCandidate> all) {
    int end = end(scene, figure.quantity().span().begin());
    boolean counted = figure.indicator().begin() >= figure.end();
    return end < 0 || !counted
        ? all
        : all.stream()
            .filter(
                c ->
                    c.told() == null
                        || isOffice(scene, figure, c)
                        || !isListed(scene, c.told().span(), end))
            .toList();
  }

  /** {@code |某部|等13个部门}, {@code |甲省、乙省|等5省}: those told lead the others. */
  private static boolean isOffice(Scene scene, Figure figure, ThingCandidate candidate) {
    return candidate.kind().equals("LIST")
        || candidate.kind().equals(Mention.Kind.ORGANIZATION.name())
            && OFFICES.matcher(scene.text(figure.indicator())).lookingAt();
  }

  /** Gives where the list ends before a figure; below zero for no list. */
  private static int end(Scene scene, int figure) {
    int at = figure - AND_SO_ON.length();
    return Scene.isAt(scene.chars(), at, AND_SO_ON) ? at : -1;
  }

  private static boolean hasMark(Scene scene, int from, int to) {
    for (int at = from; at < to; at++) {
      if (MARKS.indexOf(scene.chars().charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoun(Token token) {
    String tag = token.tag();
    return tag.startsWith("n") || tag.startsWith("w") || tag.equals("vn") || tag.equals("cc");
  }

  /** Says whether only names and nouns stand from some words to the end of the list. */
  private static boolean isListed(Scene scene, Span words, int end) {
    if (words.end() > end || words.begin() < scene.clauseBegin(end)) {
      return false;
    }
    for (int at = words.end(); at < end; at++) {
      Token token = scene.isName(at) ? null : scene.tokenAt(at);
      boolean does = token != null && at == words.end() && token.tag().startsWith("v");
      if (does || token != null && !isNoun(token)) {
        return false;
      }
    }
    return words.end() == end || hasMark(scene, words.end(), end);
  }
}
