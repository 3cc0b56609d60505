package org.wenpu.meaning.extract.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.language.time.Period;
import org.wenpu.language.time.TimeExpression;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Measure;
import org.wenpu.meaning.Statement;
import org.wenpu.meaning.extract.HiddenText;
import org.wenpu.meaning.extract.ReportParts;

/**
 * Tells what is reported to happen from what is wished, planned in general, denied or usual. What
 * somebody says or a policy line holds counts only with a day or month.
 */
final class Reported {
  private static final Openings DENIED =
      new Openings("(?:未|没有|没|不|尚未|无法|未能|取消|推迟|暂停|停止|拒绝|不再|基本|初步)$");

  private static final Openings WISHED =
      new Openings(
          "预计|预祝|祝愿|庆祝|喜迎|迎接|未能|(?<![重主需想首纪摘])要(?![闻求点素员])|应当|(?<![反响相适供对回])应(?![急用邀约对])|必须|需要"
              + "|可以|能够|希望|愿|推动|支持|鼓励|引导|力争|建议|呼吁|敦促|如果|若|一旦|准备|企图|图谋|扬言|争取|拟|计划|有望|可能|或将|是否|确保|实现|为了|以便|用于|旨在");

  /** Usual or lasting, not one event; armed force goes on and is reported each day all the same. */
  private static final Openings USUAL =
      new Openings(
          "每年|每月|每周|每逢|每次|经常|定期|继续|进一步|加快|加强|积极|不断|持续|促进|着力|坚持|多次|历次|曾|一直|长期|连续〇*[一二三四五六七八九十\\d]+年|先后[两三四五六七八九十\\d]+次");

  private static final Set<Event.Type> RESULTS = Set.of(Event.Type.LAUNCH, Event.Type.OTHER);
  private static final Set<ActorPattern> MADE = Set.of(ActorPattern.THEME, ActorPattern.ENCOUNTER);
  private static final int LONGEST_TITLE = 5;
  private static final int LONGEST_REST = 4;
  private static final int LONGEST_YEARS = 6;

  private static final Openings PURPOSE = new Openings("(?<![认成作因])为[^，。；]{0,20}$");

  private static final Openings FIRST = new Openings("首[个条座台家艘架列趟例]");

  private static final Pattern SINCE = Pattern.compile("[^，。；]{0,6}以来");

  private static final Set<String> NOW = Set.of("目前", "如今", "眼下", "现在", "当前");

  /** {@code 访问甲国|情况的报告}: only tells which one. */
  private static final Pattern ATTRIBUTE = Pattern.compile("[^，。；]{0,40}情况的(?:书面)?报告");

  /** {@code 反对|甲军袭击乙国}, {@code 结束|海上封锁}. */
  private static final Openings OPPOSED = new Openings("反对|抗议|否认|(?:停止|结束|解除|终止)[^，。；]{0,20}$");

  /** {@code 占领|的村庄}, {@code 在袭击|中}: told of as a thing. */
  private static final Pattern AS_THING = Pattern.compile("的|中(?![部东])|是|期间|目标$");

  /** {@code 为全线通车|奠定基础}, {@code 通车|前}: not yet. */
  private static final Pattern NOT_YET = Pattern.compile("前(?!往)|奠定|打下|创造|做好?[^，。]{0,4}准备");

  /** {@code 举办|200多场招聘会}: a sum. */
  private static final Pattern SUM =
      Pattern.compile(
          "了?(?:各[类种][^，。；]{0,8})?(?:约|近|超过?|累计)?(?:\\d{2,}|[\\d.]+[万多余])[\\d.万多余]*个?[场次期]");

  private static final Openings RESUMED = new Openings("恢复(?:了)?$");

  private static final Openings AT = new Openings("在[^，。]{2,14}$");

  private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

  private static final char PLANNED = '将';

  /** A measure that the reporter tells as done is an event as well: {@code 江苏南通启用枢纽}. */
  private static final String NARRATED = "measure/NARRATED";

  /** {@code 到2035年，…建成}: a goal. */
  /** {@code 开展活动} goes on everywhere; only with a time is it news. */
  private static final String CARRIED_OUT = "开展";

