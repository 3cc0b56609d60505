package org.wenpu.meaning.extract.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.quantity.Unit;
import org.wenpu.language.time.Period;
import org.wenpu.language.time.TimeExpression;
import org.wenpu.meaning.extract.ReportParts;

/**
 * Says for when the figures of a text hold: the time told before them in their sentence, else the
 * one told last in their paragraph. What a figure is compared with is no such time.
 */
final class Periods {
  private static final String COMPARED = "比较于";
  private static final Set<String> NOW = Set.of("目前", "当前", "现在", "如今", "迄今");
  private static final int LEAD = 2;

  private final AnnotatedArticle article;
  private final @Nullable ReportParts report;
  private final @Nullable Period lead;

  /**
   * @param report the parts of a work report, in which days are told of their own sentence only;
   *     null when the article is none
   */
  Periods(AnnotatedArticle article, @Nullable ReportParts report) {
    this.article = article;
    this.report = report;
    this.lead = report == null ? lead() : null;
  }

  /** Gives the period of a figure, or null; what lasts has none but one told with it. */
  @Nullable Period of(Scene scene, Figure figure) {
    Period own = latest(scene.timesBefore(figure.quantity().span().begin()));
    if (own != null || figure.quantity().is(Unit.Kind.TIME)) {
      return own;
    }
    int position = scene.span().begin();
    Period near = inParagraph(position);
    return report == null ? near == null ? lead : near : past(near, position, report);
  }

  private @Nullable Period latest(List<TimeExpression> nearestFirst) {
    return nearestFirst.stream()
        .map(this::period)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Gives when a time told is; null for one that is vague or that a figure is compared with. */
  private @Nullable Period period(TimeExpression time) {
    int begin = time.span().begin();
    boolean compared = begin > 0 && COMPARED.indexOf(article.chars().charAt(begin - 1)) >= 0;
    boolean now = NOW.contains(article.quote(time.span()));
    LocalDate today = article.article().date();
    return now
        ? new Period(today, today, Period.Unit.DAY)
        : compared || time.kind() == TimeExpression.Kind.VAGUE ? null : time.period();
  }

  private @Nullable Period inParagraph(int position) {
    int paragraph = article.chars().lastIndexOf('\n', position) + 1;
    Period last = null;
    for (TimeExpression time : article.times()) {
      boolean here = time.span().begin() >= paragraph && time.span().end() <= position;
      Period period = here ? period(time) : null;
      last = period == null || isDay(period) ? last : period;
    }
    return last;
  }

  private boolean isDay(Period period) {
    return report != null && period.unit() == Period.Unit.DAY;
  }

  /** Gives the time that the first sentences of the news tell, or null. */
  private @Nullable Period lead() {
    int end =
        article.sentences().stream().limit(LEAD).mapToInt(s -> s.span().end()).max().orElse(0);
    return article.times().stream()
        .filter(time -> time.span().end() <= end)
        .map(this::period)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
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
