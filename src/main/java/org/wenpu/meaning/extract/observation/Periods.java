package org.wenpu.meaning.extract.observation;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.time.Period;
import org.wenpu.meaning.Observation.Comparison;
import org.wenpu.meaning.extract.ReportParts;

/**
 * Says for when the figures of a text hold: the time told before them in their sentence, else the
 * one told last in the sentence before. What a figure is compared with is no such time.
 */
final class Periods {
  /** Up to this month 全年 may mean the year before. */
  private static final int LAST_OF_REVIEWS = 2;

  /** What stands at one height, be the years long in which it was reached. */
  private static final Pattern LEVEL = Pattern.compile("(?:率|比重|占比|比例|份额|总数|数量|保有量|里程|水平)$");

  /** How far before a figure the words that lead to it may stand. */
  private static final int NEAR = 30;

  private static final Pattern FROM_THEN_ON = Pattern.compile("此后|其后|之后|随后|以来|年来");

  private static final Pattern SUMMED = Pattern.compile("累计|新[增建改]|年均|共");

  private final AnnotatedArticle article;
  private final TimesNear near;
  private final @Nullable ReportParts report;
  private final ReportingTime reporting;
  private final OpeningDay opening;

  /**
   * @param report the parts of a work report, in which days are told of their own sentence only;
   *     null when the article is none
   */
  Periods(AnnotatedArticle article, @Nullable ReportParts report) {
    this.article = article;
    FigureTimes times = new FigureTimes(article);
    this.near = new TimesNear(article, times);
    this.report = report;
    this.reporting = new ReportingTime(article);
    this.opening = new OpeningDay(article, times);
  }

  /** Gives the period of a figure, or null; what lasts has none but one told with it. */
  @Nullable Period of(Scene scene, Figure figure) {
    Span words = figure.quantity().span();
    int begin = words.begin();
    Period joined = near.joined(scene, begin);
    if (joined != null || ChangeStart.isOne(scene, words)) {
      int from = ChangeStart.begin(scene, begin);
      return asYear(joined == null ? near.from(from, scene, begin) : joined);
    }
    Period behind = near.behind(scene, figure);
    if (behind != null) {
      return behind;
    }
    Period grown = figure.comparison() == Comparison.CHANGE ? near.grown(scene, begin) : null;
    if (grown != null) {
      return grown;
    }
    if (Lasting.isOne(scene, figure)) {
      return near.from(scene.clauseBegin(begin), scene, begin);
    }
    if (Lasting.isLength(figure) && isOnward(scene, begin)) {
      Period up = isFromThenOn(scene, begin) ? null : told(scene, figure, begin);
      return asYear(SpellTimes.of(figure.quantity(), up));
    }
    return Lasting.isLength(figure)
        ? asYear(Intervals.of(scene, figure.quantity(), near.ofLength(scene, words)))
        : asYear(onward(scene, begin, told(scene, figure, begin)));
  }

  private @Nullable Period onward(Scene scene, int figure, @Nullable Period told) {
    return told == null ? null : near.onward(scene, figure, told);
  }

  private @Nullable Period told(Scene scene, Figure figure, int begin) {
    int sentence = scene.span().begin();
    Period own = near.from(sentence, scene, begin);
    boolean expected = Lasting.isExpected(scene, begin);
    if (report != null) {
      Period told = own == null ? near.before(sentence, expected) : own;
      return wholeYear(scene, begin, onAverage(scene, begin, past(told, sentence, report)));
    }
    boolean lately = own == null && near.isLately(scene, begin);
    Period told = own != null || lately ? own : before(scene, figure, expected);
    return wholeYear(scene, begin, atEnd(scene, figure, told));
  }

  /** Gives the time told in the paragraph before, reported on, or named where the piece opens. */
  private @Nullable Period before(Scene scene, Figure figure, boolean expected) {
    Period told = near.before(scene.span().begin(), expected);
    told = told == null ? reporting.of(scene, figure) : told;
    told = told == null ? opening.of(scene, figure.quantity().span().begin()) : told;
    boolean past =
        told != null && told.isOneDay() && told.last().isBefore(article.article().date());
    return past && isSummed(scene, figure) ? null : told;
  }

