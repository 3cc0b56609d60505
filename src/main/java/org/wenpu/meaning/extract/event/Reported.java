package org.wenpu.meaning.extract.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Openings;
import org.wenpu.language.time.Period;
import org.wenpu.language.time.TimeExpression;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Measure;
import org.wenpu.meaning.Statement;
import org.wenpu.meaning.extract.ReportParts;

/**
 * Tells what is reported to happen from what is wished, planned in general, denied or usual. What
 * somebody says or a policy line holds counts only with a day or month.
 */
final class Reported {
  /** {@code 开展活动} goes on everywhere; only with a time is it news. */
  static final String CARRIED_OUT = "开展";

  private static final Set<Event.Type> RESULTS = Set.of(Event.Type.LAUNCH, Event.Type.OTHER);
  private static final Set<ActorPattern> MADE = Set.of(ActorPattern.THEME, ActorPattern.ENCOUNTER);
  private static final int LONGEST_REST = 4;

  private static final Openings FIRST = new Openings("首[个条座台家艘架列趟例]");
  private static final Openings IF = new Openings("如果|一旦|若(?![干尔泽])");

  private static final Set<Event.Type> YEARLY =
      Set.of(Event.Type.PUBLICATION, Event.Type.LAUNCH, Event.Type.OTHER);

  private static final String ORDER = "作出";

  private static final Openings AT_ONCE = new Openings("(?:立即|第一时间|当即|迅速|专门)$");

  private static final Openings AT = new Openings("在[^，。]{2,14}$");

  private final EventScene scene;
  private final NameChains names;
  private final Unreal unreal;
  private final NoOccurrence none;
  private final SaidWords said;
  private final @Nullable ReportParts parts;

  Reported(EventScene scene, List<Statement> statements, List<Measure> measures) {
    this.scene = scene;
    names = new NameChains(scene);
    unreal = new Unreal(scene);
    none = new NoOccurrence(scene);
    said = new SaidWords(statements, measures);
    parts = scene.isWorkReport() ? new ReportParts(scene.article()) : null;
  }

  /**
   * Says whether a cue tells of something that happens.
   *
   * @param told the time told with it, null when none is
   * @param dated whether what it refers to ({@code 会上}, {@code 当天}) has been told with its day
   */
  boolean isFact(EventCue cue, @Nullable TimeExpression told, boolean dated) {
    String before = unreal.before(cue);
    if (unreal.is(cue, before, told) || none.is(cue, before, told)) {
      return false;
    }
    if (Unreal.isPlanned(before) && (told == null && !isComingOut(cue) || isConditional(cue))
        || isPlannedBefore(cue, told)) {
      return false;
    }
    boolean sharp = told != null && told.kind() != TimeExpression.Kind.VAGUE;
    return sharp || mayBe(cue, told != null || dated);
  }

  /** {@code 如果不停火，甲军将|打击…}: perhaps. */
  private boolean isConditional(EventCue cue) {
    int begin = scene.sentence(cue.clause()).begin();
    return IF.isIn(scene.masked(), begin, cue.begin());
  }

  /** {@code 今年，某省将抓好治水，|推出一批成果}: a plan for the year goes on over its clauses. */
  private boolean isPlannedBefore(EventCue cue, @Nullable TimeExpression told) {
    boolean vague =
        told == null || told.period() == null || told.period().unit() == Period.Unit.YEAR;
    if (!vague || !YEARLY.contains(cue.type()) || names.hasSubject(cue) && !isTogether(cue)) {
      return false;
    }
    Clause before = scene.before(cue.clause());
    while (before != null && told == null && !isPlanned(before) && !hasSubject(before)) {
      before = scene.before(before);
    }
    return before != null && isPlanned(before);
  }

  /** {@code 公安部将召开发布会；|联合某台|推出节目}: whoever goes along is not who acts. */
  private boolean isTogether(EventCue cue) {
    return ToldSubjects.TOGETHER.opens(scene.masked(), cue.clause().begin(), cue.begin());
  }

  private boolean isPlanned(Clause clause) {
    return Unreal.isPlanned(scene.masked().substring(clause.begin(), clause.end()));
  }

  private boolean hasSubject(Clause clause) {
    return !ToldSubjects.TOGETHER.opens(scene.masked(), clause.begin(), clause.end())
        && !names.subjects(clause.begin(), clause.end()).isEmpty();
  }

  /** {@code 《大事记》即将|出版}: that is the news. */
  private boolean isComingOut(EventCue cue) {
    return cue.type() == Event.Type.PUBLICATION && scene.isLead(cue.clause());
  }

  private boolean mayBe(EventCue cue, boolean told) {
    if (isResult(cue) || told && cue.type() == Event.Type.DISASTER || isAtOnce(cue)) {
      return true;
    }
    boolean strong = isStrong(cue);
    return said.holds(cue) && !isTitled(cue, told) && cue.trigger().pattern() != ActorPattern.STOP
        ? strong && (told || cue.type() == Event.Type.APPOINTMENT || said.isWarReport(cue))
        : told || scene.isLead(cue.clause()) || strong || isNamedStart(cue);
  }

  /** {@code 事故发生后，李某|立即|作出重要指示}: told with what has just happened. */
  private boolean isAtOnce(EventCue cue) {
    return cue.trigger().form().startsWith(ORDER)
        && AT_ONCE.isIn(scene.masked(), cue.clause().begin(), cue.begin());
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

  private boolean isOfSomeone(EventCue cue) {
    Span occasion = cue.occasion();
    return cue.type() == Event.Type.PRESS_CONFERENCE
        || names.hasSubject(cue)
        || !cue.isOccasionBehind() && AT.isIn(scene.masked(), cue.clause().begin(), cue.begin())
        || cue.trigger().pattern() == ActorPattern.ATTEND
            && occasion != null
            && !scene.mentions(occasion.begin(), occasion.end()).isEmpty();
  }
}