  private static final Openings GOAL = new Openings("(?:到|至|力争)$");

  private final EventScene scene;
  private final NameChains names;
  private final @Nullable ReportParts parts;
  private final List<Span> said;
  private final List<Span> byBodies;
  private final List<Span> announced;

  Reported(EventScene scene, List<Statement> statements, List<Measure> measures) {
    this.scene = scene;
    names = new NameChains(scene);
    parts = scene.isWorkReport() ? new ReportParts(scene.article()) : null;
    said = statements.stream().flatMap(s -> s.content().stream()).toList();
    byBodies =
        statements.stream()
            .filter(s -> isOfNoPerson(s.speaker().mention()))
            .flatMap(s -> s.content().stream())
            .toList();
    announced =
        measures.stream()
            .filter(m -> !m.evidence().extractor().equals(NARRATED))
            .map(Measure::content)
            .toList();
  }

  /** {@code 甲国国防部}, {@code 甲方}. */
  private static boolean isOfNoPerson(@Nullable Mention speaker) {
    return speaker == null || speaker.kind() != Mention.Kind.PERSON;
  }

  /** Says whether a cue tells of something that happens at the time told, null when none is. */
  boolean isFact(EventCue cue, @Nullable TimeExpression told) {
    String before = unquoted(unnamed(cue.clause().begin(), cue.begin()));
    boolean sharp = told != null && told.kind() != TimeExpression.Kind.VAGUE;
    if (DENIED.isIn(before) || WISHED.isIn(before) || isUsual(cue, before)) {
      return false;
    }
    if (isBefore(cue) || isOnlyTitle(cue) || isSum(cue) || isOnlyTold(cue, before)) {
      return false;
    }
    if (cue.trigger().pattern() == ActorPattern.THEME && isNoStart(cue, before)) {
      return false;
    }
    if (before.indexOf(PLANNED) >= 0 && told == null && !isComingOut(cue)) {
      return false;
    }
    if (isPurpose(cue, before) || isState(cue, told)) {
      return false;
    }
    if (told != null && (isGoal(told) || isEra(cue, told))) {
      return false;
    }
    return sharp || mayBe(cue, told != null);
  }

  /** {@code 为方便企业|开展活动}: what for. */
  private static boolean isPurpose(EventCue cue, String before) {
    return cue.trigger().form().equals(CARRIED_OUT) && PURPOSE.isIn(before);
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
    return now && !isHere(cue)
        || SINCE.matcher(scene.masked()).region(cue.end(), cue.clause().end()).lookingAt();
  }

  /** {@code 恢复|通车}: it began before; {@code 设立|的试验区}: only tells which one. */
  private boolean isNoStart(EventCue cue, String before) {
    return cue.type() == Event.Type.LAUNCH
        && (RESUMED.isIn(before)
            || scene.masked().startsWith("的", cue.end())
            || follows(NOT_YET, cue));
  }

  /** What armies do is told of at length by those who oppose it. */
  private boolean isOnlyTold(EventCue cue, String before) {
    boolean armed = cue.type() == Event.Type.MILITARY;
    return armed && (follows(AS_THING, cue) || OPPOSED.isIn(before)) || follows(ATTRIBUTE, cue);
  }

  private boolean isSum(EventCue cue) {
    return cue.trigger().pattern() == ActorPattern.HOLD && follows(SUM, cue);
  }

  private boolean follows(Pattern words, EventCue cue) {
    return words.matcher(scene.masked()).region(cue.end(), cue.clause().end()).lookingAt();
  }

