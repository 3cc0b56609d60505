package org.wenpu.meaning.extract.event;

import java.util.List;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.Statement;

/** Finds who does what is told: {@code |甲国|出台新规}. */
final class Agents {
  private final NameChains names;
  private final Publishers publishers;
  private final BothSides both;
  private final ActingPhrase acting;
  private final Passive passive;
  private final OwnVoice voice;
  private final UnnamedActors unnamed;
  private final Elected elected;
  private final ToldSubjects subjects;

  Agents(
      EventScene scene,
      List<Statement> statements,
      NameChains names,
      Publishers publishers,
      BothSides both,
      ActingPhrase acting,
      ToldSubjects subjects) {
    this.names = names;
    this.publishers = publishers;
    this.both = both;
    this.acting = acting;
    this.subjects = subjects;
    passive = new Passive(scene, names);
    voice = new OwnVoice(scene, statements);
    unnamed = new UnnamedActors(scene);
    elected = new Elected(scene, names);
  }

  /** Gives them, by the names, the force, the crowd or the body that acts. */
  List<Participant> of(EventCue cue) {
    if (cue.type() == Event.Type.APPOINTMENT) {
      return elected.of(cue);
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
    List<Mention> agents =
        (doers.isEmpty() ? subjects.of(cue) : doers)
            .stream()
                .filter(m -> cue.type() != Event.Type.INVESTMENT || !voice.isOnlyTelling(m))
                .toList();
    List<Participant> army =
        cue.type() == Event.Type.MILITARY ? voice.army(cue, agents) : List.of();
    if (!army.isEmpty()) {
      return army;
    }
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
    List<Participant> payer = cue.type() == Event.Type.INVESTMENT ? voice.teller(cue) : List.of();
    if (!payer.isEmpty()) {
      return payer;
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
    return NameChains.participants(
        agents.stream().filter(m -> m.kind() != Mention.Kind.PLACE).toList());
  }
}
