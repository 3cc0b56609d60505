package org.wenpu.meaning.extract.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Trie;
import org.wenpu.language.time.TimeExpression;
import org.wenpu.meaning.DocumentReference.Dated;
import org.wenpu.meaning.DocumentReference.Stage;

/**
 * Says what became of a document when, by the verbs in its sentence ({@code
 * lexicon/document-stages.tsv}) and the time before each: {@code 《条例》自3月1日起施行}, {@code
 * 30日，国务院公布《条例》}.
 */
final class DocumentStages {
  private static final int FARTHEST = 30;

  /** {@code 计划草案|、国务院关于…执行情况}: a list has gone on, or another sentence part. */
  private static final Pattern OTHERS = Pattern.compile("[；、]");

  private static final Pattern PLANNED = Pattern.compile("将|拟|计划|要|须");

  private final Lexicon<Stage> verbs = Lexicon.bundled("document-stages", Stage.class);

  /** Gives the stages told in a document's sentence, each once. */
  List<Dated> of(Mention document, AnnotatedArticle article, Span sentence) {
    List<Dated> stages = new ArrayList<>();
    Set<Stage> told = EnumSet.noneOf(Stage.class);
    String chars = article.chars();
    for (int at = sentence.begin(); at < sentence.end(); at++) {
      Trie.Match<Stage> verb = verbs.longest(chars, at, sentence.end());
      if (verb == null || document.span().contains(at)) {
        continue;
      }
      TimeExpression time =
          isOf(document, new Span(at, verb.end()), chars) ? before(at, article, sentence) : null;
      if (time != null && time.period() != null && told.add(verb.value())) {
        stages.add(new Dated(verb.value(), time.period()));
      }
      at = verb.end() - 1;
    }
    return stages;
  }

  /** Says whether a verb stands right before the name or behind it, with no other name between. */
  private static boolean isOf(Mention document, Span verb, String chars) {
    boolean behind = verb.begin() >= document.span().end();
    String between =
        behind
            ? chars.substring(document.span().end(), verb.begin())
            : chars.substring(verb.end(), document.span().begin());
    boolean other = between.indexOf(behind ? '《' : '》') >= 0 || OTHERS.matcher(between).find();
    return !other && (behind || between.length() <= 2);
  }

  /** Gives the sharp time nearest before a verb, or null. */
  private static @Nullable TimeExpression before(
      int verb, AnnotatedArticle article, Span sentence) {
    TimeExpression nearest = null;
    for (TimeExpression time : article.times()) {
      boolean sharp = time.kind() != TimeExpression.Kind.VAGUE;
      if (sharp && sentence.contains(time.span()) && time.span().end() <= verb) {
        nearest = time;
      }
    }
    return nearest == null || !isNear(article.chars().substring(nearest.span().end(), verb))
        ? null
        : nearest;
  }

  /** {@code 3月1日|起正式|施行}: not far, and nothing planned. */
  private static boolean isNear(String between) {
    return between.length() <= FARTHEST && !PLANNED.matcher(between).find();
  }
}
