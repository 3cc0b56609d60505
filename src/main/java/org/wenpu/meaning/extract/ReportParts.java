package org.wenpu.meaning.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.time.Period;
import org.wenpu.language.time.TimeExpression;

/**
 * Tells the parts of a work report by their headings: on what was ({@code 2025年工作回顾}), on what is
 * to be ({@code 2026年重点工作}).
 */
public final class ReportParts {
  private static final Pattern PART =
      Pattern.compile(
          "(?<past>回顾|发展成就|工作总结|一年来|过去一年|过去五年|取得的成绩)|(?<plan>重点工作|主要工作|工作安排|主要任务|目标任务|主要目标|重点任务|总体要求|主要考虑|重大举措|民生实事|今年工作|年工作|自身建设|政府治理)");

  private static final String AIMS = "预期目标";
  private static final int LONGEST_HEADING = 45;

  private final AnnotatedArticle article;
  private final List<Heading> headings = new ArrayList<>();
  private @Nullable ReportExcerpt excerpt;

  public ReportParts(AnnotatedArticle article) {
    this.article = article;
    for (Span paragraph : article.paragraphs()) {
      Matcher part = PART.matcher(article.chars()).region(paragraph.begin(), paragraph.end());
      if (paragraph.length() <= LONGEST_HEADING && part.find()) {
        boolean over = isOver(period(paragraph));
        headings.add(new Heading(paragraph, part.group("past") == null && !over));
      }
    }
  }

  private record Heading(Span span, boolean plan) {}

  /** Says whether the nearest heading before a position tells of what is to be. */
  public boolean isPlan(int position) {
    Heading heading = before(position);
    return heading != null && heading.plan();
  }

  /** Says whether the nearest heading before a position tells of what was. */
  public boolean isPast(int position) {
    Heading heading = before(position);
    return heading != null && !heading.plan();
  }

  /**
   * Gives the time that the nearest heading before a position names, or null; what was done without
   * a time told was done in the year or the five years before the report.
   */
  public @Nullable Period period(int position) {
    if (isHeadless()) {
      excerpt = excerpt == null ? new ReportExcerpt(article) : excerpt;
      return excerpt.period();
    }
    Heading heading = before(position);
    Period named = heading == null ? null : period(heading, position);
    return named == null && heading != null && !heading.plan() ? past(heading.span()) : named;
  }

  /** Says whether no heading tells of what the text is: an excerpt. */
  public boolean isHeadless() {
    return headings.isEmpty();
  }

  private Period past(Span heading) {
    LocalDate year = LocalDate.of(article.article().date().getYear(), 1, 1);
    return ReportExcerpt.before(year, article.quote(heading).contains("五年") ? 5 : 1);
  }

  /**
   * Gives the time of a part at a position: {@code “十五五”时期目标任务和2026年工作安排} turns to the year where
   * its expected targets are told.
   */
  private @Nullable Period period(Heading heading, int position) {
    List<Period> named = periods(heading.span());
    if (named.size() < 2 || !heading.plan()) {
      return named.isEmpty() ? null : named.get(0);
    }
    String chars = article.chars();
    int aims = chars.indexOf(AIMS, heading.span().end());
    boolean turned = aims < 0 || position > chars.lastIndexOf('\n', aims);
    Comparator<Period> byLength = Comparator.comparing(p -> p.first().until(p.last()).getYears());
    return turned ? Collections.min(named, byLength) : Collections.max(named, byLength);
  }

  private List<Period> periods(Span words) {
    return article.times().stream()
        .filter(time -> words.contains(time.span()))
        .map(TimeExpression::period)
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable Period period(Span words) {
    return periods(words).stream().findFirst().orElse(null);
  }

  /** {@code 2025年主要工作} in a report of 2026. */
  private boolean isOver(@Nullable Period period) {
    return period != null && period.last().isBefore(article.article().date());
  }

  private @Nullable Heading before(int position) {
    Heading last = null;
    for (Heading heading : headings) {
      last = heading.span().begin() <= position ? heading : last;
    }
    return last;
  }
}
