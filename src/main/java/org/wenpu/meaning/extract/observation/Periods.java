package org.wenpu.meaning.extract.observation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.time.Period;
import org.wenpu.language.time.TimeExpression;

/**
 * Says for when the figures of a text hold: the time told before them in their sentence, else the
 * one told last in their paragraph. What a figure is compared with is no such time.
 */
final class Periods {
  private static final String COMPARED = "比较于";

  private final AnnotatedArticle article;

  Periods(AnnotatedArticle article) {
    this.article = article;
  }

  /** Gives the period of a figure, or null. */
  @Nullable Period of(Scene scene, Figure figure) {
    Period own = latest(scene.timesBefore(figure.quantity().span().begin()));
    return own != null ? own : inParagraph(scene.span().begin());
  }

  private @Nullable Period latest(List<TimeExpression> nearestFirst) {
    return nearestFirst.stream()
        .filter(this::tells)
        .map(TimeExpression::period)
        .findFirst()
        .orElse(null);
  }

  private boolean tells(TimeExpression time) {
    int begin = time.span().begin();
    boolean compared = begin > 0 && COMPARED.indexOf(article.chars().charAt(begin - 1)) >= 0;
    return !compared && time.period() != null && time.kind() != TimeExpression.Kind.VAGUE;
  }

  private @Nullable Period inParagraph(int position) {
    int paragraph = article.chars().lastIndexOf('\n', position) + 1;
    Period last = null;
    for (TimeExpression time : article.times()) {
      boolean here = time.span().begin() >= paragraph && time.span().end() <= position;
      last = here && tells(time) ? time.period() : last;
    }
    return last;
  }
}
