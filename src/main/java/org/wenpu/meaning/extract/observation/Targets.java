package org.wenpu.meaning.extract.observation;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;
import org.wenpu.language.time.Period;
import org.wenpu.meaning.Observation.Kind;
import org.wenpu.meaning.extract.ReportParts;

/**
 * Tells figures that are to be reached ({@code 预期目标}, {@code 力争}, {@code 到2027年}) from those that
 * are.
 */
final class Targets {
  /** What stands behind a plan that is named, not made. */
  private static final Set<String> ENDS = Set.of("”", "》", "的", "实施", "显示", "，", "。");

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
    boolean announced = year && names(scene, before, TargetWord.ANNOUNCED);
    return ahead
            || planned
            || year && report != null
            || announced
            || report == null && names(scene, before, TargetWord.EXPECTED)
            || names(scene, before, TargetWord.TARGET)
        ? Kind.TARGET
        : Kind.RESULT;
  }

  private boolean names(Scene scene, Span span, TargetWord kind) {
    for (int at = span.begin(); at < span.end(); at++) {
      Trie.Match<TargetWord> word = words.longest(scene.chars(), at, span.end());
      boolean named = word != null && word.value() == kind;
      if (named && word != null && tells(scene, new Span(at, word.end()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Says whether a word tells what is to be: not {@code 将|流程|划分为5个环节}, where it leads to an object,
   * and not {@code “提升|计划|”}, where it is a noun.
   */
  private static boolean tells(Scene scene, Span word) {
    Token next = scene.tokenAt(word.end());
    return switch (scene.text(word)) {
      case "将" ->
          scene.tokenBefore(word.begin()) != null
              && (next == null || !next.tag().startsWith("n"))
              && scene.nameAt(word.end()) == null;
      case "计划" -> next != null && !ENDS.contains(next.text());
      default -> true;
    };
  }
}
