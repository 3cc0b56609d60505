package org.wenpu.meaning.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.DocumentKinds;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.DocumentIssuers;
import org.wenpu.meaning.extract.StatePair;

/** Says who takes part in an event, by the pattern of its trigger. */
final class EventActors {
  /** {@code 成立|以来}, {@code 启动|仪式}, {@code 投入使用|后}: nothing that is set going. */
  private static final Pattern NO_OBJECT =
      Pattern.compile(
          "(?:了|过)?(?:$|以来|以后|后|之后|时|前|之际|的|在|于|至|并|和|、|暨|〇|”|以|运营|使用|运行|生产|通车|投产|投用|投运|现场)");

  private static final Pattern GOING = Pattern.compile("来到|走进|前往|赴|深入");

  private static final Pattern PASSIVE = Pattern.compile("遭到?|被|受到");
  private static final Pattern BOTH = Pattern.compile("双方|两国|两党|共同");

  private final EventScene scene;
  private final NameChains names;
  private final ThingPhrase things;
  private final OccasionHosts hosts;
  private final DocumentIssuers issuers;
  private final StatePair pairs;

  EventActors(EventScene scene, DocumentKinds kinds, StatePair pairs) {
    this.scene = scene;
    this.pairs = pairs;
    names = new NameChains(scene);
    things = new ThingPhrase(scene);
    hosts = new OccasionHosts(scene, names, things);
    issuers = new DocumentIssuers(scene.article(), kinds);
  }

  /** Gives the actors in text order; none when the article does not name them. */
  List<Participant> of(EventCue cue) {
    List<Participant> actors =
        switch (cue.trigger().pattern()) {
          case AGENT -> agents(cue);
          case THEME -> isTransitive(cue) ? agents(cue) : theme(cue);
          case ENCOUNTER -> sides(cue);
          case HOLD -> isTalk(cue) ? talkers(cue) : hosts.of(cue);
          case SCENE -> hosts.atScene(cue);
          case ATTEND -> attendants(cue);
          case INSPECT, STOP -> participants(inspectors(cue));
          case CONCERNED -> participants(names.objects(cue.end(), cue.clause().end()));
          case HAPPENING -> List.of();
        };
    return distinct(actors);
  }

  private static boolean isTalk(EventCue cue) {
    return cue.type() == Event.Type.TALKS || cue.type() == Event.Type.MEETING;
  }

  /** {@code 李强同安瓦尔|举行会谈}; {@code 安理会|举行紧急会议}. */
  private List<Participant> talkers(EventCue cue) {
    List<Participant> sides = sides(cue);
    return sides.isEmpty() ? hosts.of(cue) : sides;
  }

  private boolean isTransitive(EventCue cue) {
    return !NO_OBJECT.matcher(scene.masked()).region(cue.end(), cue.clause().end()).lookingAt();
  }

  private List<Mention> subjects(Span stretch) {
    return names.subjects(stretch.begin(), stretch.end());
  }

  /** Persons or bodies, named before they go somewhere, else in the sentence before. */
  private List<Mention> inspectors(EventCue cue) {
    List<Mention> found = inSentence(cue, this::beforeGoing);
    if (found.isEmpty() && cue.clause().sentence() > 0) {
      Span last = scene.article().sentences().get(cue.clause().sentence() - 1).span();
      found = subjects(last);
    }
    return found.stream().filter(m -> m.kind() != Mention.Kind.PLACE).toList();
  }

  private List<Mention> beforeGoing(Span stretch) {
    Matcher going = GOING.matcher(scene.masked()).region(stretch.begin(), stretch.end());
    return subjects(going.find() ? new Span(stretch.begin(), going.start()) : stretch);
  }

  /** {@code 参加|全国人大会议的代表}: who attends has no name, the occasion has one. */
  private List<Participant> attendants(EventCue cue) {
    List<Participant> attendants = participants(inSentence(cue, this::subjects));
    return attendants.isEmpty() ? hosts.named(cue) : attendants;
  }

