package org.wenpu.meaning.extract.observation;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.number.Numeral;
import org.wenpu.language.number.Numerals;
import org.wenpu.language.time.Period;
import org.wenpu.language.time.TimeExpression;

/**
 * Finds the time that governs a figure: the nearest before it in its sentence, else the last before
 * in its paragraph. {@code 俄方|22日|称，}, when somebody told it, counts where no other time is told.
 */
final class TimesNear {
  /** What leads to a time something is compared with or began at. */
  /** {@code 行动|实施以来|，}: since something of which no day is told. */
  private static final Pattern SINCE =
      Pattern.compile(
          "(?:实施|开展|启动|爆发|发生|成立|运行|冲突)以来，"
              + "|(?:春运|暑运|开幕|封关|开园|开馆|开业|挂牌|运营|通车|开航|开通|上线|投用|入[春夏秋冬汛])以来(?![^，。]{0,6}最)");

  private static final String LEADING = "比较于从由";

  private static final Pattern JOINT = Pattern.compile("的[^，。；：、\\d]{0,6}");

  /** {@code 从2020年|时的48%提升至}, {@code 由上年全年|下降3%转为}. */
  private static final Pattern START =
      Pattern.compile("[时底末]?的.|(?:下降|增长|上升)[\\d.]{1,6}(?:%|个百分点)?转");

  /** {@code 今年以来|，截至|7月底}. */
  private static final Pattern UP_TO = Pattern.compile("，?(?:截至|截止到?|到|至)(?:昨天|今天|前天|昨晚)?（?");

  /** {@code 从2021年|7.9万亿元增长至|2025年}. */
  private static final Pattern GREW =
      Pattern.compile("[^，。；]{0,20}(?:增长|增加|增|提高|提升|上升|升|扩大|下降|降低|降|减少|发展)[至到]");

  private static final Pattern MONTHS_ON = Pattern.compile("连续([\\d\\p{IsHan}]{1,3})个月(?!的)");

  private static final Pattern SAME_TIME = Pattern.compile("[由从比较于](?:去年|上年)同期的[^，。；：、\\d]{0,6}$");

  private final AnnotatedArticle article;
  private final FigureTimes times;
  private final OwnTimes own;

  TimesNear(AnnotatedArticle article, FigureTimes times) {
    this.article = article;
    this.times = times;
    this.own = new OwnTimes(article);
  }

  /** Gives the nearest time told between a position and a figure; null where none is. */
  @Nullable Period from(int position, Scene scene, int figure) {
    List<TimeExpression> told = scene.timesBefore(figure);
    Period near = nearest(told, position, figure);
    Period day = near == null || told.isEmpty() ? null : openingDay(scene, told, near, figure);
    return day == null ? near : day;
  }

  /**
   * {@code |1月20日|，2026年春运启动，加开列车20列}: the year of another clause is in a name, the day the
   * sentence opens with holds.
   */
  private @Nullable Period openingDay(
      Scene scene, List<TimeExpression> nearestFirst, Period near, int figure) {
    TimeExpression first = nearestFirst.get(nearestFirst.size() - 1);
    TimeExpression last = nearestFirst.get(0);
    boolean opens = scene.clauseBegin(first.span().end()) == scene.span().begin();
    boolean here = last.span().begin() >= scene.clauseBegin(figure);
    boolean named = opens && !here && near.unit() != Period.Unit.DAY && !isOpen(last);
    Period day = named && !times.isTelling(first) ? times.period(first) : null;
    boolean inside =
        day != null
            && day.isOneDay()
            && !day.first().isBefore(near.first())
            && !day.last().isAfter(near.last());
    return inside ? day : null;
  }

  /** {@code 今年以来}, {@code 今年，}: the time of its own clause, no part of a name. */
  private boolean isOpen(TimeExpression time) {
    String words = article.quote(time.span());
    boolean named = words.startsWith("2") || words.endsWith("季度") || words.endsWith("半年");
    return !named
        || words.endsWith("来")
        || "，。：".indexOf(article.chars().charAt(time.span().end())) >= 0;
  }

