package org.wenpu.meaning.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.time.Period;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Participant;

/**
 * Collects the events of one article, each once: of the same type with a common actor, unless time
 * or place tell two apart. Who only goes along ({@code 蔡某陪同考察}) joins the event told before.
 */
final class DistinctEvents {
  /** What {@code 会议} alone may refer to. */
  private static final Set<Event.Type> HELD =
      Set.of(
          Event.Type.CONFERENCE, Event.Type.MEETING, Event.Type.OTHER, Event.Type.PRESS_CONFERENCE);

  /** What nobody goes along with. */
  private static final Set<Event.Type> ALONE =
      Set.of(
          Event.Type.MILITARY, Event.Type.DISASTER, Event.Type.PUBLICATION, Event.Type.APPOINTMENT);

  private static final Set<String> DONE = Set.of("event/agent", "event/encounter");

  /** What armies do besides striking: {@code 打击乌军据点，|击退|进攻，|击落|无人机} are three. */
  private static final List<Set<String>> ARMED_ACTS =
      List.of(Set.of("击退"), Set.of("击落", "拦截"), Set.of("控制", "占领", "夺回"));

  private static final Set<String> CALLS = Set.of("看望", "慰问", "看望慰问", "上门走访");

  /** {@code 集中|宣传月|启动仪式}: how what is launched ends. */
  private static final Pattern CEREMONY = Pattern.compile(".*?([^“”]{0,4})”?启动(?:仪式|会|活动|式)");

  /** What two sides do with each other; with another side it is another event. */
  private static final Set<Event.Type> ENCOUNTERS = Set.of(Event.Type.MEETING, Event.Type.TALKS);

  private static final Set<Event.Type> OCCASIONS =
      Set.of(Event.Type.CONFERENCE, Event.Type.OTHER, Event.Type.LAUNCH);

  private static final Set<Event.Type> TOLD_AT_ONCE =
      Set.of(Event.Type.CONFERENCE, Event.Type.PRESS_CONFERENCE);

  private static final int SHORTEST_OCCASION = 6;

  private final EventScene scene;
  private final List<Event> events = new ArrayList<>();

  /** Tours told of without a place. */
  private final List<Event> tours = new ArrayList<>();

  DistinctEvents(EventScene scene) {
    this.scene = scene;
  }

  /** Adds an event, or joins it to the one it tells again. */
  void add(EventCue cue, Event event) {
    if (cue.trigger().pattern() == ActorPattern.STOP
        && (event.place() == null || !follows(event))) {
      return;
    }
    if (isOfNoPlace(cue, event)) {
      tours.add(event);
      return;
    }
    if (isCallOnTour(event) || isCeremony(event)) {
      return;
    }
    if (isCitedAtPress(cue, event)) {
      joinLast(event.actors(), other -> other.type() == Event.Type.PRESS_CONFERENCE);
      return;
    }
    boolean bare = !ENCOUNTERS.contains(event.type()) && cue.isBare(scene.masked());
    boolean press = event.type() == Event.Type.PRESS_CONFERENCE;
    if (bare && join(event.actors(), cue.begin(), press ? Set.of(event.type()) : HELD)) {
      return;
    }
    for (int i = 0; i < events.size(); i++) {
      if (isSame(events.get(i), event)) {
        events.set(i, joined(events.get(i), event));
        return;
      }
    }
    events.add(event);
  }

  /** Adds an event that nothing else tells of. */
  void add(Event event) {
    events.add(event);
  }

  /**
   * Lets persons join the first event of some types, of any type when none is given, in the news
   * they are told in.
   *
   * @param at where they are told
   * @return whether there was one
   */
  boolean join(List<Participant> persons, int at, Set<Event.Type> types) {
    for (int i = 0; i < events.size(); i++) {
      int told = events.get(i).evidence().spans().get(0).begin();
      if (isOccasion(events.get(i))
          && scene.areOneNews(told, at)
          && (types.isEmpty()
              ? !ALONE.contains(events.get(i).type())
              : types.contains(events.get(i).type()))) {
        events.set(i, withActors(events.get(i), persons));
        return true;
      }
    }
    return false;
  }

  /** {@code 举行|展览}; what is only done, {@code 致电}, {@code 作出重要指示}, nobody takes part in. */
  static boolean isOccasion(Event event) {
    return event.type() != Event.Type.OTHER || !DONE.contains(event.evidence().extractor());
  }

  /** Lets actors join the last event that is meant, if there is one. */
  void joinLast(List<Participant> actors, Predicate<Event> meant) {
    for (int i = events.size() - 1; i >= 0; i--) {
      if (meant.test(events.get(i))) {
        events.set(i, withActors(events.get(i), actors));
        return;
      }
    }
  }

  List<Event> all() {
    return List.copyOf(events);
  }

  /** Says whether a stop is one of an inspection told before. */
  private boolean follows(Event stop) {
    return Stream.concat(events.stream(), tours.stream())
        .anyMatch(e -> isTour(e) && shareActor(e, stop));
  }

  /** {@code 在各地|考察时}: no event of its own, but what follows are its stops. */
  private static boolean isOfNoPlace(EventCue cue, Event event) {
    return cue.trigger().pattern() == ActorPattern.INSPECT
        && event.place() == null
        && !EventTimes.isLead(cue);
  }

