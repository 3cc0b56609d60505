package org.wenpu.meaning.extract.post;

import java.util.List;
import java.util.Set;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Titles;
import org.wenpu.language.Titles.Kind;
import org.wenpu.meaning.Evidence;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.PostHolding;

/** Turns a title phrase next to a name into a fact. */
final class PostFact {
  private static final int SHORTEST_NOUN = 3;
  private static final Set<String> BY_BODY = PostTitle.LIST.forms(PostTitle.BY_BODY);

  private PostFact() {}

  /** Says whether a phrase gives a post: some jobs only with their body, an occupation never. */
  static boolean counts(PostScene scene, TitlePhrase phrase) {
    if (phrase.kind() == Kind.JOB) {
      return phrase.body() == null
          ? isTrade(scene.chars, phrase.title())
          : phrase.source() != TitlePhrase.BodySource.GENERIC;
    }
    boolean bareDeputy =
        phrase.body() == null && scene.chars.startsWith("代表", phrase.title().begin());
    return phrase.kind().isPost() && !bareDeputy;
  }

  /** {@code 越剧|演员}, and the listed {@code 环卫工人}: near miss {@code 石油勘探|专家}. */
  private static boolean isTrade(String chars, Span title) {
    String job = chars.substring(title.begin(), title.end());
    return !BY_BODY.contains(job)
        && (Titles.bundled().kind(job) == Kind.JOB || BY_BODY.stream().noneMatch(job::endsWith));
  }

  /**
   * {@code 组委会|主席}, {@code 巡护队|队长}: told nowhere at length, the noun names the body; {@code 公司} and
   * {@code 宣传部} none.
   */
  private static boolean isOneOfItsKind(TitlePhrase phrase) {
    Participant body = phrase.body();
    String noun = body == null ? "" : body.name();
    return noun.length() >= SHORTEST_NOUN && noun.charAt(0) != '该' && !noun.endsWith("部");
  }

  static PostHolding of(PostScene scene, Mention person, TitlePhrase phrase, PostRule rule) {
    Span span =
        new Span(
            Math.min(
                phrase.body() == null ? phrase.title().begin() : phrase.begin(),
                person.span().begin()),
            Math.max(phrase.title().end(), person.span().end()));
    boolean generic = phrase.source() == TitlePhrase.BodySource.GENERIC && !isOneOfItsKind(phrase);
    return new PostHolding(
        Participant.of(person),
        generic ? null : phrase.body(),
        scene.article.words(phrase.title()),
        phrase.former(),
        new Evidence(List.of(span), rule.id, rule.confidence));
  }
}
