package org.wenpu.meaning.extract.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.quantity.Unit;
import org.wenpu.language.time.Period;
import org.wenpu.language.time.TimeExpression;
import org.wenpu.meaning.extract.ReportParts;

/**
 * Says for when the figures of a text hold: the time told before them in their sentence, else the
 * one told last in the sentence before. What a figure is compared with is no such time.
 */
final class Periods {
  private static final String COMPARED = "比较于";
  private static final Set<String> NOW = Set.of("目前", "当前", "现在", "如今", "迄今");

  /** {@code 是五年前|的两倍多}. */
  private static final Pattern TIMES = Pattern.compile("[”期间时]*的[\\d\\p{IsHan}.]{1,6}倍");

  private final AnnotatedArticle article;
  private final @Nullable ReportParts report;

  /**
   * @param report the parts of a work report, in which days are told of their own sentence only;
   *     null when the article is none
   */
  Periods(AnnotatedArticle article, @Nullable ReportParts report) {
    this.article = article;
    this.report = report;
  }

  /** Gives the period of a figure, or null; what lasts has none but one told with it. */
  @Nullable Period of(Scene scene, Figure figure) {
    int begin = figure.quantity().span().begin();
    Period own = latest(scene.timesBefore(begin), begin);
    if (own != null || figure.quantity().is(Unit.Kind.TIME)) {
      return own;
    }
    int position = scene.span().begin();
    Period near = before(position);
    return report == null ? near : past(near, position, report);
  }

  private @Nullable Period latest(List<TimeExpression> nearestFirst, int figure) {
    return nearestFirst.stream()
        .filter(time -> !isStart(time.span(), figure))
        .map(this::period)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** {@code 从|2020年|的48%提升至65%}: from when something rose says nothing of what it rose to. */
  private boolean isStart(Span time, int figure) {
    String chars = article.chars();
    boolean led = time.begin() > 0 && "从由".indexOf(chars.charAt(time.begin() - 1)) >= 0;
    return led && chars.startsWith("的", time.end()) && figure > time.end() + 1;
  }

  /** Gives when a time told is; null for one that is vague or not of what is measured. */
  private @Nullable Period period(TimeExpression time) {
    boolean now = NOW.contains(article.quote(time.span()));
    LocalDate today = article.article().date();
    return now
        ? new Period(today, today, Period.Unit.DAY)
        : isOther(time.span()) || time.kind() == TimeExpression.Kind.VAGUE ? null : time.period();
  }

  /** {@code 比|2024年|}, {@code 是|“十三五”时期|的两倍}, {@code 《规划（|2026|版）》}: of something else. */
  private boolean isOther(Span time) {
    String chars = article.chars();
    int begin = time.begin();
    boolean compared = begin > 0 && COMPARED.indexOf(chars.charAt(begin - 1)) >= 0;
    boolean titled = chars.lastIndexOf('《', begin) > chars.lastIndexOf('》', begin);
    return compared
        || titled
        || TIMES.matcher(chars).region(time.end(), chars.length()).lookingAt();
  }

  /** Gives the time told last in the sentence before, in its paragraph; a day goes no further. */
  private @Nullable Period before(int position) {
    String chars = article.chars();
    int paragraph = chars.lastIndexOf('\n', position) + 1;
    int from = Math.max(paragraph, chars.lastIndexOf('。', position - 2) + 1);
    Period last = null;
    for (TimeExpression time : article.times()) {
      boolean here = time.span().begin() >= from && time.span().end() <= position;
      Period period = here ? period(time) : null;
      last = period == null || period.unit() == Period.Unit.DAY ? last : period;
    }
    return last;
  }

  /** Gives the time of the heading where none is told near; 过去一年 ends with the year before. */
  private @Nullable Period past(@Nullable Period near, int position, ReportParts parts) {
    Period period = near == null && parts.isPast(position) ? parts.period(position) : near;
    LocalDate end = LocalDate.of(article.article().date().getYear(), 1, 1).minusDays(1);
    boolean open = period != null && period.first().isBefore(end) && period.last().isAfter(end);
    return open && period != null && parts.isPast(position)
        ? new Period(period.first().withDayOfYear(1), end, Period.Unit.YEAR)
        : period;
  }
}