  /** {@code 多次赴东北|考察} is told as an inspection all the same. */
  private static boolean isUsual(EventCue cue, String before) {
    String words =
        cue.trigger().pattern() == ActorPattern.INSPECT ? before.replace("多次", "") : before;
    return cue.type() != Event.Type.MILITARY && USUAL.isIn(words);
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

  /** {@code 《大事记》即将|出版}: that is the news. */
  private static boolean isComingOut(EventCue cue) {
    return cue.type() == Event.Type.PUBLICATION && isHere(cue);
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

  private boolean mayBe(EventCue cue, boolean told) {
    if (isResult(cue)) {
      return true;
    }
    boolean strong = isStrong(cue);
    if (told && cue.type() == Event.Type.DISASTER) {
      return true;
    }
    return isSaid(cue) && !isTitled(cue, told) && cue.trigger().pattern() != ActorPattern.STOP
        ? strong && (told || cue.type() == Event.Type.APPOINTMENT || isWarReport(cue))
        : told || isHere(cue) || strong || isNamedStart(cue);
  }

  /** {@code 南湖大桥建成通车}: in a work report, a result of the past year, not of the plan. */
  private boolean isResult(EventCue cue) {
    return parts != null
        && RESULTS.contains(cue.type())
        && MADE.contains(cue.trigger().pattern())
        && !parts.isPlan(cue.begin());
  }

  /**
   * {@code 新疆博物馆|开馆}, {@code 全国首个变电站|投运}: what has a name or is the first opens once; who 开通热线 may
   * often.
   */
  private boolean isNamedStart(EventCue cue) {
    return cue.type() == Event.Type.LAUNCH
        && cue.trigger().pattern() == ActorPattern.THEME
        && cue.clause().end() - cue.end() <= LONGEST_REST
        && (!scene.mentions(cue.clause().begin(), cue.begin()).isEmpty()
            || FIRST.isIn(scene.masked(), cue.clause().begin(), cue.begin()));
  }

  /** Gives a stretch without names: 安东尼奥·若泽 wishes nothing by his 若. */
  private String unnamed(int begin, int end) {
    StringBuilder words = new StringBuilder(scene.masked().substring(begin, end));
    for (Mention name : scene.mentions(begin, end)) {
      for (int i = name.span().begin(); i < name.span().end(); i++) {
        words.setCharAt(i - begin, HiddenText.BLANK);
      }
    }
    return words.toString();
  }

  private static String unquoted(String words) {
    return words.indexOf('“') < 0 ? words : QUOTED.matcher(words).replaceAll("");
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

  /** Says whether such news is told of the day itself, without saying so: {@code 李某会见贝尔}. */
  private boolean isStrong(EventCue cue) {
    return switch (cue.trigger().pattern()) {
      case ENCOUNTER, INSPECT, STOP, CONCERNED -> true;
      case SCENE -> true;
      case HOLD, ATTEND -> !cue.trigger().form().equals(CARRIED_OUT) && isOfSomeone(cue);
      default -> cue.type() == Event.Type.APPOINTMENT || cue.type() == Event.Type.MILITARY;
    };
  }

  /** {@code 记者获悉，两部门近日联合|印发《意见》}: a title and a time are news in anybody's words. */
  private boolean isTitled(EventCue cue, boolean told) {
    return told
        && cue.type() == Event.Type.PUBLICATION
        && scene.masked().substring(cue.end(), cue.clause().end()).contains("《");
  }

  /** {@code 甲国国防部称，甲军在边境|打击了敌军}: armies report each day what they did, without saying when. */
  private boolean isWarReport(EventCue cue) {
    return cue.type() == Event.Type.MILITARY
        && byBodies.stream().anyMatch(s -> s.overlaps(cue.span()));
  }

  private boolean isOfSomeone(EventCue cue) {
    Span occasion = cue.occasion();
    return cue.type() == Event.Type.PRESS_CONFERENCE
        || names.hasSubject(cue)
        || !cue.isOccasionBehind() && AT.isIn(scene.masked(), cue.clause().begin(), cue.begin())
        || cue.trigger().pattern() == ActorPattern.ATTEND
            && occasion != null
            && !scene.mentions(occasion.begin(), occasion.end()).isEmpty();
  }

  private boolean isSaid(EventCue cue) {
    Stream<Span> spans =
        cue.type() == Event.Type.PUBLICATION
            ? said.stream()
            : Stream.concat(said.stream(), announced.stream());
    return spans.anyMatch(s -> s.overlaps(cue.span()));
  }

  /** Says whether the news itself is told: in the first sentences. */
  private static boolean isHere(EventCue cue) {
    return cue.clause().sentence() <= 1;
  }
}
