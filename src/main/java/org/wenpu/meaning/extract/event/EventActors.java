package org.wenpu.meaning.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.input.Span;
import org.wenpu.language.DocumentKinds;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.Statement;
import org.wenpu.meaning.extract.StatePair;
import org.wenpu.meaning.extract.document.DocumentIssuers;

/** Says who takes part in an event, by the pattern of its trigger. */
final class EventActors {
  /** {@code 成立|以来}, {@code 启动|仪式}, {@code 投入使用|后}: nothing that is set going. */
  private static final Pattern NO_OBJECT =
      Pattern.compile(
          "(?:了|过)?(?:$|以来|以后|后|之后|时|前|之际|的|在|于|至|并|和|、|暨|〇|”|以|运营|使用|运行|生产|通车|投产|投用|投运|现场|(?:建设|发电|试运行|播出|升空|成立|见效|应用|用户)$|[^，。；]{0,10}(?:铺轨|架梁|转体|合龙|吊装|验收|架设|首飞|试飞|试验|联调联试|封顶)$)");

  /** {@code 贝尔|证实|伊朗发动袭击}, {@code 李明|欢迎|贝尔访华}: a name right behind is who acts. */
  private static final Pattern TELLING =
      Pattern.compile("证实|确认|表示|声称|称|说|指责|指控|谴责|透露|报道|批评|警告|欢迎|感谢|邀请");

  private static final Pattern PASSIVE = Pattern.compile("遭到?|被|受到|(?<![自理缘])由");
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
  private final BothSides both;
  private final OwnVoice voice;
  private final UnnamedActors unnamed;

