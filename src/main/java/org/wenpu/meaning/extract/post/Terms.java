package org.wenpu.meaning.extract.post;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.time.TimeExpression;
import org.wenpu.meaning.Term;

/**
 * Reads since or until when a post is held from the last time told before the verb in its sentence:
 * {@code 3月10日，王海当选某市市长}, {@code 2010年至2012年任某局局长}. A vague time ({@code 日前}) gives none.
 */
final class Terms {
  private static final String INTERVAL = "/";

  private final PostScene scene;

  Terms(PostScene scene) {
    this.scene = scene;
  }

  /** Gives the term that begins with a verb at a position. */
  Term since(int verb) {
    String told = told(verb);
    return told == null ? Term.UNTOLD : interval(told) ? between(told) : new Term(told, null);
  }

  /** Gives the term that ends with a verb at a position. */
  Term until(int verb) {
    String told = told(verb);
    return told == null || interval(told) ? Term.UNTOLD : new Term(null, told);
  }

  /** Gives the term that a verb tells as past: {@code 2010年至2012年|曾任}. */
  Term past(int verb) {
    String told = told(verb);
    return told != null && interval(told) ? between(told) : Term.UNTOLD;
  }

  private static boolean interval(String iso) {
    return iso.contains(INTERVAL);
  }

  private static Term between(String iso) {
    String[] ends = iso.split(INTERVAL);
    return new Term(ends[0], ends[1]);
  }

  private @Nullable String told(int verb) {
    int from = scene.sentenceBegin(verb);
    List<TimeExpression> before =
        scene.article.times().stream()
            .filter(t -> t.span().begin() >= from && t.span().end() <= verb)
            .toList();
    TimeExpression last = before.isEmpty() ? null : before.get(before.size() - 1);
    return last == null || last.kind() == TimeExpression.Kind.VAGUE ? null : last.iso();
  }
}