  /**
   * {@code 某办举行发布会，某局|发布|的数据显示}: what the conference was for; a document with a title came out by
   * itself.
   */
  private boolean isCitedAtPress(EventCue cue, Event event) {
    Span sentence = scene.sentence(cue.clause());
    return event.type() == Event.Type.PUBLICATION
        && scene.masked().startsWith("的", cue.end())
        && !scene.masked().startsWith("《", cue.end() + 1)
        && events.stream()
            .filter(e -> e.type() == Event.Type.PRESS_CONFERENCE)
            .anyMatch(e -> sentence.contains(e.evidence().spans().get(0)));
  }

  /** {@code 某部今天部署开展宣传月活动。今天，|宣传月启动仪式|举行}: the launch told before. */
  private boolean isCeremony(Event event) {
    return event.type() == Event.Type.LAUNCH
        && !event.actors().isEmpty()
        && events.stream()
            .anyMatch(
                e ->
                    e.type() == Event.Type.LAUNCH
                        && e.period() != null
                        && e.period().equals(event.period())
                        && event.actors().stream().allMatch(a -> isCeremonyOf(e, a))
                        && areOneNews(e, event));
  }

  private boolean isCeremonyOf(Event launch, Participant ceremony) {
    Matcher named = CEREMONY.matcher(ceremony.name());
    return ceremony.mention() == null
        && named.matches()
        && (launch.actors().stream().anyMatch(a -> a.name().contains(named.group(1)))
            || scene.article().words(launch.evidence().spans().get(0)).contains(named.group(1)));
  }

  /** {@code 陈某在某市调研并|看望慰问|民警}: no visit of its own. */
  private boolean isCallOnTour(Event event) {
    return event.type() == Event.Type.VISIT
        && CALLS.contains(event.trigger())
        && events.stream()
            .anyMatch(
                e ->
                    e.type() == Event.Type.INSPECTION
                        && shareActor(e, event)
                        && agree(e.period(), event.period())
                        && areOneNews(e, event));
  }

  /** {@code 看望}: from one old friend to the next is no tour. */
  private static boolean isTour(Event event) {
    return event.type() == Event.Type.INSPECTION
        || event.type() == Event.Type.VISIT && !CALLS.contains(event.trigger());
  }

  private boolean isSame(Event one, Event other) {
    return one.type() == other.type()
        && ARMED_ACTS.stream()
            .allMatch(a -> a.contains(one.trigger()) == a.contains(other.trigger()))
        && agree(one.period(), other.period())
        && (isSameOccasion(one, other) || isSameAct(one, other) || isToldAtOnce(one, other));
  }

  /** {@code 在30日|举行|的记者|会上}: held and spoken at in one clause. */
  private static boolean isToldAtOnce(Event one, Event other) {
    return TOLD_AT_ONCE.contains(one.type())
        && one.evidence().spans().get(0).equals(other.evidence().spans().get(0));
  }

  private boolean isSameAct(Event one, Event other) {
    boolean common =
        ENCOUNTERS.contains(one.type()) ? areSameSides(one, other) : shareActor(one, other);
    return common
        && areOneNews(one, other)
        && (one.place() == null || other.place() == null || same(one.place(), other.place()));
  }

  /** What is told in the next news is something else. */
  private boolean areOneNews(Event one, Event other) {
    return scene.areOneNews(
        one.evidence().spans().get(0).begin(), other.evidence().spans().get(0).begin());
  }

  /** {@code 某人出席|2026年都市论坛}, {@code 2026年都市论坛|在广州开幕}. */
  private boolean isSameOccasion(Event one, Event other) {
    return OCCASIONS.contains(one.type()) && (names(one, other) || names(other, one));
  }

  private boolean names(Event one, Event other) {
    Span told = one.evidence().spans().get(0);
    String words = scene.article().words(told);
    return other.actors().stream()
        .anyMatch(a -> a.name().length() >= SHORTEST_OCCASION && words.contains(a.name()));
  }

  /** {@code 会见甲} and {@code 会见乙} of one host are two: all of one are sides of the other. */
  private static boolean areSameSides(Event one, Event other) {
    return areAmong(one, other) || areAmong(other, one);
  }

  private static boolean areAmong(Event few, Event many) {
    return few.actors().stream().allMatch(a -> many.actors().stream().anyMatch(b -> same(a, b)));
  }

  /** {@code 国务院新闻办公室|举行|的新闻发布会|上}: who holds it, not the occasion itself. */
  private static List<Participant> named(List<Participant> actors) {
    List<Participant> named = actors.stream().filter(a -> a.mention() != null).toList();
    return named.isEmpty() ? actors : named;
  }

  private static boolean shareActor(Event one, Event other) {
    return one.actors().isEmpty() && other.actors().isEmpty()
        || one.actors().stream().anyMatch(a -> other.actors().stream().anyMatch(b -> same(a, b)));
  }

  private static boolean same(Participant one, Participant other) {
    return one.name().contains(other.name()) || other.name().contains(one.name());
  }

  private static boolean agree(@Nullable Period one, @Nullable Period other) {
    return one == null
        || other == null
        || !one.last().isBefore(other.first()) && !other.last().isBefore(one.first());
  }

  private static Event withActors(Event event, List<Participant> more) {
    List<Participant> actors = new ArrayList<>(event.actors());
    more.stream()
        .filter(a -> event.actors().stream().noneMatch(b -> same(a, b)))
        .forEach(actors::add);
    return new Event(
        event.type(), event.trigger(), actors, event.place(), event.period(), event.evidence());
  }

  private static Event joined(Event one, Event again) {
    Event first = withActors(one, again.actors());
    return new Event(
        first.type(),
        first.trigger(),
        isToldAtOnce(one, again) ? named(first.actors()) : first.actors(),
        first.place() == null ? again.place() : first.place(),
        first.period() == null ? again.period() : first.period(),
        first.evidence());
  }
}
