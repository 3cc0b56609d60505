package org.wenpu.meaning.extract;

import java.util.List;
import java.util.Set;
import org.wenpu.input.Span;
import org.wenpu.language.Token;

/**
 * Tells words that can be part of a name or title from those that cannot: verbs, particles,
 * pronouns.
 */
final class NounRun {
  private static final Set<String> VERBS = Set.of("v", "vf", "vshi", "vyou", "vx", "vl");
  private static final String OTHERS = "pdurtyef";

  private NounRun() {}

  private static boolean isNominal(Token token) {
    return token.text().equals("某")
        || !VERBS.contains(token.tag()) && OTHERS.indexOf(token.tag().charAt(0)) < 0;
  }

  /** Says whether all words of a span are nominal. */
  static boolean covers(PostScene scene, Span span) {
    return scene.tokens(span).stream().allMatch(NounRun::isNominal);
  }

  /** Gives where the nominal words that end at a position begin, not left of {@code from}. */
  static int beginOf(PostScene scene, int end, int from) {
    List<Token> tokens = scene.tokens(new Span(from, end));
    int begin = end;
    for (int i = tokens.size() - 1; i >= 0 && isNominal(tokens.get(i)); i--) {
      begin = tokens.get(i).span().begin();
    }
    return begin;
  }

  /** Says whether a span is exactly one word of the article. */
  static boolean standsAlone(PostScene scene, Span span) {
    return scene.tokens(span).stream().anyMatch(t -> t.span().equals(span));
  }
}
