package org.wenpu.meaning.extract.observation;

import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Lexicon;
import org.wenpu.language.time.Period;
import org.wenpu.meaning.Observation.Kind;

/**
 * Tells figures that are to be reached ({@code 预期目标}, {@code 力争}, {@code 到2027年}) from those that
 * are.
 */
final class Targets {
  private final Lexicon<TargetWord> words = Lexicon.bundled("target-words", TargetWord.class);

  Kind of(AnnotatedArticle article, Scene scene, Figure figure, @Nullable Period period) {
    boolean ahead = period != null && period.first().isAfter(article.article().date());
    int begin = scene.span().begin();
    return ahead || names(scene.chars(), new Span(begin, figure.quantity().span().begin()))
        ? Kind.TARGET
        : Kind.RESULT;
  }

  private boolean names(String chars, Span span) {
    for (int at = span.begin(); at < span.end(); at++) {
      if (words.longest(chars, at, span.end()) != null) {
        return true;
      }
    }
    return false;
  }
}
