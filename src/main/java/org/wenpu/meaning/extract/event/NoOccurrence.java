package org.wenpu.meaning.extract.event;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.language.time.Period;
import org.wenpu.language.time.TimeExpression;
import org.wenpu.meaning.Event;

/**
 * Tells triggers that happen to no one at that time: what only tells which thing is meant ({@code
 * 占领|的村庄}), a sum of many ({@code 举办|200多场招聘会}), how things stand ({@code 目前，路网|通车}), a goal.
 */
final class NoOccurrence {
  private static final int LONGEST_TITLE = 5;
  private static final int LONGEST_YEARS = 6;

  private static final Openings PURPOSE = new Openings("(?<![认成作因])为[^，。；]{0,20}$");

  private static final Pattern SINCE = Pattern.compile("[^，。；]{0,6}以来");

  private static final Set<String> NOW = Set.of("目前", "如今", "眼下", "现在", "当前");

  /** {@code 访问甲国|情况的报告}: only tells which one. */
  private static final Pattern ATTRIBUTE = Pattern.compile("[^，。；]{0,40}情况的(?:书面)?报告");

  /** {@code 反对|甲军袭击乙国}, {@code 结束|海上封锁}. */
  private static final Openings OPPOSED = new Openings("反对|抗议|否认|(?:停止|结束|解除|终止)[^，。；]{0,20}$");

  /** {@code 占领|的村庄}, {@code 在袭击|中}: told of as a thing. */
  private static final Pattern AS_THING = Pattern.compile("的|中(?![部东])|是|期间|目标$|行[为径](?:$|[和及、])");

  /** {@code 为全线通车|奠定基础}, {@code 通车|前}: not yet. */
  private static final Pattern NOT_YET = Pattern.compile("前(?!往)|奠定|打下|创造|做好?[^，。]{0,4}准备");

  private static final Set<Event.Type> LASTING =
      Set.of(Event.Type.LAUNCH, Event.Type.OTHER, Event.Type.SIGNING, Event.Type.INVESTMENT);

  private static final Set<String> LONG =
      Set.of("近年来", "近年", "近几年", "近几年来", "这几年", "这些年", "多年来", "长期以来", "一直以来", "近些年", "近些年来");

  private static final Openings CITED = new Openings("(?:另|又)?(?:根据|据)");

  /** {@code 举办|200多场招聘会}: a sum. */
  private static final Pattern SUM =
      Pattern.compile(
          "了?(?:各[类种][^，。；]{0,8})?(?:约|近|超过?|累计)?(?:\\d{2,}|[\\d.]+[万多余])[\\d.万多余]*个?[场次期项]");

  /** {@code 举办|讲座、义诊等活动}: of many kinds; not where they have names. */
  private static final Pattern AND_OTHERS =
      Pattern.compile(
          "[^，。；“]{2,40}等[^，。；、“]{0,12}(?:活动|演练|训练|科目)(?:$|[，。；])|[^，。；“]{2,16}?\\d{2,}[余多]?[场次期](?:$|[，。；次])");

  /** {@code 被|授予|“红色前哨连”称号的中队}: only tells which one. */
  private static final Pattern HONOURED = Pattern.compile("[^，。；]{2,40}(?:称号|奖|勋章|奖章|荣誉)的");

  private static final Openings TOLD_OF = new Openings("介绍|回顾|通报|传达|宣讲|学习");

  private static final Pattern CIRCUMSTANCES = Pattern.compile("的[^，。；]{0,40}(?:情况|精神|成果|盛况|经过)$");

  private static final Openings STAGE = new Openings("从[^，。；]{2,6}到$");

  private static final Openings RESUMED = new Openings("恢复(?:了)?$");

  private static final Pattern EXPLAINED = Pattern.compile("这(?:也|还|已)?是");

  private static final Openings DEPUTIES = new Openings("的[^，。；]{0,6}(?:代表|委员)");

  private static final Openings GOAL = new Openings("(?:到|至|力争)$");

  private final EventScene scene;

