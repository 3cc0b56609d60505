package org.wenpu.meaning.extract.observation;

import java.time.LocalDate;
import java.time.YearMonth;
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
  private static final int FARTHEST_COMPARED = 12;

  /** What stands between 比 and the year compared with. */
  private static final Pattern BETWEEN = Pattern.compile("[“”\\d\\p{IsHan}]*(?:末|底|时期|期间)的");

  /** Up to this month 全年 may mean the year before. */
  private static final int LAST_OF_REVIEWS = 2;

  private static final int FARTHEST_SINCE = 14;
  private static final Pattern PLANNED = Pattern.compile("预计|计划|预期|力争|将[于在]|拟");

  /** {@code 2015年底}: the year, be it led or not. */
  private static final Pattern EDGE =
      Pattern.compile("(?:\\d{4}年|去年|今年|(?:\\d{4}年|今年|去年)?\\d{1,2}月)[末底]");

  private static final Pattern LED = Pattern.compile("截至$|截止$|到$");
  private static final Pattern ROLLING =
      Pattern.compile("(?:过去|这|近|最近)?[\\d\\p{IsHan}]{1,3}[年月周天][来间里内]?");
  private static final Set<String> NOW = Set.of("目前", "当前", "现在", "如今", "迄今");

  /**
   * What makes a time that of something else: {@code 五年前|的两倍多}, {@code 去年|同期的70%}, {@code 春节|过后}.
   */
  private static final Pattern OTHER =
      Pattern.compile(
          "[”期间时]*的[\\d\\p{IsHan}.]{1,6}倍|同期|水平|(?:假期)?(?:刚过|过后|之?后|之?前(?!\\d)|前夕|以前|以后|将至)|远景目标|伊始|一上班|首批|首个|首次|第[一二三\\d]|(?:以?来)?(?:最|新高)");

  /** Dimensions, which hold at all times. */
  private static final Pattern LASTING =
      Pattern.compile(
          "全长|总长|总装机.*|装机容量|.*占地面积|建筑面积|续航力|.*排水量|海拔|直径|长度|宽度|高度|深度|厚度|航程|设计时速|距.*|.*历史");

  private final AnnotatedArticle article;
  private final @Nullable ReportParts report;
  private final ReportingTime reporting;

  /**
   * @param report the parts of a work report, in which days are told of their own sentence only;
   *     null when the article is none
   */
  Periods(AnnotatedArticle article, @Nullable ReportParts report) {
    this.article = article;
    this.report = report;
    this.reporting = new ReportingTime(article);
  }

  private static boolean isAge(Figure figure) {
    Unit unit = figure.quantity().measure();
    return unit != null && unit.form().equals("岁");
  }

  /** Gives the period of a figure, or null; what lasts has none but one told with it. */
  @Nullable Period of(Scene scene, Figure figure) {
    int begin = figure.quantity().span().begin();
    if (ChangeStart.isOne(scene, figure.quantity().span())) {
      int from = ChangeStart.begin(scene, begin);
      return asYear(latest(scene.timesBefore(begin), from, begin));
    }
    boolean lasts = figure.quantity().is(Unit.Kind.TIME) && !isAge(figure);
    lasts |= LASTING.matcher(article.quote(figure.indicator())).matches();
    int clause = lasts ? scene.clauseBegin(begin) : scene.span().begin();
    Period own = latest(scene.timesBefore(begin), clause, begin);
    if (lasts) {
      return own;
    }
    int position = scene.span().begin();
    Period near = own == null ? before(position) : own;
    near = near == null && report == null ? reporting.of(figure) : near;
    Period told = report == null ? near : past(near, position, report);
    Period years = report == null ? told : onAverage(scene, begin, told);
    return asYear(wholeYear(scene, begin, years));
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

  private @Nullable Period latest(List<TimeExpression> nearestFirst, int from, int figure) {
    return nearestFirst.stream()
        .filter(time -> time.span().begin() >= from && !isStart(time.span(), figure))
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
    if (now) {
      return new Period(today, today, Period.Unit.DAY);
    }
    boolean rolling = ROLLING.matcher(article.quote(time.span())).matches();
    boolean upTo = isUpTo(time.span());
    boolean vague = time.kind() == TimeExpression.Kind.VAGUE && !rolling && !upTo;
    Period told = isOther(time.span()) || vague ? null : time.period();
    Period period = told != null && upTo ? around(told, time.span()) : told;
    return period != null && !period.first().isAfter(today) && isSince(time.span())
        ? new Period(period.first(), today, period.unit())
        : period;
  }

  /** {@code 截至|2024年底|}: an edge up to which something is counted. */
  private boolean isUpTo(Span time) {
    String words = article.quote(time);
    boolean edge = words.endsWith("底") || words.endsWith("末");
    boolean told = EDGE.matcher(words).matches() && !isPlanned(time);
    return edge && told
        || edge
            && LED.matcher(article.chars().substring(Math.max(0, time.begin() - 2), time.begin()))
                .find();
  }

  /** {@code 预计|今年底|建成}: when something is to be ready, not when a figure holds. */
  private boolean isPlanned(Span time) {
    String before = article.chars().substring(Math.max(0, time.begin() - 3), time.begin());
    return PLANNED.matcher(before).find();
  }

  /** {@code 截至|2024年底|}: the year, {@code 截至|9月底|}: the month. */
  private Period around(Period edge, Span words) {
    YearMonth month = YearMonth.from(edge.first());
    boolean year = article.quote(words).matches(".*年[底末]");
    return year
        ? new Period(
            LocalDate.of(month.getYear(), 1, 1),
            LocalDate.of(month.getYear(), 12, 31),
            Period.Unit.YEAR)
        : new Period(month.atDay(1), month.atEndOfMonth(), Period.Unit.MONTH);
  }

  /** {@code 自|2015年4月|挂牌以来}. */
  private boolean isSince(Span time) {
    String chars = article.chars();
    boolean led = time.begin() > 0 && "自从".indexOf(chars.charAt(time.begin() - 1)) >= 0;
    int to = Math.min(chars.length(), time.end() + FARTHEST_SINCE);
    boolean begun = chars.startsWith("开始", time.end()) || chars.startsWith("起", time.end());
    int since = led ? begun ? 0 : chars.substring(time.end(), to).indexOf("以来") : -1;
    return since >= 0 && chars.substring(time.end(), time.end() + since).indexOf('，') < 0;
  }

  /** {@code 比|2024年|}, {@code 《规划（|2026|版）》}, {@code |春节|过后}: of something else. */
  private boolean isOther(Span time) {
    String chars = article.chars();
    int begin = time.begin();
    boolean titled = chars.lastIndexOf('《', begin) > chars.lastIndexOf('》', begin);
    boolean older = OTHER.matcher(chars).region(time.end(), chars.length()).lookingAt();
    return titled || older || isCompared(chars, begin);
  }

  /** {@code 比|2024年|}, {@code 比“十三五”末的|2020年|}: nothing but words for a time stands between. */
  private static boolean isCompared(String chars, int begin) {
    for (int at = begin - 1; at >= Math.max(0, begin - FARTHEST_COMPARED); at--) {
      char c = chars.charAt(at);
      if (COMPARED.indexOf(c) >= 0) {
        boolean word = at > 0 && "环同占".indexOf(chars.charAt(at - 1)) >= 0;
        return !word && (at + 1 == begin || BETWEEN.matcher(chars).region(at + 1, begin).matches());
      }
      if ("，。；：！？".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  /**
   * Gives the time told last before a sentence, in its paragraph; a day goes on for one sentence.
   */
  private @Nullable Period before(int position) {
    String chars = article.chars();
    int paragraph = chars.lastIndexOf('\n', position) + 1;
    int sentence = Math.max(paragraph, chars.lastIndexOf('。', position - 2) + 1);
    Period last = null;
    for (TimeExpression time : article.times()) {
      boolean here = time.span().begin() >= paragraph && time.span().end() <= position;
      Period period = here ? period(time) : null;
      boolean day = period != null && period.unit() == Period.Unit.DAY;
      last = period == null || day && time.span().begin() < sentence ? last : period;
    }
    return last;
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
