package org.wenpu.meaning.extract;

import org.jspecify.annotations.Nullable;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.KnownInstitution;
import org.wenpu.language.KnownInstitutions;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Participant;

/**
 * Gives a body that an article calls by a short form the full name it used before: {@code 世卫组织}
 * after {@code 世界卫生组织}. Near miss: a short form that comes first stays.
 */
final class FullNames {
  private final KnownInstitutions known;
  private final AnnotatedArticle article;

  FullNames(KnownInstitutions known, AnnotatedArticle article) {
    this.known = known;
    this.article = article;
  }

  /** Gives the participant under its fullest name so far. */
  Participant of(Participant participant) {
    KnownInstitution body = body(participant.mention());
    if (body == null) {
      return participant;
    }
    Participant fullest = participant;
    for (Mention mention : article.mentions()) {
      if (mention.span().begin() >= participant.span().begin()) {
        break;
      }
      if (mention.text().length() > fullest.name().length() && body.equals(body(mention))) {
        fullest = Participant.of(mention);
      }
    }
    return fullest;
  }

  private @Nullable KnownInstitution body(@Nullable Mention mention) {
    return mention == null || mention.kind() != Mention.Kind.ORGANIZATION
        ? null
        : known.named(mention.text());
  }
}
