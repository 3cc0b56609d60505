package org.wenpu.meaning.extract.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Measure;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.Statement;

/** Says which triggers stand in what somebody says, and which in a policy line. */
final class SaidWords {
  /** A measure that the reporter tells as done is an event as well: {@code 江苏南通启用枢纽}. */
  private static final String NARRATED = "measure/NARRATED";

  private static final Set<Event.Type> ACTS =
      Set.of(
          Event.Type.LAUNCH,
          Event.Type.INVESTMENT,
          Event.Type.PUBLICATION,
          Event.Type.CONFERENCE,
          Event.Type.MILITARY,
          Event.Type.OTHER);

  /** Who says so does it. */
  private static final Set<String> DOING = Set.of("宣布", "宣告");

  private final List<Statement> statements;
  private final List<Span> said;
  private final List<Span> byBodies;
  private final List<Span> announced;

  SaidWords(List<Statement> statements, List<Measure> measures) {
    this.statements = statements;
    said = statements.stream().flatMap(s -> s.content().stream()).toList();
    byBodies =
        statements.stream()
            .filter(s -> isOfNoPerson(s.speaker().mention()))
            .flatMap(s -> s.content().stream())
            .toList();
    announced =
        measures.stream()
            .filter(m -> !m.evidence().extractor().equals(NARRATED))
            .map(Measure::content)
            .toList();
  }

  /** {@code 甲国国防部}, {@code 甲方}. */
  private static boolean isOfNoPerson(@Nullable Mention speaker) {
    return speaker == null || speaker.kind() != Mention.Kind.PERSON;
  }

  /** Says whether a trigger stands in somebody's words or in a policy line. */
  boolean holds(EventCue cue) {
    Stream<Span> spans =
        cue.type() == Event.Type.PUBLICATION
            ? said.stream()
            : Stream.concat(said.stream(), announced.stream());
    return spans.anyMatch(s -> s.overlaps(cue.span()));
  }

  /** {@code 副司长宋某表示，4月起将|启动“春风”行动}: who only speaks of it does nothing himself; his office will. */
  boolean isOnlySpeaker(EventCue cue, List<Participant> who) {
    return ACTS.contains(cue.type())
        && who.size() == 1
        && statements.stream()
            .filter(s -> s.content().stream().anyMatch(c -> c.overlaps(cue.span())))
            .filter(s -> s.cue() == null || !DOING.contains(s.cue()))
            .map(s -> s.speaker().mention())
            .anyMatch(m -> !isOfNoPerson(m) && m.equals(who.get(0).mention()));
  }

  /** {@code 甲国国防部称，甲军在边境|打击了敌军}: armies report each day what they did, without saying when. */
  boolean isWarReport(EventCue cue) {
    return cue.type() == Event.Type.MILITARY
        && byBodies.stream().anyMatch(s -> s.overlaps(cue.span()));
  }
}