  /** {@code 论坛昨天开幕。甲地|累计|办会20场}: the sum is not of the day of something told before. */
  private static boolean isSummed(Scene scene, Figure figure) {
    int begin = figure.quantity().span().begin();
    return scene.chars().substring(scene.clauseBegin(begin), begin).contains("累计");
  }

  /** {@code 指数|连续|3个月上升}: up to the time that is told of. */
  private boolean isOnward(Scene scene, int figure) {
    return Scene.isAt(scene.chars(), figure - 2, "连续");
  }

  /** {@code 2015年首次突破，|此后|连续5年上升}: the time told is that from which on it went on. */
  private static boolean isFromThenOn(Scene scene, int figure) {
    int from = Math.max(scene.clauseBegin(figure), figure - NEAR);
    return FROM_THEN_ON.matcher(scene.chars()).region(from, figure).find();
  }

  /** {@code 十年来，覆盖率达|98%}: at the end of the years told. */
  private @Nullable Period atEnd(Scene scene, Figure figure, @Nullable Period told) {
    int begin = figure.quantity().span().begin();
    boolean level =
        told != null
            && told.first().getYear() < told.last().getYear()
            && figure.comparison() == null
            && LEVEL.matcher(article.quote(figure.indicator())).find()
            && !SUMMED.matcher(scene.chars()).region(scene.clauseBegin(begin), begin).find();
    return level && told != null
        ? new Period(told.last().withDayOfYear(1), told.last(), Period.Unit.YEAR)
        : told;
  }

  /** January to December are told as a year. */
  private static @Nullable Period asYear(@Nullable Period told) {
    boolean year =
        told != null
            && told.unit() == Period.Unit.MONTH
            && told.first().getDayOfYear() == 1
            && told.last().equals(told.first().withMonth(12).withDayOfMonth(31));
    return year && told != null ? new Period(told.first(), told.last(), Period.Unit.YEAR) : told;
  }

  /** {@code 到2030年，|年均|增长5%}: in the years from the report's own on. */
  private @Nullable Period onAverage(Scene scene, int figure, @Nullable Period told) {
    LocalDate year = LocalDate.of(article.article().date().getYear(), 1, 1);
    String clause = article.chars().substring(scene.clauseBegin(figure), figure);
    boolean later = told != null && told.first().getYear() > year.getYear();
    return later && told != null && clause.contains("年均")
        ? new Period(year, told.last(), Period.Unit.YEAR)
        : told;
  }

  /** {@code 一季度开工5个项目，|全年|产量8亿斤}: all of the year that is told of. */
  private @Nullable Period wholeYear(Scene scene, int figure, @Nullable Period told) {
    int clause = scene.clauseBegin(figure);
    boolean whole = article.chars().substring(clause, figure).contains("全年");
    LocalDate day = article.article().date();
    boolean settled = told != null || day.getMonthValue() > LAST_OF_REVIEWS;
    if (!whole || !settled || told != null && told.unit() == Period.Unit.YEAR) {
      return told;
    }
    int year = told == null ? day.getYear() : told.last().getYear();
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Period.Unit.YEAR);
  }

  /** Gives the time of the heading where none is told near; 过去一年 ends with the year before. */
  private @Nullable Period past(@Nullable Period near, int position, ReportParts parts) {
    boolean told = parts.isPast(position) || parts.isHeadless();
    Period period = near == null && told ? parts.period(position) : near;
    LocalDate end = LocalDate.of(article.article().date().getYear(), 1, 1).minusDays(1);
    boolean open = period != null && period.first().isBefore(end) && period.last().isAfter(end);
    return open && period != null && told
        ? new Period(period.first().withDayOfYear(1), end, Period.Unit.YEAR)
        : period;
  }
}
