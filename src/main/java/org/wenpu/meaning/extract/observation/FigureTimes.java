package org.wenpu.meaning.extract.observation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Lexicon;
import org.wenpu.language.time.Period;
import org.wenpu.language.time.TimeExpression;

/**
 * Says for when figures beside a time hold: up to the day of the article for {@code 目前}, in all of
 * {@code 2024年} for {@code 截至2024年底}. What a figure is compared with is no such time.
 */
final class FigureTimes {
  private static final Lexicon<FigureTimeWord> WORDS =
      Lexicon.bundled("figure-time-words", FigureTimeWord.class);

  private static final int FARTHEST_SINCE = 24;
  private static final Pattern PLANNED =
      Pattern.compile(WORDS.anyOf(FigureTimeWord.PLANNED) + "|将[于在]");

  /** {@code 2015年底}: the year, be it led or not. */
  private static final Pattern EDGE =
      Pattern.compile("(?:\\d{4}年|去年|今年|(?:\\d{4}年|今年|去年)?\\d{1,2}月)[末底]");

  private static final Pattern LED = Pattern.compile("截至$|截止$|到$");
  private static final Pattern ROLLING =
      Pattern.compile("(?:过去|这|近|最近)?[\\d\\p{IsHan}]{1,3}[年月周天][来间里内]?");

