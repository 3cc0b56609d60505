package org.wenpu.meaning.extract.observation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.quantity.Unit;
import org.wenpu.meaning.extract.observation.Figure.Rule;

/**
 * Decides between the nouns behind a figure, which are counted, and those before it, which are
 * measured: {@code 开工率|达75%以上的企业}.
 */
final class NounChoice {
  private static final String WORTH = "价值";

  private static final Set<String> AIMS = Set.of("目标", "任务", "水平", "好成绩");

  /** How words end that name only where a figure stands: {@code 50%以上|的扩张区间}. */
  private static final Pattern STAGES =
      Pattern.compile(
          "的[^，。；]{0,6}?(?:阶段|区间|行列|台阶|高位|水平)(?=[，。；！、]|$)|的?(?:新台阶|新关口|新高度|台阶|大关|关口|关)(?=[，。；！、]|$)");

  private static final Set<String> EXTENTS = Set.of("长", "宽", "高", "深", "厚", "重");

  private static final Pattern GROWTH = Pattern.compile("的(?:同比|正|较快|高速)?(?:增长|增幅|增速)(?=[，。；、]|$)");

  private static final Pattern PRONOUN = Pattern.compile("[这那他她它其]|[他她它我这那]们|[这那]些|这里|那里|大家");

  /** {@code 实现100%|国产化}: what was done by so much. */
  private static final Pattern DONE =
      Pattern.compile(
          "的?(?:国产化|本地化|自动化|数字化|电气化|清洁化|绿色化|机械化|全?覆盖|自给|自主|(?:综合|回收|循环|资源化)利用|无害化处理)(?=[，。；、]|$)");

  private final Topics topics;

  NounChoice(Topics topics) {
    this.topics = topics;
  }

  /** Gives the figure, or null when neither name it. */
  @Nullable Figure of(Candidate told) {
    Span done = isGrowth(told) ? growth(told) : done(told);
    if (done != null) {
      return told.as(done, Rule.COUNTED);
    }
    Span counted = told.counted();
    if (counted != null && isWhichSum(told)) {
      return told.as(counted, Rule.COUNTED);
    }
    Span measured = measured(told);
    if (measured != null) {
      return told.as(measured, Rule.NOUN_BEFORE);
    }
    boolean stage = isStage(told) || counted != null && isAim(told, counted);
    Figure last = told.last();
    if (last != null && isOfTheLast(told, stage)) {
      Span topic = topics.before(told);
      return topic == null
          ? told.as(told.dealtOr(last), Rule.CARRIED)
          : told.as(topic, Rule.CARRIED);
    }
    if (counted != null && isCounted(told) && !stage && !isWhich(told) && !isEqual(told)) {
      return told.as(counted, Rule.COUNTED);
    }
    if (counted != null && isPronoun(told)) {
      return told.as(counted, Rule.COUNTED);
    }
    Span topic = isOnlyVerb(told) ? topics.before(told) : null;
    return topic == null ? bySubject(told) : told.as(topic, Rule.CARRIED);
  }

  /** {@code 实现10%|的增长}: the noun behind tells what the figure is. */
  private static boolean isGrowth(Candidate told) {
    Scene scene = told.scene();
    return told.isBridged()
        && GROWTH.matcher(scene.chars()).region(told.end(), scene.span().end()).lookingAt();
  }

  private static Span growth(Candidate told) {
    return new Span(told.end() + 1, told.scene().clauseEnd(told.end()));
  }

  private static @Nullable Span done(Candidate told) {
    Scene scene = told.scene();
    boolean share = told.quantity().is(Unit.Kind.SHARE);
    Matcher done = DONE.matcher(scene.chars()).region(told.end(), scene.span().end());
    boolean realised = share && isRealised(told);
    int from = told.isOf() ? told.end() + 1 : told.end();
    return realised && done.lookingAt() ? new Span(from, done.end()) : null;
  }

  /** {@code |实现|零件100%国产化}. */
  private static boolean isRealised(Candidate told) {
    Span words = new Span(told.clause(), told.quantity().span().begin());
    return told.scene().text(words).contains("实现");
  }

  /** Gives the word for how the thing behind is measured: {@code |海拔|3000米的森林}. */
  private static @Nullable Span measured(Candidate told) {
    if (isWorth(told)) {
      return told.counted();
    }
    Span extent = extent(told);
    if (extent != null || !told.isOf()) {
      return extent;
    }
    if (told.dimension() != null && !isStage(told)) {
      return told.dimension();
    }
    return !told.isCount() && !told.isBridged() && told.isDimension() ? told.subject() : null;
  }

