package org.wenpu.meaning.extract.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.StatePair;

/** Says who is meant by {@code 双方}, {@code 两国总理}: the two states the news is about. */
final class BothSides {
  private static final Pattern BOTH = Pattern.compile("双方|两国|两党|共同见证|一道见证|共同签署");

  private static final Set<Event.Type> ACTS =
      Set.of(Event.Type.SIGNING, Event.Type.TALKS, Event.Type.MEETING);

  private final EventScene scene;
  private final StatePair pairs;

  BothSides(EventScene scene, StatePair pairs) {
    this.scene = scene;
    this.pairs = pairs;
  }

  /** Gives the two states named in a stretch as one word ({@code 中英|签署}), or none. */
  List<Participant> named(int begin, int end) {
    List<Participant> states = pairs.first(scene.masked(), new Span(begin, end));
    return states == null ? List.of() : states;
  }

  /** {@code 双方|发表声明}: gives the states of the news; none when both are not spoken of. */
  List<Participant> states(EventCue cue) {
    return areMeant(cue) ? named(0, scene.masked().length()) : List.of();
  }

  /** {@code 两国元首|举行会谈}, {@code 共同见证|签署}: gives the first two persons, of signers the states. */
  List<Participant> leaders(EventCue cue) {
    return ACTS.contains(cue.type()) && areMeant(cue)
        ? Stream.concat(firstTwo(cue), witnessed(cue).stream()).toList()
        : List.of();
  }

  /** {@code 李某同贝尔共同见证|签署}: gives the states whose leaders are named. */
  List<Participant> witnessed(EventCue cue) {
    return cue.type() == Event.Type.SIGNING ? states(cue) : List.of();
  }

  private boolean areMeant(EventCue cue) {
    return BOTH.matcher(scene.masked()).region(cue.clause().begin(), cue.begin()).find();
  }

  private Stream<Participant> firstTwo(EventCue cue) {
    return scene.article().mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON && m.span().end() < cue.begin())
        .limit(2)
        .map(Participant::of);
  }
}
