package org.wenpu.meaning.extract.observation;

import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.time.Period;
import org.wenpu.language.time.TimeExpression;

/**
 * Tells times that hold for their own figure or clause only: {@code 增加到|去年|的50亿元，累计货值超300亿元},
 * {@code 展览持续至|2月5日|，游客增长两成}.
 */
final class OwnTimes {
  private static final String MARKS = "，；：。";

  /** {@code |去年|的50亿元}. */
  private static final Pattern FIGURE = Pattern.compile("(?:全年|同期|[时底末])?的(?:约|近|超过?|逾)?\\d");

  private static final Pattern UNTIL = Pattern.compile("(?:持续|保留|延续|延长|展出|开放|举办|举行|进行)[至到]$");

  private static final Pattern FESTIVAL =
      Pattern.compile("[^\\d]{0,3}(?:春节|国庆|中秋|端午|五一|元旦|清明|元宵|除夕|双节)[^\\d]{0,4}");

  /** What stands behind a festival that is to come, or of which something has its name. */
  private static final Pattern COMING =
      Pattern.compile("[”]?(?:临近|即?将?[到来]来|将至|的到来|的脚步|招待会|元素|年货|氛围|前夕|主题)");

  private static final Pattern NOW = Pattern.compile("累计|目前|至今");

  private static final Pattern HAPPENED = Pattern.compile("[^，。；]{0,12}发生");
  private static final Pattern UP_TO_NOW = Pattern.compile("累计|[升增]至|[升增]到|上升[至到]");

  private static final int LONGEST = 5;

  private final AnnotatedArticle article;

  OwnTimes(AnnotatedArticle article) {
    this.article = article;
  }

  /** Says whether a time before a figure does not hold for it. */
  boolean isOfAnother(TimeExpression time, int figure) {
    Span words = time.span();
    int end = Math.max(words.end(), figure);
    return isApart(words.end(), end)
            && (hasFigure(words) && isIn(NOW, lastClause(words.end(), end), end)
                || isUntil(words) && isAhead(time)
                || isComing(time))
        || isToll(time, end);
  }

  private boolean isApart(int from, int to) {
    return last(MARKS, from, to) >= from;
  }

  private boolean isIn(Pattern words, int from, int to) {
    return words.matcher(article.chars()).region(from, to).find();
  }

  private boolean hasFigure(Span time) {
    return FIGURE.matcher(article.chars()).region(time.end(), article.chars().length()).lookingAt();
  }

  private boolean isUntil(Span time) {
    String before = article.chars().substring(Math.max(0, time.begin() - LONGEST), time.begin());
    return UNTIL.matcher(before).find();
  }

  /** {@code 换上了|国庆|元素，40处花境布展完毕}, {@code |春节|临近，}: what has a festival's name, is to come. */
  private boolean isComing(TimeExpression time) {
    String chars = article.chars();
    return isAhead(time)
        && FESTIVAL.matcher(article.quote(time.span())).matches()
        && COMING.matcher(chars).region(time.span().end(), chars.length()).lookingAt();
  }

  private boolean isAhead(TimeExpression time) {
    Period period = time.period();
    return period != null && period.last().isAfter(article.article().date());
  }

  /** {@code |6日|发生的地震遇难人数累计超3万人}: the day when it began. */
  private boolean isToll(TimeExpression time, int figure) {
    Period period = time.period();
    int from = time.span().end();
    return period != null
        && period.isOneDay()
        && HAPPENED.matcher(article.chars()).region(from, figure).lookingAt()
        && isIn(UP_TO_NOW, lastClause(from, figure), figure);
  }

  private int lastClause(int from, int to) {
    return Math.max(from, last("，；。", from, to) + 1);
  }

  /** Gives where the last of some marks stands in a stretch; the place before it for none. */
  private int last(String marks, int from, int to) {
    int at = to - 1;
    while (at >= from && marks.indexOf(article.chars().charAt(at)) < 0) {
      at--;
    }
    return at;
  }
}