  /** {@code 用于水利的|30亿元|国债}: what stands before tells which sum is meant. */
  private static boolean isWhichSum(Candidate told) {
    return told.isMoney()
        && Scene.isAt(told.scene().chars(), told.quantity().span().begin() - 1, "的");
  }

  /** {@code 价值|3亿元的|设备}: what is worth so much. */
  private static boolean isWorth(Candidate told) {
    Span subject = told.subject();
    return told.isMoney()
        && told.isOf()
        && subject != null
        && told.counted() != null
        && told.scene().text(subject).endsWith(WORTH);
  }

  /** {@code 出口额5万亿元，|增长2%}: nothing new is named. */
  private static boolean isOfTheLast(Candidate told, boolean stage) {
    return told.isBridged() && told.subject() == null && !told.isCount() && (!told.isOf() || stage);
  }

  private static @Nullable Figure bySubject(Candidate told) {
    Span subject = told.subject();
    return subject == null || isPronoun(told)
        ? null
        : told.as(
            Distribution.of(told.scene(), subject, told.quantity().span().begin()),
            told.isBridged() ? Rule.SUBJECT : Rule.NOUN_BEFORE);
  }

  /** {@code 一道|长|220公里的林带}, {@code 碑座和|宽|5米的台阶}; not {@code 大桥|长|3公里}. */
  private static @Nullable Span extent(Candidate told) {
    int end = told.quantity().span().begin();
    Token word = told.isAmount() ? told.scene().tokenBefore(end) : null;
    Token before = word == null ? null : told.scene().tokenBefore(word.span().begin());
    boolean noun = before != null && before.tag().startsWith("n");
    boolean extent = word != null && EXTENTS.contains(word.text()) && !noun;
    return extent && word != null ? word.span() : null;
  }

  /** {@code 实现企业超8万家的|目标}: the aim is not what is counted. */
  private static boolean isAim(Candidate told, Span counted) {
    String words = told.scene().text(counted);
    return told.isOf() && told.subject() != null && AIMS.contains(words);
  }

  /** {@code 开工率|达75%以上的企业}: a rate that tells which things are meant. */
  private static boolean isWhich(Candidate told) {
    Span subject = told.subject();
    char first = told.scene().chars().charAt(told.quantity().span().begin());
    return told.isOf()
        && subject != null
        && (told.isBridged() || FigureReader.isVerbal(first) || isShare(told, subject))
        && told.isMeasure(subject);
  }

  /** {@code |这|是600千瓦的充电桩}: what is pointed to is told behind. */
  private static boolean isPronoun(Candidate told) {
    Span subject = told.subject();
    return subject != null && PRONOUN.matcher(told.scene().text(subject)).matches();
  }

  /** {@code 总库容|相当于10个湖泊}: with what it is compared is not what is measured. */
  private static boolean isEqual(Candidate told) {
    Span words = new Span(told.bridge().begin(), told.quantity().span().begin());
    return told.subject() != null && told.scene().text(words).contains("相当于");
  }

  /** {@code 成交额占|全国份额|1/7的市场}. */
  private static boolean isShare(Candidate told, Span subject) {
    return subject.begin() > 0 && told.scene().chars().charAt(subject.begin() - 1) == '占';
  }

  /** {@code 数字课堂，已累计|开设|30万场}: what is counted was told before. */
  private static boolean isOnlyVerb(Candidate told) {
    Span subject = told.subject();
    Token token = subject == null ? null : told.scene().tokenAt(subject.begin());
    return subject != null
        && token != null
        && told.isCount()
        && !told.isPeople()
        && token.tag().equals("v")
        && token.span().equals(subject);
  }

  /** Says whether the nouns behind a quantity name it rather than those before. */
  private static boolean isCounted(Candidate told) {
    boolean thing = told.isAmount() && !told.isOf() && !told.isBridged();
    boolean still = told.isCount() || told.isSubjectless();
    return told.isOf() || told.isFraction() || thing || isTaken(told) || still && !told.changes();
  }

  /** {@code 九成大型矿山、|八成|中型矿山}: the nouns before it are those of another figure. */
  private static boolean isTaken(Candidate told) {
    Figure last = told.last();
    Span subject = told.subject();
    return last != null
        && subject != null
        && last.indicator().begin() >= last.end()
        && last.indicator().contains(subject)
        && !told.isBridged();
  }

  /** {@code 指数重回50%以上|的扩张区间}: where the figure stands. */
  private static boolean isStage(Candidate told) {
    return isStage(told.scene(), told.quantity().span().end());
  }

  static boolean isStage(Scene scene, int end) {
    return STAGES.matcher(scene.chars()).region(end, scene.span().end()).lookingAt();
  }
}