  EventActors(EventScene scene, List<Statement> statements, DocumentKinds kinds, StatePair pairs) {
    this.scene = scene;
    voice = new OwnVoice(scene, statements);
    unnamed = new UnnamedActors(scene);
    names = new NameChains(scene);
    ThingPhrase things = new ThingPhrase(scene);
    hosts = new OccasionHosts(scene, names, things);
    publishers = new Publishers(scene, names, things, new DocumentIssuers(scene.article(), kinds));
    inspectors = new Inspectors(scene, names);
    beginnings = new Beginnings(scene, names, things);
    both = new BothSides(scene, pairs);
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
          case AGENT -> agents(cue);
          case THEME -> isTransitive(cue) ? starters(cue) : themes(cue);
          case ENCOUNTER -> sides(cue);
          case HOLD -> isTalk(cue) ? talkers(cue) : hosts.of(cue);
          case SCENE -> hosts.atScene(cue);
          case ATTEND -> attendants(cue);
          case INSPECT, STOP -> participants(inspectors.of(cue));
          case CONCERNED -> participants(names.objects(cue.end(), cue.clause().end()));
          case HAPPENING -> List.of();
        };
    return distinct(actors.isEmpty() && isDone(cue) ? beginnings.home(cue) : actors);
  }

  private static boolean isDone(EventCue cue) {
    ActorPattern pattern = cue.trigger().pattern();
    return pattern == ActorPattern.THEME && cue.type() != Event.Type.PUBLICATION
        || pattern == ActorPattern.AGENT && HOME_ACTS.contains(cue.type());
  }

  private static boolean isTalk(EventCue cue) {
    return cue.type() == Event.Type.TALKS || cue.type() == Event.Type.MEETING;
  }

  /** {@code 李强同安瓦尔|举行会谈}; {@code 安理会|举行紧急会议}. */
  private List<Participant> talkers(EventCue cue) {
    List<Participant> sides = sides(cue);
    if (sides.isEmpty() && both.areOthers(cue)) {
      return List.of();
    }
    return sides.isEmpty()
        ? hosts.of(cue).stream().filter(host -> host.mention() != null).toList()
        : sides;
  }

  private boolean isTransitive(EventCue cue) {
    return !NO_OBJECT.matcher(scene.masked()).region(cue.end(), cue.clause().end()).lookingAt();
  }

  /** Gives who acts in a stretch: of {@code 贝尔证实|伊朗|…} who is spoken of. */
  private List<Mention> subjects(Span stretch) {
    Matcher telling = TELLING.matcher(scene.masked()).region(stretch.begin(), stretch.end());
    while (telling.find()) {
      List<Mention> told =
          scene.mentionAt(telling.end()) == null
              ? List.of()
              : names.subjects(telling.end(), stretch.end());
      if (!told.isEmpty()) {
        return told;
      }
    }
    return names.subjects(stretch.begin(), stretch.end());
  }

  /** {@code 参加|全国人大会议的代表}: who attends has no name, the occasion has one. */
  private List<Participant> attendants(EventCue cue) {
    List<Participant> attendants = participants(names.inSentence(cue, this::subjects));
    return attendants.isEmpty() ? hosts.named(cue) : attendants;
  }

  private List<Participant> agents(EventCue cue) {
    if (cue.type() == Event.Type.APPOINTMENT) {
      return appointed(cue);
    }
    List<Participant> own = voice.before(cue);
    if (!own.isEmpty()) {
      return own;
    }
    if (Publishers.isBroadcast(cue)) {
      return publishers.of(cue);
    }
    List<Participant> crowd = unnamed.crowd(cue);
    if (!crowd.isEmpty()) {
      return crowd;
    }
    List<Mention> doers = doers(cue);
    if (doers.isEmpty() && cue.type() == Event.Type.MILITARY && isSuffered(cue)) {
      return List.of();
    }
    List<Mention> agents = doers.isEmpty() ? names.inSentence(cue, this::subjects) : doers;
    if (!agents.isEmpty()) {
      return cue.type() == Event.Type.VISIT
          ? travellers(agents)
          : agents.stream().map(name -> unnamed.of(name, cue.begin())).toList();
    }
    List<Participant> states = both.states(cue);
    return states.isEmpty() && cue.type() == Event.Type.PUBLICATION ? publishers.of(cue) : states;
  }

  /** {@code 江津班列|抵达重庆}: a place goes nowhere. */
  private static List<Participant> travellers(List<Mention> agents) {
    return participants(agents.stream().filter(m -> m.kind() != Mention.Kind.PLACE).toList());
  }

  private boolean isSuffered(EventCue cue) {
    return PASSIVE.matcher(scene.masked()).region(cue.clause().begin(), cue.begin()).find();
  }

  /** {@code 大马士革遭|以色列|空袭}: who does it stands behind 遭. */
  private List<Mention> doers(EventCue cue) {
    Matcher passive = PASSIVE.matcher(scene.masked()).region(cue.clause().begin(), cue.begin());
    return passive.find() ? names.subjects(passive.end(), cue.begin()) : List.of();
  }

  /** {@code 致电阿扎利，祝贺他|当选}: the person named last. */
  private List<Participant> appointed(EventCue cue) {
    Span sentence = scene.sentence(cue.clause());
    List<Mention> persons =
        scene.mentions(sentence.begin(), cue.begin()).stream()
            .filter(m -> m.kind() == Mention.Kind.PERSON)
            .toList();
    return persons.isEmpty()
        ? List.of()
        : participants(persons.subList(persons.size() - 1, persons.size()));
  }

  /** {@code 选举结果30日|公布}: what comes out, unless {@code 国务院《条例》30日|公布} says who publishes. */
  private List<Participant> themes(EventCue cue) {
    if (cue.type() != Event.Type.PUBLICATION) {
      return beginnings.theme(cue);
    }
    List<Participant> work = publishers.work(cue);
    return work.isEmpty() ? agents(cue) : work;
  }

  /** Gives who begins what follows; in a work report, and where nobody is named, what begins. */
  private List<Participant> starters(EventCue cue) {
    List<Participant> here = beginnings.starters(cue);
    if (!here.isEmpty()) {
      return here;
    }
    List<Participant> begun = beginnings.begun(cue);
    List<Participant> agents = scene.isWorkReport() && !begun.isEmpty() ? List.of() : agents(cue);
    return agents.isEmpty() ? begun : agents;
  }

  /** {@code 习近平同卢拉|通电话}, {@code 李强|会见安瓦尔}, {@code 中英|签署}. */
  private List<Participant> sides(EventCue cue) {
    Clause clause = cue.clause();
    List<Participant> states = both.named(clause.begin(), cue.begin());
    if (!states.isEmpty()) {
      return states;
    }
    List<Mention> sides = new ArrayList<>(names.inSentence(cue, this::sidesBefore));
    if (sides.stream().noneMatch(m -> m.kind() == Mention.Kind.PERSON)) {
      sides.addAll(hosts.following(clause));
    }
    sides.addAll(names.objects(cue.end(), clause.end()));
    scene.mentions(clause.begin(), cue.begin()).stream()
        .filter(m -> isAddressed(m, cue))
        .forEach(sides::add);
    return sides.isEmpty() ? both.leaders(cue) : joined(participants(sides), both.witnessed(cue));
  }

  /** {@code 参加|江西代表团|审议}, {@code 向|某大学|致贺信}. */
  private boolean isAddressed(Mention name, EventCue cue) {
    boolean letter =
        cue.type() == Event.Type.OTHER && "致复回".indexOf(cue.trigger().form().charAt(0)) >= 0;
    boolean body = name.kind() == Mention.Kind.ORGANIZATION;
    return body && name.span().end() == cue.begin()
        || letter && name.kind() != Mention.Kind.DOCUMENT && name.kind() != Mention.Kind.PLACE;
  }

  private List<Mention> sidesBefore(Span stretch) {
    List<Mention> persons = names.persons(stretch.begin(), stretch.end());
    return persons.isEmpty() ? names.subjects(stretch.begin(), stretch.end()) : persons;
  }

  private static List<Participant> participants(List<Mention> names) {
    return names.stream().map(Participant::of).toList();
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
