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
import org.wenpu.language.Openings;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.Statement;
import org.wenpu.meaning.extract.StatePair;
import org.wenpu.meaning.extract.document.DocumentIssuers;

/** Says who takes part in an event, by the pattern of its trigger. */
final class EventActors {
  /** {@code 贝尔|证实|伊朗发动袭击}, {@code 李明|欢迎|贝尔访华}: a name right behind is who acts. */
  private static final Pattern TELLING =
      Pattern.compile(
          "证实|确认|表示|声称|称|说|指责|指控|谴责|透露|报道|批评|警告|欢迎|感谢|邀请" + "|(?:就|针对)(?=[^，。；的]{2,10}(?:在|以|向))");

  private static final List<String> BEATING = List.of("击败", "战胜", "接替", "取代");

  /** {@code 贝尔向总统马丁|提交辞呈}, {@code 在马丁建议下|任命了大使}: the subject acts, not whoever is told. */
  private static final List<String> BY_SUBJECT = List.of("辞", "任命了");

  private static final Openings HIM = new Openings("祝贺[他她]");

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
  private final Sides sides;
  private final Passive passive;
  private final OwnVoice voice;
  private final UnnamedActors unnamed;
  private final ActingPhrase acting;

  /** What was told of last to begin, and in which sentence. */
  private List<Participant> lastTheme = List.of();

  private int themeSentence = -1;

  EventActors(EventScene scene, List<Statement> statements, DocumentKinds kinds, StatePair pairs) {
    this.scene = scene;
    voice = new OwnVoice(scene, statements);
    unnamed = new UnnamedActors(scene);
    names = new NameChains(scene);
    ThingPhrase things = new ThingPhrase(scene);
    acting = new ActingPhrase(scene, things);
    hosts = new OccasionHosts(scene, names, things, acting);
    publishers = new Publishers(scene, names, things, new DocumentIssuers(scene.article(), kinds));
    inspectors = new Inspectors(scene, names);
    beginnings = new Beginnings(scene, names, things);
    both = new BothSides(scene, pairs);
    passive = new Passive(scene, names);
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
          case AGENT -> agents(cue);
          case THEME -> beginnings.isTransitive(cue) ? starters(cue) : themes(cue);
          case ENCOUNTER -> sides.of(cue);
          case HOLD -> Sides.isTalk(cue) ? sides.talkers(cue) : hosts.of(cue);
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
    List<Participant> told = toldApart(cue);
    return told.isEmpty() ? doers(cue) : told;
  }

  /** Gives who acts though no name is the subject: a force, a crowd, whose figures are cited. */
  private List<Participant> toldApart(EventCue cue) {
    List<Participant> fighters = unnamed.isPointed(cue) ? voice.fighters(cue) : List.of();
    if (!fighters.isEmpty()) {
      return fighters;
    }
    List<Participant> crowd = unnamed.crowd(cue);
    if (!crowd.isEmpty()) {
      return crowd;
    }
    List<Participant> decreed = publishers.decreed(cue);
    if (!decreed.isEmpty()) {
      return decreed;
    }
    List<Mention> cited = publishers.cited(cue);
    if (!cited.isEmpty()) {
      return cited.stream().map(name -> unnamed.of(name, cue.begin())).toList();
    }
    return names.hasNamedSubject(cue) ? List.of() : acting.of(cue);
  }

  private List<Participant> doers(EventCue cue) {
    List<Mention> doers = passive.doers(cue);
    if (doers.isEmpty() && cue.type() == Event.Type.MILITARY && passive.isSuffered(cue)) {
      return unnamed.striker(cue);
    }
    List<Mention> agents = doers.isEmpty() ? names.inSentence(cue, this::subjects) : doers;
    List<Participant> teller = isOnlyWhere(cue, agents) ? voice.body(cue) : List.of();
    if (!teller.isEmpty()) {
      return teller;
    }
    if (!agents.isEmpty()) {
      return cue.type() == Event.Type.VISIT
          ? travellers(agents)
          : agents.stream().map(name -> unnamed.of(name, cue.begin())).toList();
    }
    return withoutSubject(cue);
  }

  /** Gives who tells of an armed act, both states of the news, or who publishes. */
  private List<Participant> withoutSubject(EventCue cue) {
    List<Participant> telling =
        cue.type() == Event.Type.MILITARY && !passive.isSuffered(cue) ? voice.body(cue) : List.of();
    if (!telling.isEmpty()) {
      return telling;
    }
    List<Participant> states = both.states(cue);
    return states.isEmpty() && cue.type() == Event.Type.PUBLICATION ? publishers.of(cue) : states;
  }

  /** {@code 某武装称，袭击了甲国油轮，并|对船只实施禁运}: no place told before acts, but who says so. */
  private boolean isOnlyWhere(EventCue cue, List<Mention> agents) {
    return cue.type() == Event.Type.MILITARY
        && !names.hasSubject(cue)
        && agents.stream().allMatch(m -> m.kind() == Mention.Kind.PLACE);
  }

  /** {@code 江津班列|抵达重庆}: a place goes nowhere. */
  private static List<Participant> travellers(List<Mention> agents) {
    return participants(agents.stream().filter(m -> m.kind() != Mention.Kind.PLACE).toList());
  }

  /** {@code 致电阿扎利，祝贺他|当选}: the person named last. */
  private List<Participant> appointed(EventCue cue) {
    List<Mention> subjects =
        BY_SUBJECT.stream().noneMatch(cue.trigger().form()::contains)
            ? List.of()
            : names.inSentence(cue, stretch -> names.persons(stretch.begin(), stretch.end()));
    if (!subjects.isEmpty()) {
      return participants(subjects);
    }
    Span sentence = scene.sentence(cue.clause());
    List<Mention> persons =
        scene.mentions(sentence.begin(), cue.begin()).stream()
            .filter(m -> m.kind() == Mention.Kind.PERSON)
            .toList();
    int last = persons.size() - 1;
    if (last >= 0 && isCongratulator(persons.get(last), cue)) {
      return List.of();
    }
    boolean beaten = last > 0 && isBeaten(persons.get(last));
    int who = beaten ? last - 1 : last;
    return persons.isEmpty() ? List.of() : participants(persons.subList(who, who + 1));
  }

  /** {@code 李某|致电祝贺甲国新总统|当选}: not who congratulates; {@code 致电|贝尔，祝贺他|当选}. */
  private boolean isCongratulator(Mention person, EventCue cue) {
    String words = scene.masked().substring(person.span().end(), cue.begin());
    return words.contains("祝贺") && !HIM.isIn(words);
  }

  /** {@code 贝尔击败|马丁|当选}. */
  private boolean isBeaten(Mention person) {
    int begin = person.span().begin();
    return BEATING.stream()
        .anyMatch(word -> scene.masked().startsWith(word, begin - word.length()));
  }

  /** {@code 选举结果30日|公布}: what comes out, unless {@code 国务院《条例》30日|公布} says who publishes. */
  private List<Participant> themes(EventCue cue) {
    if (cue.type() != Event.Type.PUBLICATION) {
      return again(cue, beginnings.theme(cue));
    }
    List<Participant> work = publishers.work(cue);
    List<Participant> found = work.isEmpty() ? agents(cue) : work;
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
    List<Participant> agents = scene.isWorkReport() && !begun.isEmpty() ? List.of() : agents(cue);
    return agents.isEmpty() ? begun : agents;
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
