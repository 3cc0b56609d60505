package org.wenpu.meaning.extract.observation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Trie;
import org.wenpu.language.time.Period;
import org.wenpu.meaning.Observation.Kind;
import org.wenpu.meaning.extract.ReportParts;

/**
 * Tells figures that are to be reached ({@code 预期目标}, {@code 力争}, {@code 到2027年}) from those that
 * are.
 */
final class Targets {
  private final Lexicon<TargetWord> words = Lexicon.bundled("target-words", TargetWord.class);

  /**
   * Gives the kind of a figure.
   *
   * @param period for which it holds; null when none is told
   * @param report the parts of a work report; null when the article is none
   */
  Kind of(
      AnnotatedArticle article,
      Scene scene,
      Figure figure,
      @Nullable Period period,
      @Nullable ReportParts report) {
    LocalDate day = article.article().date();
    int at = figure.quantity().span().begin();
    Span before = new Span(scene.span().begin(), at);
    if (period != null && period.last().isBefore(day)) {
      return Kind.RESULT;
    }
    boolean ahead = period != null && period.first().isAfter(day);
    boolean planned = report != null && report.isPlan(at);
    boolean year = period != null && period.unit() == Period.Unit.YEAR;
    boolean announced = year && names(scene.chars(), before, TargetWord.ANNOUNCED);
    return ahead
            || planned
            || year && report != null
            || announced
            || names(scene.chars(), before, TargetWord.TARGET)
        ? Kind.TARGET
        : Kind.RESULT;
  }

  private boolean names(String chars, Span span, TargetWord kind) {
    for (int at = span.begin(); at < span.end(); at++) {
      Trie.Match<TargetWord> word = words.longest(chars, at, span.end());
      if (word != null && word.value() == kind) {
        return true;
      }
    }
    return false;
  }
}
