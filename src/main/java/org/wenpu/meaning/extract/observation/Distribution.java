package org.wenpu.meaning.extract.observation;

import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.quantity.Quantity;

/**
 * Finds what the members of a list have in common when figures are dealt out to them: {@code
 * 无人机、机器人|产量|分别增长37%、28%}.
 */
final class Distribution {
  private static final String DEALT = "分别";
  private static final String SHARE = "占";

  private Distribution() {}

  /** Gives the common head of a list before 分别, all words when there is no list. */
  static Span head(Scene scene, Span subject, Quantity figure) {
    String between = scene.chars().substring(subject.end(), figure.span().begin());
    String words = scene.text(subject);
    boolean list = words.indexOf('、') > 0 || words.indexOf('和') > 0;
    return between.contains(DEALT) && list ? head(scene, subject, words) : subject;
  }

  /** The last noun, or the last one before 占: {@code 增加值|占工业增加值的比重}. */
  private static Span head(Scene scene, Span subject, String words) {
    int share = words.indexOf(SHARE);
    int end = share > 0 ? subject.begin() + share : subject.end();
    Token last = scene.tokenBefore(end);
    boolean inside = last != null && last.span().begin() > subject.begin();
    return last != null && inside ? new Span(last.span().begin(), subject.end()) : subject;
  }
}
