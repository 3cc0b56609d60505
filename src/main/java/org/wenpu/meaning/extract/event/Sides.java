package org.wenpu.meaning.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Participant;

/**
 * Says who meets, talks or signs with whom: those named on both sides of the verb, or two states.
 */
final class Sides {
  private static final Openings WITH =
      new Openings("(?:并|还|随后|当天)?(?:同(?![时日志步样期])|与(?!会)|和(?![平解谐]))");

  /** {@code 贝尔抵达甲国，|与会代表|会见李某}: those in the clause, whoever is told before. */
  private static final Openings THOSE_THERE = new Openings("与会(?!见)");

  private static final String TOPIC = "针对";

  private final EventScene scene;
  private final NameChains names;
  private final OccasionHosts hosts;
  private final BothSides both;
  private final UnnamedActors unnamed;

  Sides(EventScene scene, NameChains names, OccasionHosts hosts, BothSides both) {
    this.scene = scene;
    this.names = names;
    this.hosts = hosts;
    this.both = both;
    unnamed = new UnnamedActors(scene);
  }

  /** Says whether a cue tells of two who talk with each other. */
  static boolean isTalk(EventCue cue) {
    return cue.type() == Event.Type.TALKS || cue.type() == Event.Type.MEETING;
  }

  /** {@code 李强同安瓦尔|举行会谈}; {@code 安理会|举行紧急会议}. */
  List<Participant> talkers(EventCue cue) {
    List<Participant> sides = of(cue);
    if (sides.isEmpty() && both.areOthers(cue)) {
      return List.of();
    }
    return sides.isEmpty()
        ? hosts.of(cue).stream().filter(host -> host.mention() != null).toList()
        : sides;
  }

  /** {@code 习近平同卢拉|通电话}, {@code 李强|会见安瓦尔}, {@code 中英|签署}. */
  List<Participant> of(EventCue cue) {
    Clause clause = cue.clause();
    List<Participant> states = both.named(clause.begin(), cue.begin());
    if (!states.isEmpty()) {
      return states;
    }
    boolean others = THOSE_THERE.opens(scene.masked(), clause.begin(), cue.begin());
    List<Mention> sides =
        new ArrayList<>(
            others
                ? sidesBefore(new Span(clause.begin(), cue.begin()))
                : names.inSentence(cue, this::sidesBefore));
    if (sides.size() == 1 && WITH.opens(scene.masked(), clause.begin(), cue.begin())) {
      sides.addAll(0, subjectBefore(clause));
    }
    boolean many = sides.size() > 1 || isTopic(clause);
    if (!many && sides.stream().noneMatch(m -> m.kind() == Mention.Kind.PERSON)) {
      sides.addAll(hosts.following(clause));
    }
    sides.addAll(names.objects(cue.end(), clause.end()));
    scene.mentions(clause.begin(), cue.begin()).stream()
        .filter(m -> isAddressed(m, cue))
        .forEach(sides::add);
    return sides.isEmpty()
        ? both.leaders(cue)
        : Stream.concat(
                sides.stream().map(side -> described(side, cue)), both.witnessed(cue).stream())
            .toList();
  }

  /** {@code 贝尔抵达甲国，|与甲国总统会面}: who meets him is told before. */
  private List<Mention> subjectBefore(Clause clause) {
    for (Clause c = scene.before(clause); c != null; c = scene.before(c)) {
      List<Mention> persons = names.persons(c.begin(), c.end());
      if (!persons.isEmpty()) {
        return persons.subList(0, 1);
      }
    }
    return List.of();
  }

  private Participant described(Mention side, EventCue cue) {
    boolean before = side.span().end() <= cue.begin();
    return cue.type() == Event.Type.OTHER
        ? unnamed.athlete(side, before ? cue.begin() : cue.clause().end())
        : Participant.of(side);
  }

  /** {@code 参加|江西代表团|审议}, {@code 向|某大学|致贺信}. */
  private boolean isAddressed(Mention name, EventCue cue) {
    boolean letter =
        cue.type() == Event.Type.OTHER && "致复回".indexOf(cue.trigger().form().charAt(0)) >= 0;
    boolean body = name.kind() == Mention.Kind.ORGANIZATION;
    return body && name.span().end() == cue.begin()
        || letter && name.kind() != Mention.Kind.DOCUMENT && name.kind() != Mention.Kind.PLACE;
  }

  /** {@code 针对|甲国和乙国举行会谈}, somebody says something: it is spoken of. */
  private boolean isTopic(Clause clause) {
    return scene.masked().startsWith(TOPIC, clause.begin());
  }

  private List<Mention> sidesBefore(Span stretch) {
    int topic = scene.masked().startsWith(TOPIC, stretch.begin()) ? TOPIC.length() : 0;
    int begin = Math.min(stretch.begin() + topic, stretch.end());
    List<Mention> persons = names.persons(begin, stretch.end());
    return persons.isEmpty() ? names.subjects(begin, stretch.end()) : persons;
  }
}