  NoOccurrence(EventScene scene) {
    this.scene = scene;
  }

  /** Says whether a trigger at the time told, null when none is, tells of nothing that happens. */
  boolean is(EventCue cue, String before, @Nullable TimeExpression told) {
    return isAsked(cue)
        || isBefore(cue)
        || isExplained(cue)
        || isNoun(cue)
        || isOnlyTitle(cue)
        || isStage(cue)
        || isOfLong(cue, told)
        || isCitedWithoutDay(cue, told)
        || isSum(cue)
        || isOnlyTold(cue, before)
        || isNoStart(cue, before)
        || isPurpose(cue, before)
        || isState(cue, told)
        || told == null && isAttendant(cue)
        || told != null && (isGoal(told) || isEra(cue, told));
  }

  /** {@code 项目如何快|开工？}: only asked. Near miss: {@code 办法|印发，带来什么？}. */
  private boolean isAsked(EventCue cue) {
    int end = scene.sentence(cue.clause()).end();
    return scene.masked().charAt(end - 1) == '？' && cue.clause().span().end() >= end - 1;
  }

  /** {@code 这是该队第三次|获得金牌}: what was just told means that. */
  private boolean isExplained(EventCue cue) {
    return cue.type() != Event.Type.VISIT
            && explains(scene.sentence(cue.clause()))
            && !hasPerson(cue)
        || explains(cue.clause().span());
  }

  /** {@code 这是他首次到访，|李某当天同他会谈}: something else. */
  private boolean hasPerson(EventCue cue) {
    return scene.before(cue.clause()) != null
        && scene.mentions(cue.clause().begin(), cue.begin()).stream()
            .anyMatch(m -> m.kind() == Mention.Kind.PERSON);
  }

  private boolean explains(Span words) {
    return EXPLAINED.matcher(scene.masked()).region(words.begin(), words.end()).lookingAt();
  }

  /** {@code 向大会的|召开|表示祝贺}, {@code 介绍了刚刚|举行|的大会情况}. */
  private boolean isNoun(EventCue cue) {
    return cue.trigger().pattern() == ActorPattern.HOLD
        && (scene.masked().startsWith("表示", cue.end())
            || cue.begin() > cue.clause().begin() && scene.masked().charAt(cue.begin() - 1) == '的'
            || TOLD_OF.isIn(scene.masked(), cue.clause().begin(), cue.begin())
                && follows(CIRCUMSTANCES, cue));
  }

  /** {@code 为方便企业|开展活动}: what for. */
  private static boolean isPurpose(EventCue cue, String before) {
    return cue.trigger().form().equals(Reported.CARRIED_OUT) && PURPOSE.isIn(before);
  }

  /** {@code 目前，路网全面|通车}: how things stand; {@code 首台机组|投产发电以来}: since when. */
  private boolean isState(EventCue cue, @Nullable TimeExpression told) {
    if (cue.trigger().pattern() != ActorPattern.THEME) {
      return false;
    }
    boolean now =
        told != null
            && told.kind() == TimeExpression.Kind.VAGUE
            && NOW.contains(scene.article().words(told.span()));
    return now && !scene.isLead(cue.clause())
        || !isDated(told)
            && SINCE.matcher(scene.masked()).region(cue.end(), cue.clause().end()).lookingAt();
  }

  /** {@code 自2018年8月|通水以来}: that month it began. */
  private static boolean isDated(@Nullable TimeExpression told) {
    return told != null
        && told.period() != null
        && (told.period().unit() == Period.Unit.MONTH || told.period().unit() == Period.Unit.DAY);
  }

  /** {@code 恢复|通车}: it began before; {@code 设立|的试验区}: only tells which one. */
  private boolean isNoStart(EventCue cue, String before) {
    return cue.trigger().pattern() == ActorPattern.THEME
        && cue.type() == Event.Type.LAUNCH
        && (RESUMED.isIn(before)
            || scene.masked().startsWith("的", cue.end())
            || follows(NOT_YET, cue));
  }

