package org.wenpu.meaning.extract.observation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
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

  private static final Pattern TELLING =
      Pattern.compile(
          "(?:[称说]|[^，。；：\\n]{0,25}?(?:报道|发布会|发布|公布|发表(?![^，。]{0,8}(?:讲话|致辞|演讲))|获悉|了解到|消息|通报|表示|介绍|宣布|透露|披露|指出|[^，。；：\\n]称|[^，。；：\\n]说))[^，。；：\\n]{0,8}[，：。]");

  private final AnnotatedArticle article;
  private final TreeMap<Integer, LocalDate> days = new TreeMap<>();

  TellingDays(AnnotatedArticle article) {
    this.article = article;
    for (TimeExpression time : article.times()) {
      Period period = time.period();
      if (period != null && period.isOneDay() && isRecent(period.first()) && isTelling(time)) {
        days.put(time.span().end(), period.first());
      }
    }
  }

  /** {@code 媒体|22日|报道，}, {@code |今天|公布的数据显示，}: when it was told, not when it was. */
  boolean isTelling(TimeExpression time) {
    Period told = time.period();
    boolean day = told == null || told.unit() == Period.Unit.DAY;
    return day
        && TELLING
            .matcher(article.chars())
            .region(time.span().end(), article.chars().length())
            .lookingAt();
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
