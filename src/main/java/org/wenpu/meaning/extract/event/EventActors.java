package org.wenpu.meaning.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.language.DocumentKinds;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.Statement;
import org.wenpu.meaning.extract.StatePair;
import org.wenpu.meaning.extract.document.DocumentIssuers;

/** Says who takes part in an event, by the pattern of its trigger. */
final class EventActors {
  private static final Pattern APART = Pattern.compile("(?:分别|先后)(?:集体|亲切|礼节性|应约)?$");

  /** {@code 我国|推出政策} tells of no act. */
  private static final Set<Event.Type> HOME_ACTS =
      Set.of(Event.Type.LAUNCH, Event.Type.OTHER, Event.Type.MILITARY);

  private final EventScene scene;
  private final NameChains names;
  private final OccasionHosts hosts;
  private final Publishers publishers;
  private final Inspectors inspectors;
  private final Beginnings beginnings;
  private final Sides sides;
  private final Agents agents;
  private final ToldSubjects subjects;

  /** What was told of last to begin, and in which sentence. */
  private List<Participant> lastTheme = List.of();

  private int themeSentence = -1;

  EventActors(EventScene scene, List<Statement> statements, DocumentKinds kinds, StatePair pairs) {
    this.scene = scene;
    names = new NameChains(scene);
    ThingPhrase things = new ThingPhrase(scene);
    ActingPhrase acting = new ActingPhrase(scene, things);
    hosts = new OccasionHosts(scene, names, things, acting);
    publishers = new Publishers(scene, names, things, new DocumentIssuers(scene.article(), kinds));
    inspectors = new Inspectors(scene, names);
    beginnings = new Beginnings(scene, names, things);
    BothSides both = new BothSides(scene, pairs);
    subjects = new ToldSubjects(scene, names);
    agents = new Agents(scene, statements, names, publishers, both, acting, subjects);
    sides = new Sides(scene, names, hosts, both);
  }

  /** Gives who takes part, once for each event: {@code 分别|会见甲、乙} are two. */
  List<List<Participant>> groups(EventCue cue) {
    List<Participant> all = of(cue);
    boolean apart =
        cue.trigger().pattern() == ActorPattern.ENCOUNTER
            && APART.matcher(scene.masked()).region(cue.clause().begin(), cue.begin()).find();
    List<Participant> hosts = all.stream().filter(a -> a.span().end() <= cue.begin()).toList();
    List<Participant> guests = all.stream().filter(a -> a.span().begin() >= cue.end()).toList();
    return apart && !hosts.isEmpty() && guests.size() > 1
        ? guests.stream().map(guest -> joined(hosts, List.of(guest))).toList()
        : List.of(all);
  }

  private static List<Participant> joined(List<Participant> some, List<Participant> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /** Gives the actors in text order; none when the article does not name them. */
  private List<Participant> of(EventCue cue) {
    List<Participant> actors =
        switch (cue.trigger().pattern()) {
          case AGENT -> agents.of(cue);
          case THEME -> beginnings.isTransitive(cue) ? starters(cue) : themes(cue);
          case ENCOUNTER -> sides.of(cue);
          case HOLD -> Sides.isTalk(cue) ? sides.talkers(cue) : hosts.of(cue);
          case SCENE -> hosts.atScene(cue);
          case ATTEND -> attendants(cue);
          case INSPECT, STOP -> NameChains.participants(inspectors.of(cue));
          case CONCERNED -> NameChains.participants(names.objects(cue.end(), cue.clause().end()));
          case HAPPENING -> List.of();
        };
    return distinct(actors.isEmpty() && isDone(cue) ? beginnings.home(cue) : actors);
  }

  private static boolean isDone(EventCue cue) {
    ActorPattern pattern = cue.trigger().pattern();
    return pattern == ActorPattern.THEME && cue.type() != Event.Type.PUBLICATION
        || pattern == ActorPattern.AGENT && HOME_ACTS.contains(cue.type());
  }

  /** {@code 参加|全国人大会议的代表}: who attends has no name, the occasion has one. */
  private List<Participant> attendants(EventCue cue) {
    List<Participant> attendants = NameChains.participants(subjects.of(cue));
    return attendants.isEmpty() ? hosts.named(cue) : attendants;
  }

  /** {@code 选举结果30日|公布}: what comes out, unless {@code 国务院《条例》30日|公布} says who publishes. */
  private List<Participant> themes(EventCue cue) {
    if (cue.type() != Event.Type.PUBLICATION) {
      return again(cue, beginnings.theme(cue));
    }
    List<Participant> work = publishers.work(cue);
    List<Participant> found = work.isEmpty() ? agents.of(cue) : work;
    return found.isEmpty() ? publishers.titled(cue) : found;
  }

  /** {@code 某客机2015年下线，2017年成功|首飞}: what has been told of in the sentence goes on. */
  private List<Participant> again(EventCue cue, List<Participant> theme) {
    List<Participant> last = themeSentence == cue.clause().sentence() ? lastTheme : List.of();
    lastTheme = theme.isEmpty() ? last : theme;
    themeSentence = cue.clause().sentence();
    return lastTheme;
  }

  /** Gives who begins what follows; in a work report, and where nobody is named, what begins. */
  private List<Participant> starters(EventCue cue) {
    List<Participant> here = beginnings.starters(cue);
    if (!here.isEmpty()) {
      return here;
    }
    List<Participant> begun = beginnings.begun(cue);
    List<Participant> who = scene.isWorkReport() && !begun.isEmpty() ? List.of() : agents.of(cue);
    return who.isEmpty() ? begun : who;
  }

  private static List<Participant> distinct(List<Participant> actors) {
    List<Participant> distinct = new ArrayList<>();
    for (Participant actor : actors) {
      if (distinct.stream().noneMatch(a -> a.name().equals(actor.name()))) {
        distinct.add(actor);
      }
    }
    return distinct;
  }
}
