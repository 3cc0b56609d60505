package org.wenpu.meaning.extract.event;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Article;
import org.wenpu.input.Span;
import org.wenpu.language.time.Period;
import org.wenpu.language.time.TimeExpression;

/**
 * Says when an event takes place: by the time in its clause, else in its sentence; by what {@code
 * 当天} and {@code 会上} refer to; by the dateline for what the lead tells without a time.
 */
final class EventTimes {
  private static final Pattern SAME_DAY =
      Pattern.compile("当天|当日|当晚|同日|同一天|会上|会前|会后|会议期间|期间|随后|途中|其间|之后");

  /** {@code 会上，《办法》发布}: what begins so is told of a day named before. */
  private static final Pattern REFERS =
      Pattern.compile(
          "(?:当天|当日|当晚|同日|同一天|会上|(?:大会|论坛|仪式|发布会|座谈会|推进会)上)(?:[，的]|\\p{IsHan})|在[^，。]{2,24}(?:活动|论坛|大会|仪式)现场，");

  private static final Pattern ARABIC_YEAR = Pattern.compile("\\d{4}");

  private static final Pattern NAMED =
      Pattern.compile("年?度|[^，。在召举出开日月]{2,30}(?:年会|论坛|峰会|会议|大会|博览会|交易会|生态日|活动周|科技周|科技活动周|展|节|赛)");

  private final EventScene scene;

  EventTimes(EventScene scene) {
    this.scene = scene;
  }

  /** Gives the time told nearest to a trigger in its sentence, or null. */
  @Nullable TimeExpression told(EventCue cue) {
    Clause clause = cue.clause();
    TimeExpression near = last(times(clause.begin(), cue.begin()));
    near = near == null ? first(times(cue.end(), clause.end())) : near;
    for (Clause c = scene.before(clause); near == null && c != null; c = scene.before(c)) {
      near = last(times(c.begin(), c.end()));
    }
    return near;
  }

  /** {@code 出席|2025年|全国生态日活动}, {@code 2023|年度友谊奖}: a year in a name is no time. */
  private List<TimeExpression> times(int begin, int end) {
    return scene.times(begin, end).stream().filter(t -> !isInName(t, end)).toList();
  }

  private boolean isInName(TimeExpression time, int end) {
    boolean year = time.period() != null && time.period().unit() == Period.Unit.YEAR;
    boolean yearly = scene.masked().charAt(time.span().end() - 1) == '度';
    return yearly
        || year
            && NAMED.matcher(scene.masked()).region(time.span().end(), end).lookingAt()
            && ARABIC_YEAR.matcher(scene.masked()).region(time.span().begin(), end).lookingAt();
  }

  /** Says whether a trigger's sentence begins with what refers to a day named before. */
  boolean isOfDayBefore(EventCue cue) {
    Span sentence = scene.sentence(cue.clause());
    return REFERS.matcher(scene.masked()).region(sentence.begin(), sentence.end()).lookingAt()
        && earlier(cue) != null;
  }

  /** Gives the days of an event, or null. */
  @Nullable Period of(EventCue cue) {
    TimeExpression told = told(cue);
    if (told != null) {
      return told.period();
    }
    String before = scene.masked().substring(scene.sentence(cue.clause()).begin(), cue.begin());
    if (SAME_DAY.matcher(before).find()) {
      return earlier(cue);
    }
    if (scene.isWorkReport()) {
      return pastYear();
    }
    Period lead = leadDay(cue);
    return lead == null ? filed() : lead;
  }

  /** Says whether a trigger stands in the first sentence of the article. */
  static boolean isLead(EventCue cue) {
    return cue.clause().sentence() == 0;
  }

  /** Gives the last day named before the sentence, in its paragraph or the one before. */
  private @Nullable Period earlier(EventCue cue) {
    Period day = null;
    for (TimeExpression time : scene.article().times()) {
      boolean before = time.span().end() <= scene.sentence(cue.clause()).begin();
      if (before && time.kind() == TimeExpression.Kind.DATE) {
        day = time.period();
      }
    }
    return day;
  }

  /** Gives the year a work report accounts for. */
  private Period pastYear() {
    int year = scene.article().article().date().getYear() - 1;
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Period.Unit.YEAR);
  }

  /** Gives the day that the first sentence of its news tells, or null. */
  private @Nullable Period leadDay(EventCue cue) {
    Span lead = scene.lead(cue.clause());
    return scene.times(lead.begin(), lead.end()).stream()
        .filter(t -> t.kind() != TimeExpression.Kind.VAGUE)
        .map(TimeExpression::period)
        .filter(p -> p != null && p.unit() == Period.Unit.DAY)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Period filed() {
    Article.Dateline dateline = scene.article().article().dateline();
    LocalDate day = dateline == null ? null : dateline.date();
    return day == null ? null : new Period(day, day, Period.Unit.DAY);
  }

  private static @Nullable TimeExpression first(List<TimeExpression> times) {
    return times.isEmpty() ? null : times.get(0);
  }

  private static @Nullable TimeExpression last(List<TimeExpression> times) {
    return times.isEmpty() ? null : times.get(times.size() - 1);
  }
}
