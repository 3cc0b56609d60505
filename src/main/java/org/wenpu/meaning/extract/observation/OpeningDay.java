package org.wenpu.meaning.extract.observation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Sentence;
import org.wenpu.language.time.Period;
import org.wenpu.language.time.TimeExpression;

/**
 * Gives the day of what a piece of news tells, named where it opens: {@code 5月6日，论坛开幕。} holds for
 * what is told of the forum in its later paragraphs.
 */
final class OpeningDay {
  private static final int LONGEST_HEADING = 40;
  private static final String SENTENCE_ENDS = "。！？”…；";

  /** What opens a piece on a whole age, not on a day. */
  private static final Set<String> AGE = Set.of("当前", "如今", "现在", "现阶段");

  private final AnnotatedArticle article;
  private final FigureTimes times;
  private final Map<Integer, Sentence> openings = new HashMap<>();

  OpeningDay(AnnotatedArticle article, FigureTimes times) {
    this.article = article;
    this.times = times;
    boolean opens = true;
    Sentence opening = null;
    int last = -1;
    for (Sentence sentence : article.sentences()) {
      boolean next = sentence.paragraph() != last;
      boolean heading = next && isHeading(article.paragraphs().get(sentence.paragraph()));
      opening = heading ? null : opens || opening == null ? sentence : opening;
      opens = heading;
      last = sentence.paragraph();
      if (opening != null) {
        openings.putIfAbsent(last, opening);
      }
    }
  }

  /** Gives it for a paragraph; null when the piece opens with no day. */
  @Nullable Period of(int paragraph) {
    Sentence opening = openings.get(paragraph);
    return opening == null ? null : day(opening.span());
  }

  private @Nullable Period day(Span sentence) {
    List<TimeExpression> told =
        article.times().stream().filter(time -> sentence.contains(time.span())).toList();
    for (TimeExpression time : told) {
      boolean passed = times.isTelling(time) || AGE.contains(article.quote(time.span()));
      Period period = passed ? null : times.period(time);
      boolean past = period != null && !period.first().isAfter(article.article().date());
      if (past && period != null && period.unit() == Period.Unit.DAY && period.isOneDay()) {
        return period;
      }
    }
    return null;
  }

  private boolean isHeading(Span paragraph) {
    char last = article.chars().charAt(paragraph.end() - 1);
    return paragraph.length() <= LONGEST_HEADING && SENTENCE_ENDS.indexOf(last) < 0;
  }
}
