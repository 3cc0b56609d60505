package org.wenpu.meaning.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
      Pattern.compile("(?:了|过)?(?:$|以来|以后|后|之后|时|前|之际|的|在|于|至|并|和|、|暨|〇|”|以|运营|使用|运行|生产|通车|投产|投用|投运|现场)");

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
          case ATTEND, INSPECT, STOP -> participants(inSentence(cue, this::subjects));
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

  private List<Participant> agents(EventCue cue) {
    List<Mention> agents = inSentence(cue, this::subjects);
    return agents.isEmpty() && cue.type() == Event.Type.PUBLICATION
        ? issuer(cue)
        : participants(agents);
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

  private List<Participant> issuer(EventCue cue) {
    Span sentence = scene.sentence(cue.clause());
    return scene.mentions(sentence.begin(), cue.clause().end()).stream()
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
    List<Mention> sides = new ArrayList<>(inSentence(cue, this::sidesBefore));
    sides.addAll(names.objects(cue.end(), clause.end()));
    List<Participant> states = sides.isEmpty() ? states(clause) : null;
    return states == null ? participants(sides) : states;
  }

  private List<Mention> sidesBefore(Span stretch) {
    List<Mention> persons = names.persons(stretch.begin(), stretch.end());
    return persons.isEmpty() ? names.subjects(stretch.begin(), stretch.end()) : persons;
  }

  private @Nullable List<Participant> states(Clause clause) {
    return pairs.first(scene.masked(), scene.sentence(clause));
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
