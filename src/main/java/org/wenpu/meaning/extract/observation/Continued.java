package org.wenpu.meaning.extract.observation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.meaning.Participant;

/**
 * Finds what it is that has gone on for a time: {@code |产销量|连续6年居世界第一}, {@code
 * |工业企业利润|增长11%，连续2个月实现两位数增长}.
 */
final class Continued {
  private static final String ON = "连续";

  /** What may stand between a comma and {@code 连续}. */
  private static final Pattern ADVERBS =
      Pattern.compile("(?:已经?|也|均|都|更|还|此后|至今|并且?|且|目前|现){0,8}+");

  /** Shorter words do not tell by themselves of what they are: {@code 产销量}. */
  private static final int SHORTEST = 5;

  private static final Pattern MEASURED =
      Pattern.compile(".*" + MeasureWord.any(MeasureWord.MEASURE, MeasureWord.LASTING));

  private final AnnotatedArticle article;
  private final NounsBefore before = new NounsBefore();

  Continued(AnnotatedArticle article) {
    this.article = article;
  }

  /**
   * Gives what has gone on, where the figure is of what it did; null for nothing else.
   *
   * @param last the figure before that is of no other quantity; null for none
   */
  @Nullable Participant of(Scene scene, Figure figure, @Nullable Figure last) {
    int on = figure.quantity().span().begin() - ON.length();
    boolean did = figure.indicator().begin() >= figure.end();
    if (!did || !Lasting.isLength(figure) || !Scene.isAt(scene.chars(), on, ON)) {
      return null;
    }
    int clause = scene.clauseBegin(on);
    Span own =
        ADVERBS.matcher(scene.chars()).region(clause, on).matches()
            ? before(scene, clause, last)
            : subject(scene, clause, on);
    return own == null ? null : new Participant(article.quote(own), own, null);
  }

  private @Nullable Span subject(Scene scene, int clause, int on) {
    Span words = before.read(scene, on, clause, true, false);
    return words != null
            && words.length() >= SHORTEST
            && MEASURED.matcher(scene.text(words)).matches()
        ? words
        : null;
  }

  /** What the figure before in the sentence measures. */
  private static @Nullable Span before(Scene scene, int clause, @Nullable Figure last) {
    boolean here =
        last != null
            && last.end() == clause - 1
            && last.indicator().begin() >= scene.span().begin()
            && last.indicator().end() <= last.quantity().span().begin();
    return here && last != null && last.rule() != Figure.Rule.VERB ? last.indicator() : null;
  }
}
