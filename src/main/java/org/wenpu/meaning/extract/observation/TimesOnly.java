package org.wenpu.meaning.extract.observation;

import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.language.Token;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.language.quantity.Unit;

/**
 * Tells lengths of time that only say when ({@code |五年|新设企业17家}, {@code 近|五年|最高}, {@code 今明|两天|},
 * {@code 建交|50年|}) from those that something lasts ({@code 合龙用了|五年|}).
 */
final class TimesOnly {
  private static final int NEAR = 9;
  private static final Pattern LED =
      Pattern.compile(
          "(?:今明|明后|此[后前]的?|再过?|开年头|(?<![\\p{IsHan}])头|新时代|过去|未来|最近|[下新又]一个(?:更加?)?[“]?(?:辉煌|黄金|金色|精彩|美好|灿烂)?的?|(?:时隔|建[交校党军国]|[国产]党|倒计时)(?:已?[近约超])?)$");

  /** {@code 实施|5年|来}, {@code 提出|20年|以来}. */
  private static final Pattern SINCE = Pattern.compile("[多余]?以?来(?!自|源|临|到|[往电信])");

  /** {@code 短短四天|里|}, {@code 20年|间|}. */
  private static final Pattern WITHIN =
      Pattern.compile("(?:[里间]|共(?![同享赢建治商])|累计|之?内|期间|中(?=[，。])|前|后)(?!的)");

  /** {@code 压缩至|5天|内}: the value reached. */
  private static final Pattern REACHED = Pattern.compile("(?:[至到为]|[制缩持]在)$");

  /** {@code 是大变革的|10年|。}. */
  private static final Pattern CALLED = Pattern.compile("是.*的$");

  private static final Pattern HIGHEST = Pattern.compile("(?:以?来)?(?:最[高低好快大多]|新高|新低)");
  private static final Pattern REMARKABLE =
      Pattern.compile("(?:不凡|平凡|寻常|关键|非凡|辉煌|伟大|新时代|最[\\p{IsHan}]{1,2})的$");

  private static final Pattern CHANGES =
      Pattern.compile("(?:累计|共|净|总共|年均)?(?:增长|增加|提高|提升|上升|下降|减少|降低|新增|扩大)");

  private static final Pattern SPENT = Pattern.compile("(?<!利)用|[花费需历耗]");

  private static final Set<String> REACHING = Set.of("达", "达到", "超", "超过", "突破", "为");

  private TimesOnly() {}

  static boolean isOne(Scene scene, Quantity quantity) {
    if (!quantity.is(Unit.Kind.TIME)) {
      return false;
    }
    String chars = scene.chars();
    int begin = quantity.span().begin();
    String before = chars.substring(Math.max(scene.span().begin(), begin - NEAR), begin);
    return LED.matcher(before).find()
        || REMARKABLE.matcher(before).find()
        || scene.clauseBegin(begin) == begin && chars.charAt(begin) == '过'
        || HIGHEST.matcher(chars).region(quantity.span().end(), chars.length()).lookingAt()
        || SINCE.matcher(chars).region(quantity.span().end(), chars.length()).lookingAt()
            && !before.endsWith("连续")
        || WITHIN.matcher(chars).region(quantity.span().end(), chars.length()).lookingAt()
            && !REACHED.matcher(before).find()
        || isYears(scene, quantity)
        || scene.timeBefore(quantity.span().begin()) != null && isHoliday(before)
        || isCalled(scene, quantity)
        || isOfMeasure(scene, quantity)
        || isBeforeChange(scene, quantity)
        || isAdverbial(scene, quantity);
  }

  /** {@code |三年|时间}, but {@code 仅用了|三年|时间}. */
  private static boolean isYears(Scene scene, Quantity quantity) {
    int begin = quantity.span().begin();
    String before = scene.chars().substring(scene.clauseBegin(begin), begin);
    return isInYears(quantity)
        && Scene.isAt(scene.chars(), quantity.span().end(), "时间")
        && !SPENT.matcher(before).find();
  }

  /** {@code 吞吐量|5年|增长1.6倍}; not {@code 连续|5年|增长}. */
  static boolean isBeforeChange(Scene scene, Quantity quantity) {
    int begin = quantity.span().begin();
    int end = quantity.span().end();
    return quantity.is(Unit.Kind.TIME)
        && !scene.chars().startsWith("连续", begin - 2)
        && CHANGES.matcher(scene.chars()).region(end, scene.clauseEnd(end)).lookingAt()
        && hasFigure(scene, end);
  }

  /** {@code 春节假期|8天|，出游4亿人次}. */
  private static boolean isHoliday(String before) {
    return before.endsWith("假期") || before.endsWith("假日") || before.endsWith("长假");
  }

  /** {@code 这是奋斗的|10年|}: what a time was like, not how long it is. */
  private static boolean isCalled(Scene scene, Quantity quantity) {
    int begin = quantity.span().begin();
    int end = quantity.span().end();
    String before = scene.chars().substring(scene.clauseBegin(begin), begin);
    return scene.clauseEnd(end) == end && CALLED.matcher(before).find();
  }

  /** {@code |24小时|降水量249毫米}: over which time the noun behind it is measured. */
  private static boolean isOfMeasure(Scene scene, Quantity quantity) {
    int end = quantity.span().end();
    Token token = scene.tokenAt(end);
    int at = end;
    while (token != null && leadsToFigure(token) && !scene.isFigure(at)) {
      at = token.span().end();
      token = scene.tokenAt(at);
    }
    return at > end
        && scene.isFigure(at)
        && !scene.chars().startsWith("连续", quantity.span().begin() - 2);
  }

  /** {@code |24小时|降水量|已|达249毫米}: nouns, and what leads from them to their figure. */
  private static boolean leadsToFigure(Token token) {
    return token.tag().startsWith("n")
        || token.tag().equals("d")
        || REACHING.contains(token.text());
  }

  private static boolean isInYears(Quantity quantity) {
    return quantity.measure() != null && quantity.measure().form().equals("年");
  }

  /** Says whether another figure follows in the clause. */
  private static boolean hasFigure(Scene scene, int end) {
    int limit = scene.clauseEnd(end);
    return scene.quantities().stream()
        .anyMatch(q -> q.span().begin() > end && q.span().begin() < limit && !q.is(Unit.Kind.TIME));
  }

  /** {@code |五年|新设企业17家}: it opens a clause that has another figure. */
  private static boolean isAdverbial(Scene scene, Quantity quantity) {
    return isInYears(quantity)
        && scene.clauseBegin(quantity.span().begin()) == quantity.span().begin()
        && hasFigure(scene, quantity.span().end());
  }
}