  private @Nullable Period nearest(List<TimeExpression> nearestFirst, int from, int figure) {
    Period telling = null;
    for (TimeExpression time : nearestFirst) {
      boolean here =
          time.span().begin() >= from
              && !isStart(time.span(), figure)
              && !own.isOfAnother(time, figure);
      Period period = here ? times.period(time) : null;
      if (period != null && !times.isTelling(time)) {
        return whole(time, period);
      }
      telling = telling == null ? period : telling;
    }
    return telling;
  }

  /** {@code |今年以来|，截至7月底}, {@code |1月29日|和30日}: from the time before, on which another goes. */
  private Period whole(TimeExpression time, Period period) {
    List<TimeExpression> all = article.times();
    int at = all.indexOf(time) - (isInBrackets(time) ? 2 : 1);
    if (at >= 0 && isUpTo(all.get(at), time, period)) {
      return new Period(
          period.first(), Objects.requireNonNull(all.get(at).period()).last(), period.unit());
    }
    Period from = at >= 0 && goesOn(all.get(at), time) ? times.period(all.get(at)) : null;
    return from == null || !from.first().isBefore(period.last())
        ? period
        : new Period(from.first(), period.last(), period.unit());
  }

  /** {@code 截至|5月31日|，|今年以来|}: not longer than up to then. */
  private boolean isUpTo(TimeExpression edge, TimeExpression time, Period period) {
    String chars = article.chars();
    int begin = edge.span().begin();
    Period last = edge.period();
    return last != null
        && chars.startsWith("截至", begin - 2)
        && article.quote(time.span()).endsWith("以来")
        && chars.substring(edge.span().end(), time.span().begin()).equals("，")
        && period.first().isBefore(last.first())
        && last.last().isBefore(period.last());
  }

  private boolean goesOn(TimeExpression before, TimeExpression time) {
    String words = article.quote(before.span());
    String between = article.chars().substring(before.span().end(), time.span().begin());
    boolean open = words.equals("今年") || words.endsWith("以来");
    return open && UP_TO.matcher(between).matches()
        || between.equals("和") && isDayBefore(before.period(), time);
  }

  /** {@code 昨天（|2月14日|）}. */
  private boolean isInBrackets(TimeExpression time) {
    return article.chars().startsWith("（", time.span().begin() - 1);
  }

  private static boolean isDayBefore(@Nullable Period day, TimeExpression time) {
    Period next = time.period();
    return day != null
        && next != null
        && day.isOneDay()
        && next.isOneDay()
        && day.last().plusDays(1).equals(next.first());
  }

  /** {@code 从|2020年|的48%提升至65%}: from when something rose says nothing of what it rose to. */
  private boolean isStart(Span time, int figure) {
    String chars = article.chars();
    boolean led = time.begin() > 0 && "从由".indexOf(chars.charAt(time.begin() - 1)) >= 0;
    return led && START.matcher(chars).region(time.end(), figure).lookingAt();
  }

  /**
   * Gives when it was what another figure is compared with or began at, else null: {@code
   * 较|去年10月|的每天100万桶}, {@code 由|去年同期|的9.7降至}.
   */
  @Nullable Period joined(Scene scene, int figure) {
    String chars = scene.chars();
    if (SAME_TIME.matcher(chars).region(scene.clauseBegin(figure), figure).find()) {
      Period now = from(scene.span().begin(), scene, figure);
      return now == null ? null : now.yearBefore();
    }
    List<TimeExpression> before = scene.timesBefore(figure);
    Span last = before.isEmpty() ? null : before.get(0).span();
    boolean led =
        last != null
            && last.begin() > scene.span().begin()
            && !times.isBackground(last)
            && LEADING.indexOf(chars.charAt(last.begin() - 1)) >= 0;
    boolean joint =
        led && last != null && JOINT.matcher(chars).region(last.end(), figure).matches();
    return joint ? before.get(0).period() : null;
  }

