package org.wenpu.meaning.extract.measure;

import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.meaning.Participant;

/** Finds whose doings the headline of an article promises. */
final class HeadlineActor {
  private static final Openings VISIT = new Openings("[在到赴][^，。：]{1,20}(?:调研|考察|视察|检查|看望|慰问)");

  private HeadlineActor() {}

  /**
   * Gives the first region or body of the headline that the article names, or null; where a person
   * is told of who came there, it promises nothing: {@code 林海在湖北调研}.
   */
  static @Nullable PolicyActor of(AnnotatedArticle article) {
    String title = article.article().headline().title();
    if (isVisit(title, article)) {
      return null;
    }
    Mention first = null;
    int at = title.length();
    for (Mention mention : article.mentions()) {
      int here = canAct(mention) ? title.indexOf(mention.text()) : -1;
      if (here >= 0 && here < at) {
        first = mention;
        at = here;
      }
    }
    int china = title.indexOf("我国");
    if (china >= 0 && china < at) {
      return new PolicyActor(Participant.china(new Span(0, 0)), 0, 0, PolicyActor.Kind.STATE);
    }
    return first == null
        ? null
        : new PolicyActor(Participant.of(first), 0, 0, ActorKinds.of(first));
  }

  private static boolean isVisit(String title, AnnotatedArticle article) {
    return VISIT.isIn(title)
        && article.mentions().stream()
            .anyMatch(m -> m.kind() == Mention.Kind.PERSON && title.startsWith(m.text()));
  }

  private static boolean canAct(Mention mention) {
    return switch (mention.kind()) {
      case PLACE -> !PlacesBefore.isNature(mention) && !ActorKinds.isPrivate(mention);
      case ORGANIZATION -> !ActorKinds.isPrivate(mention);
      case PERSON, DOCUMENT -> false;
    };
  }
}