  /**
   * What makes a time that of something else: {@code 五年前|的两倍多}, {@code 去年|同期的70%}, {@code 春节|过后},
   * {@code 创|2014年以来|收视新高}.
   */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?:同期)?相[比较]|入[春夏秋冬汛]以来[^，。]{0,3}最|(?:年)?出生|[”期间时平日]*的[\\d\\p{IsHan}.]{1,6}倍|同时?期|水平|(?:假期)?(?:刚过|过后|之?后|之?前(?!\\d)|前夕|以前|以后|将至)|远景目标|伊始|一上班|首批|首个|(?<=来)首次|首次(?!突破|超|达|实现|迈上|站上|跨)|第[一二三\\d]|(?:以?来)?(?:最|新高)|(?<=以来)(?:的?[^，。；最]{0,6}(?:最[高低大小多少好差快慢]|新[高低])|，?[^，。；]{0,8}首次)|[^，。]{0,4}(?:持平|相当)|交货|交割");

  /** Times of which the calendar tells nothing, that yet part what is told from what was before. */
  private static final Pattern LATELY =
      Pattern.compile("近.*|[几多数]年前|日前|最近|此前|不久前|前不久|多年来|长期以来|一直以来|连日来|这些年来?|新时代以来");

  private static final Pattern BACKGROUND =
      Pattern.compile("(?:始建|修建|建成|创建|创办|成立|诞生|出生|建造|[^产发]生|始)于$|针对$|关于$|[就对]$|围绕$");

  /** {@code 2018年|启动建设|以来}: what began then, though no 自 leads to it. */
  private static final Pattern BEGUN =
      Pattern.compile("[^的最，。；]{0,6}" + WORDS.anyOf(FigureTimeWord.BEGUN));

  private static final Pattern LED_FAR = Pattern.compile("(?<![来各])自[^，。；：“”]{0,4}$|从$");

  /** {@code |2026年|国民经济和社会发展计划}: of which year a paper is. */
  private static final Pattern PLAN =
      Pattern.compile("(?:国民经济和社会发展|中央和地方|中央|地方|财政|政府)(?:计划|预算|决算|工作报告)|年会");

  private static final Pattern DEADLINE = Pattern.compile("[底末]之?前");

  private static final Pattern EXTREME = Pattern.compile("[^，。；：]{0,12}?最(?!近|后|终)");

  private final AnnotatedArticle article;
  private final TellingDays tellings;

  FigureTimes(AnnotatedArticle article) {
    this.article = article;
    this.tellings = new TellingDays(article);
  }

  /** Gives when a time told is; null for one that is vague or not of what is measured. */
  @Nullable Period period(TimeExpression time) {
    boolean now = isNow(time) && !isBackground(time.span());
    LocalDate today = tellings.today(time.span().begin());
    if (now) {
      return new Period(today, today, Period.Unit.DAY);
    }
    if (isDeadline(time)) {
      return around(Objects.requireNonNull(time.period()), time.span());
    }
    if (isBackground(time.span())) {
      return null;
    }
    boolean upTo = isUpTo(time.span());
    boolean since = isSince(time.span());
    boolean sharp = time.kind() != TimeExpression.Kind.VAGUE || isRolling(time.span());
    Period told = sharp || upTo || since ? time.period() : null;
    if (told == null || isOther(time.span()) || isExtreme(time)) {
      return null;
    }
    Period period =
        upTo && !since ? around(told, time.span()) : tellings.upToThen(told, time.span());
    boolean open = since || isFrom(time.span()) && period.unit() != Period.Unit.DAY;
    return open && !period.first().isAfter(today)
        ? new Period(period.first(), today, period.unit())
        : period;
  }

  /** {@code |目前|，已有企业5家}: the day on which it is told. */
  boolean isNow(TimeExpression time) {
    return WORDS.kind(article.quote(time.span())) == FigureTimeWord.NOW;
  }

  /** {@code 始建于|13世纪|的老城}, {@code 针对|2024年度|审计}, {@code 关于|当前|局势}: of what is only named. */
  boolean isBackground(Span time) {
    String before = article.chars().substring(Math.max(0, time.begin() - 3), time.begin());
    return BACKGROUND.matcher(before).find();
  }

  /** {@code |近年来|，当地建成8所学校}: no time told before it holds any more. */
  boolean isLately(TimeExpression time) {
    return time.period() == null
        && LATELY.matcher(article.quote(time.span())).matches()
        && !isTelling(time);
  }

  /** {@code 到|2月底|前，将提供岗位8万个}: within the month or year. */
  private boolean isDeadline(TimeExpression time) {
    String chars = article.chars();
    int begin = time.span().begin();
    boolean led = begin > 0 && "到在于".indexOf(chars.charAt(begin - 1)) >= 0;
    return led
        && time.period() != null
        && DEADLINE.matcher(chars).region(time.span().end() - 1, chars.length()).lookingAt();
  }

  /** {@code 媒体|22日|报道，}, {@code |今天|公布的数据显示，}: when it was told, not when it was. */
  boolean isTelling(TimeExpression time) {
    return tellings.isTelling(time);
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
    boolean year = article.quote(new Span(words.begin(), words.end() - 1)).endsWith("年");
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
    int to = Math.min(chars.length(), time.end() + FARTHEST_SINCE);
    int since = chars.substring(time.end(), to).indexOf("以来");
    String deed = since < 0 ? "，" : chars.substring(time.end(), time.end() + since);
    return deed.indexOf('，') < 0 && (isLedFar(time) || since > 0 && BEGUN.matcher(deed).matches());
  }

  /** {@code 从|2017年|开始}: on until today; a day alone is when it began. */
  private boolean isFrom(Span time) {
    String chars = article.chars();
    boolean begun = chars.startsWith("开始", time.end()) || chars.startsWith("起", time.end());
    return begun && isLed(time);
  }

  private boolean isLed(Span time) {
    return time.begin() > 0 && "自从".indexOf(article.chars().charAt(time.begin() - 1)) >= 0;
  }

  /** {@code 自|该国|9日|进入状态以来}. */
  private boolean isLedFar(Span time) {
    String before = article.chars().substring(Math.max(0, time.begin() - 5), time.begin());
    return LED_FAR.matcher(before).find();
  }

  /** {@code 比|2024年|}, {@code 《规划（|2026|版）》}, {@code |春节|过后}: of something else. */
  private boolean isOther(Span time) {
    String chars = article.chars();
    int begin = time.begin();
    boolean titled = chars.lastIndexOf('《', begin) > chars.lastIndexOf('》', begin);
    boolean older =
        OTHER
            .matcher(chars)
            .region(time.end(), chars.length())
            .useTransparentBounds(true)
            .lookingAt();
    boolean planned = PLAN.matcher(chars).region(time.end(), chars.length()).lookingAt();
    boolean before = begin > 0 && chars.charAt(begin - 1) == '之' && chars.charAt(begin) == '前';
    return titled || older || planned || before || ComparedTimes.isOne(chars, begin);
  }

  /** {@code 成为|75年来|登陆本地最强的台风}: among what it is the most. */
  private boolean isExtreme(TimeExpression time) {
    return time.kind() == TimeExpression.Kind.VAGUE
        && EXTREME
            .matcher(article.chars())
            .region(time.span().end(), article.chars().length())
            .lookingAt();
  }

  private boolean isRolling(Span time) {
    return ROLLING.matcher(article.quote(time)).matches();
  }
}