  /**
   * Gives the years over which something grew from one figure to another: {@code
   * 从|2021年|7万亿元增长至|2025年| 9万亿元，增长16%}; null where none are told.
   */
  @Nullable Period grown(Scene scene, int figure) {
    List<TimeExpression> told = scene.timesBefore(scene.clauseBegin(figure));
    if (told.size() < 2) {
      return null;
    }
    Span to = told.get(0).span();
    Span from = told.get(1).span();
    boolean led = from.begin() > 0 && "从由".indexOf(article.chars().charAt(from.begin() - 1)) >= 0;
    boolean grew = led && GREW.matcher(article.chars()).region(from.end(), to.begin()).matches();
    Period first = grew ? told.get(1).period() : null;
    Period last = grew ? told.get(0).period() : null;
    return first == null || last == null || !first.first().isBefore(last.first())
        ? null
        : new Period(first.first(), last.last(), last.unit());
  }

  /** {@code |连续3个月|在6%以上}: gives the last months of a time that ends with a month. */
  Period onward(Scene scene, int figure, Period told) {
    Matcher on = MONTHS_ON.matcher(scene.chars()).region(scene.clauseBegin(figure), figure);
    Numeral months = on.find() ? Numerals.whole(scene.chars(), on.start(1), on.end(1)) : null;
    boolean month = told.unit() == Period.Unit.MONTH && months != null && months.isWithin(2, 36);
    return month && months != null
        ? new Period(
            told.last().withDayOfMonth(1).minusMonths(months.value().longValue() - 1),
            told.last(),
            Period.Unit.MONTH)
        : told;
  }

  /** Gives the time told right behind what is counted: {@code 8名专家|20日|在三江市开会}; null for none. */
  @Nullable Period behind(Scene scene, Figure figure) {
    boolean counted = figure.indicator().begin() >= figure.end();
    TimeExpression time = counted ? scene.timeAt(figure.indicator().end()) : null;
    return time == null || times.isTelling(time) ? null : times.period(time);
  }

  /**
   * {@code 今天，论坛开幕，|为期|3天}, {@code 今天，|为期|3天的论坛开幕}; {@code 8天|的论坛} is of the time of its clause
   * only.
   */
  @Nullable Period ofLength(Scene scene, Span words) {
    boolean named =
        Scene.isAt(scene.chars(), words.end(), "的")
            && scene.chars().charAt(words.end() - 1) != '秒'
            && !Scene.isAt(scene.chars(), words.begin() - 2, "为期");
    int from = named ? scene.clauseBegin(words.begin()) : scene.span().begin();
    List<TimeExpression> told =
        scene.timesBefore(words.begin()).stream().filter(time -> !times.isTelling(time)).toList();
    return nearest(told, from, words.begin());
  }

  /** {@code |近年来|，当地建成8所学校}, {@code |行动实施以来|，}: says only that it was of late. */
  boolean isLately(Scene scene, int figure) {
    return scene.timesBefore(figure).stream().anyMatch(times::isLately)
        || SINCE.matcher(scene.chars()).region(scene.span().begin(), figure).find();
  }

  /**
   * Gives the time told last before a sentence, in its paragraph. When something was told goes on
   * for one sentence, a day that is to come too.
   *
   * @param expected whether what is to come is told, which is not of a day gone by
   */
  @Nullable Period before(int position, boolean expected) {
    String chars = article.chars();
    int paragraph = chars.lastIndexOf('\n', position) + 1;
    int sentence = Math.max(paragraph, chars.lastIndexOf('。', position - 2) + 1);
    Period last = null;
    Period telling = null;
    for (TimeExpression time : article.times()) {
      boolean inside = time.span().begin() >= paragraph && time.span().end() <= position;
      boolean here = inside && !isStart(time.span(), position) && !own.isOfAnother(time, position);
      Period told = here ? times.period(time) : null;
      Period period = told == null ? null : whole(time, told);
      boolean near = time.span().begin() >= sentence;
      boolean tells = period != null && times.isTelling(time);
      boolean goesOn = period != null && !tells && (near || !ends(period, expected));
      boolean passing = goesOn && times.isNow(time) && last != null;
      last = goesOn && !passing ? period : last;
      telling = tells && near ? period : telling;
    }
    return last == null ? telling : last;
  }

  private boolean ends(Period period, boolean expected) {
    boolean ahead = period.first().isAfter(article.article().date());
    return period.unit() == Period.Unit.DAY && (expected || ahead);
  }
}