  private List<Participant> agents(EventCue cue) {
    if (cue.type() == Event.Type.APPOINTMENT) {
      return appointed(cue);
    }
    List<Mention> doers = doers(cue);
    List<Mention> agents = doers.isEmpty() ? inSentence(cue, this::subjects) : doers;
    return agents.isEmpty() && cue.type() == Event.Type.PUBLICATION
        ? publisher(cue)
        : participants(agents);
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

  /** Looks before the trigger in its clause, then in the clauses before that one. */
  private List<Mention> inSentence(EventCue cue, Function<Span, List<Mention>> find) {
    Clause clause = cue.clause();
    List<Mention> found = find.apply(new Span(clause.begin(), cue.begin()));
    for (Clause c = scene.before(clause); found.isEmpty() && c != null; c = scene.before(c)) {
      found = find.apply(c.span());
    }
    return found;
  }

  /** Gives the issuer of the document, else whose paper a journal publishes. */
  private List<Participant> publisher(EventCue cue) {
    List<Participant> issuer = issuer(cue);
    return issuer.isEmpty() ? participants(names.objects(cue.end(), cue.clause().end())) : issuer;
  }

  /** {@code 《中国核能发展报告2024》今天|发布}: the work itself. */
  private List<Participant> titled(EventCue cue) {
    int open = scene.masked().lastIndexOf('《', cue.begin());
    int close = scene.masked().lastIndexOf('》', cue.begin());
    if (open < cue.clause().begin() || close < open) {
      return List.of();
    }
    Span title = new Span(open + 1, close);
    return List.of(new Participant(scene.article().words(title), title, null));
  }

  private List<Participant> issuer(EventCue cue) {
    return scene.mentions(cue.clause().begin(), cue.clause().end()).stream()
        .filter(m -> m.kind() == Mention.Kind.DOCUMENT)
        .findFirst()
        .map(issuers::of)
        .map(List::of)
        .orElse(List.of());
  }

  private List<Participant> theme(EventCue cue) {
    if (cue.type() == Event.Type.PUBLICATION) {
      return agents(cue);
    }
    Participant thing = things.read(cue.clause().begin(), cue.begin());
    for (Clause c = scene.before(cue.clause()); thing == null && c != null; c = scene.before(c)) {
      List<Mention> found = subjects(c.span());
      thing = found.isEmpty() ? null : Participant.of(found.get(0));
    }
    return thing == null ? List.of() : List.of(thing);
  }

  /** {@code 习近平同卢拉|通电话}, {@code 李强|会见安瓦尔}, {@code 中英|签署}. */
  private List<Participant> sides(EventCue cue) {
    Clause clause = cue.clause();
    List<Participant> states = pairs.first(scene.masked(), new Span(clause.begin(), cue.begin()));
    if (states != null) {
      return states;
    }
    List<Mention> sides = new ArrayList<>(inSentence(cue, this::sidesBefore));
    if (sides.stream().noneMatch(m -> m.kind() == Mention.Kind.PERSON)) {
      sides.addAll(hosts.following(clause));
    }
    sides.addAll(names.objects(cue.end(), clause.end()));
    scene.mentions(clause.begin(), cue.begin()).stream()
        .filter(m -> isAddressed(m, cue))
        .forEach(sides::add);
    return participants(sides.isEmpty() ? both(cue) : sides);
  }

  /** {@code 参加|江西代表团|审议}, {@code 向|某大学|致贺信}. */
  private boolean isAddressed(Mention name, EventCue cue) {
    boolean letter =
        cue.type() == Event.Type.OTHER && "致复回".indexOf(cue.trigger().form().charAt(0)) >= 0;
    boolean body = name.kind() == Mention.Kind.ORGANIZATION;
    return body && name.span().end() == cue.begin()
        || letter && name.kind() != Mention.Kind.DOCUMENT && name.kind() != Mention.Kind.PLACE;
  }

  /** {@code 两国元首共同|签署}: the first two persons of the news. */
  private List<Mention> both(EventCue cue) {
    Matcher both = BOTH.matcher(scene.masked()).region(cue.clause().begin(), cue.begin());
    return cue.type() == Event.Type.SIGNING && both.find()
        ? scene.article().mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.PERSON && m.span().end() < cue.begin())
            .limit(2)
            .toList()
        : List.of();
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
