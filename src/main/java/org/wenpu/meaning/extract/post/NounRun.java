package org.wenpu.meaning.extract.post;

import java.util.List;
import java.util.Set;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;

/**
 * Tells words that can be part of a name or title from those that cannot: particles, pronouns,
 * prepositions, and verbs whose object is a person ({@code 会见}). Other verbs can stand inside a
 * name ({@code 预防控制所}), but open none.
 */
final class NounRun {
  private static final Lexicon<Kind> ENCOUNTERS = Lexicon.bundled("encounters", Kind.class);
  private static final Set<String> VERBS = Set.of("v", "vf", "vi", "vl");
  private static final Set<String> NEVER = Set.of("vshi", "vyou", "vx");
  private static final String PARTICLES = "pdurtyef";

  private enum Kind {
    VERB
  }

  private NounRun() {}

  private static boolean breaks(Token token) {
    return !token.text().equals("某")
        && (NEVER.contains(token.tag())
            || PARTICLES.indexOf(token.tag().charAt(0)) >= 0
            || meets(token));
  }

  /** Says whether a verb's object is a person: {@code 会见}. */
  static boolean meets(Token token) {
    return ENCOUNTERS.kind(token.text()) != null;
  }

  /** A verb opens a name only where the piece opens with it: {@code 、飞腾某某公司}. */
  private static boolean opens(Token token, int from) {
    boolean verb = VERBS.contains(token.tag());
    return !token.tag().startsWith("c") && (!verb || token.span().begin() <= from);
  }

  /** Says whether the words of a span go on with the name before it. */
  static boolean covers(PostScene scene, Span span) {
    return scene.tokens(span).stream().noneMatch(NounRun::breaks);
  }

  /** Says whether all words of a span are nouns or qualify one: no verb among them. */
  static boolean isNominal(PostScene scene, Span span) {
    return scene.tokensTouching(span).stream().noneMatch(t -> breaks(t) || VERBS.contains(t.tag()));
  }

  /** Says whether a span is the first part of a name that was not recognised as part of it. */
  static boolean opensName(PostScene scene, Span span) {
    List<Token> tokens = scene.tokensTouching(span);
    boolean place = tokens.stream().allMatch(t -> t.tag().startsWith("ns"));
    boolean title = tokens.stream().anyMatch(t -> t.tag().startsWith("nn"));
    return !place && !title && isNominal(scene, span) && opens(tokens.get(0), -1);
  }

  /** Gives where the words that can name a body, ending at a position, begin. */
  static int beginOf(PostScene scene, int end, int from) {
    List<Token> tokens = scene.tokensTouching(new Span(from, end));
    int begin = end;
    for (int i = tokens.size() - 1; i >= 0 && !breaks(tokens.get(i)); i--) {
      begin = opens(tokens.get(i), from) ? tokens.get(i).span().begin() : begin;
    }
    return Math.max(begin, from);
  }

  /** Says whether a word at a position is a verb. */
  static boolean isVerb(PostScene scene, int position) {
    return scene.tokensTouching(new Span(position, position + 1)).stream()
        .anyMatch(t -> VERBS.contains(t.tag()));
  }

  /** Says whether a span is exactly one word of the article. */
  static boolean standsAlone(PostScene scene, Span span) {
    return scene.tokens(span).stream().anyMatch(t -> t.span().equals(span));
  }
}
