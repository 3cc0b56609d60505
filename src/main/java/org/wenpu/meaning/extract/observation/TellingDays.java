package org.wenpu.meaning.extract.observation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.time.Period;
import org.wenpu.language.time.TimeExpression;

/**
 * Knows on which days the paragraphs of an article were told, from which what is told counts back:
 * {@code 某部|28日|称，过去一周…} ends with the 28th, be it news of the 29th.
 */
final class TellingDays {
  /** What is told so much earlier is no news that others only pass on. */
  private static final int LONGEST_AGO = 7;

  private final AnnotatedArticle article;
  private final TreeMap<Integer, LocalDate> days = new TreeMap<>();

  TellingDays(AnnotatedArticle article, FigureTimes times) {
    this.article = article;
    for (TimeExpression time : article.times()) {
      Period period = time.period();
      if (period != null
          && period.isOneDay()
          && isRecent(period.first())
          && times.isTelling(time)) {
        days.put(time.span().end(), period.first());
      }
    }
  }

  private boolean isRecent(LocalDate day) {
    LocalDate today = article.article().date();
    return day.isBefore(today) && day.isAfter(today.minusDays(LONGEST_AGO));
  }

  /** Gives the day on which what stands at a position was told: that of the article for none. */
  LocalDate today(int position) {
    Map.Entry<Integer, LocalDate> told = days.floorEntry(position);
    int paragraph = told == null ? 0 : article.chars().lastIndexOf('\n', position) + 1;
    return told == null || told.getKey() < paragraph ? article.article().date() : told.getValue();
  }

  /** Gives a stretch up to the article's day as one up to the day on which it was told. */
  Period upToThen(Period period, Span words) {
    LocalDate end = article.article().date();
    LocalDate then = days.isEmpty() ? end : today(words.begin());
    if (then.equals(end) || period.isOneDay() || !period.last().equals(end)) {
      return period;
    }
    boolean since = article.quote(words).endsWith("以来");
    LocalDate first = since ? period.first() : shifted(period.first(), then, end);
    return first.isAfter(then) ? period : new Period(first, then, period.unit());
  }

  private static LocalDate shifted(LocalDate first, LocalDate then, LocalDate end) {
    return first.minusDays(ChronoUnit.DAYS.between(then, end));
  }
}
