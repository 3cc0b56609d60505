package org.wenpu.meaning.extract.post;

import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Titles.Kind;
import org.wenpu.meaning.Evidence;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.PostHolding;

/** Turns a title phrase next to a name into a fact. */
final class PostFact {
  /** Who lives in a village belongs to it as to a body. */
  private static final String VILLAGER = "村民";

  private PostFact() {}

  /** Says whether a phrase gives a post: a job only with its body, an occupation never. */
  static boolean counts(PostScene scene, TitlePhrase phrase) {
    if (phrase.kind() == Kind.JOB) {
      return phrase.body() != null
          && phrase.source() != TitlePhrase.BodySource.GENERIC
          && (!isVillagers(scene, phrase) || Homes.isVillage(phrase.body().name()));
    }
    boolean bareDeputy =
        phrase.body() == null && scene.chars.startsWith("代表", phrase.title().begin());
    return phrase.kind().isPost() && !bareDeputy;
  }

  /** {@code 某村|村民}: near miss {@code 某省|村民}. */
  private static boolean isVillagers(PostScene scene, TitlePhrase phrase) {
    return scene.article.words(phrase.title()).equals(VILLAGER);
  }

  static PostHolding of(PostScene scene, Mention person, TitlePhrase phrase, PostRule rule) {
    Span span =
        new Span(
            Math.min(
                phrase.body() == null ? phrase.title().begin() : phrase.begin(),
                person.span().begin()),
            Math.max(phrase.title().end(), person.span().end()));
    boolean generic = phrase.source() == TitlePhrase.BodySource.GENERIC;
    return new PostHolding(
        Participant.of(person),
        generic ? null : phrase.body(),
        scene.article.words(phrase.title()),
        phrase.former(),
        new Evidence(List.of(span), rule.id, rule.confidence));
  }
}
