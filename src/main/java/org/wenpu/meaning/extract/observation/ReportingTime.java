package org.wenpu.meaning.extract.observation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.time.Period;
import org.wenpu.language.time.TimeExpression;

/**
 * Gives the time that an article on statistics reports on, told in its lead: {@code 2025年，经济稳步发展…};
 * changes and quantities of a country are of it where nothing nearer is told. Articles of several
 * pieces have no such.
 */
final class ReportingTime {
  private static final String BRIEFS = "快讯";
  private static final int LEADS = 2;

  private static final Pattern PART = Pattern.compile("贡献率|比重|占比|份额|增长面");
  private static final Pattern BY_PARTS =
      Pattern.compile("(?:分[^，。\\n]{1,5}看|从[^，。\\n]{1,12}看|其中)，");

  private final AnnotatedArticle article;
  private final @Nullable Period period;

  ReportingTime(AnnotatedArticle article) {
    this.article = article;
    boolean pieces = article.article().headline().title().contains(BRIEFS);
    this.period = pieces ? null : told(article);
  }

  /**
   * Gives it for a figure of a change, of a part of a whole or of a country's quantity, else null.
   */
  @Nullable Period of(Scene scene, Figure figure) {
    boolean holds =
        figure.comparison() != null
            || CountryFigures.isMacro(article, figure)
            || isPart(figure)
            || isByParts(scene);
    return holds ? period : null;
  }

  /** {@code 占比|达三成} in a month or year; over several years it changes. */
  private boolean isPart(Figure figure) {
    return period != null
        && period.first().getYear() == period.last().getYear()
        && PART.matcher(article.quote(figure.indicator())).find();
  }

  /** {@code 分行业看，|制造业订单9亿元}. */
  private boolean isByParts(Scene scene) {
    Span paragraph = article.paragraphs().get(scene.paragraph());
    return BY_PARTS.matcher(article.chars()).region(paragraph.begin(), paragraph.end()).lookingAt();
  }

  private static @Nullable Period told(AnnotatedArticle article) {
    int end = article.paragraphs().stream().limit(LEADS).mapToInt(Span::end).max().orElse(0);
    return article.times().stream()
        .filter(time -> time.span().end() <= end && opens(article.chars(), time))
        .map(TimeExpression::period)
        .filter(p -> p != null && p.unit() != Period.Unit.DAY)
        .filter(p -> p != null && !p.first().isAfter(article.article().date()))
        .findFirst()
        .orElse(null);
  }

  /** Says whether a time opens a clause, as what is reported on does. */
  private static boolean opens(String chars, TimeExpression time) {
    int begin = time.span().begin();
    boolean first = begin == 0 || "，。：；“\n 　".indexOf(chars.charAt(begin - 1)) >= 0;
    return first && time.kind() != TimeExpression.Kind.VAGUE;
  }
}