  /** What armies do is told of at length by those who oppose it. */
  private boolean isOnlyTold(EventCue cue, String before) {
    boolean armed = cue.type() == Event.Type.MILITARY;
    return armed && (follows(AS_THING, cue) || OPPOSED.isIn(before))
        || follows(ATTRIBUTE, cue)
        || cue.trigger().form().equals("授予") && follows(HONOURED, cue);
  }

  private boolean isSum(EventCue cue) {
    ActorPattern pattern = cue.trigger().pattern();
    return (pattern == ActorPattern.HOLD || pattern == ActorPattern.ATTEND)
        && (follows(SUM, cue) || follows(AND_OTHERS, cue));
  }

  private boolean follows(Pattern words, EventCue cue) {
    return words.matcher(scene.masked()).region(cue.end(), cue.clause().end()).lookingAt();
  }

  /** {@code 党的十八大以来}: of so long a time only what is done in it once is told. */
  private static boolean isEra(EventCue cue, TimeExpression told) {
    Period period = told.period();
    int years =
        cue.trigger().pattern() == ActorPattern.HOLD
            ? LONGEST_YEARS
            : cue.type() == Event.Type.PUBLICATION ? 1 : Integer.MAX_VALUE / 2;
    return period != null && period.last().getYear() - period.first().getYear() >= years;
  }

  /** {@code 出席|峰会前}会见贝尔: it is still to come. */
  private boolean isBefore(EventCue cue) {
    return cue.trigger().pattern() == ActorPattern.ATTEND
        && cue.occasion() != null
        && scene.masked().startsWith("前", cue.occasion().end());
  }

  /** {@code 当选|副总统万斯}: a title, with the name right behind it. */
  private boolean isOnlyTitle(EventCue cue) {
    int end = Math.min(cue.clause().end(), cue.end() + LONGEST_TITLE);
    return cue.trigger().form().equals("当选")
        && scene.mentions(cue.end(), cue.clause().end()).stream()
            .anyMatch(m -> m.kind() == Mention.Kind.PERSON && m.span().begin() <= end);
  }

  /** {@code 从|签约|到|竣工|全程管理}: stages of any project. */
  private boolean isStage(EventCue cue) {
    return cue.begin() > cue.clause().begin()
            && scene.masked().charAt(cue.begin() - 1) == '从'
            && scene.masked().startsWith("到", cue.end())
        || STAGE.isIn(scene.masked(), cue.clause().begin(), cue.begin());
  }

  /** {@code 近年来，各地|成立工作队}: of so long a time nothing is told that happened once. */
  private boolean isOfLong(EventCue cue, @Nullable TimeExpression told) {
    return LASTING.contains(cue.type())
        && told != null
        && told.kind() == TimeExpression.Kind.VAGUE
        && LONG.contains(scene.article().words(told.span()));
  }

  /** {@code 据某局|发布的数据，…}: only whose figures they are, unless a day is told. */
  private boolean isCitedWithoutDay(EventCue cue, @Nullable TimeExpression told) {
    return told == null
        && cue.type() == Event.Type.PUBLICATION
        && CITED.opens(scene.masked(), cue.clause().begin(), cue.begin());
  }

  /** {@code 参加大会的|代表依法履职}: only tells who they are, unless they do so on a day. */
  private boolean isAttendant(EventCue cue) {
    Span sentence = scene.sentence(cue.clause());
    return cue.trigger().pattern() == ActorPattern.ATTEND
        && cue.occasion() != null
        && DEPUTIES.opens(scene.masked(), cue.occasion().end(), cue.clause().end())
        && scene.times(sentence.begin(), sentence.end()).isEmpty();
  }

  private boolean isGoal(TimeExpression told) {
    int at = told.span().begin();
    LocalDate today = scene.article().article().date();
    return told.period() != null
        && (told.period().unit() == Period.Unit.YEAR
                && GOAL.isIn(scene.masked(), Math.max(0, at - 2), at)
            ? told.period().first().isAfter(today)
            : told.period().first().isAfter(today.plusYears(1)));
  }
}
