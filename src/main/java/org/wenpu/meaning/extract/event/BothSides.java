package org.wenpu.meaning.extract.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.StatePair;

/** Says who is meant by {@code 双方}, {@code 两国总理}: the two states the news is about. */
final class BothSides {
  /** {@code 会谈后，双方|…}; {@code 俄乌双方} are others. */
  private static final Pattern BOTH =
      Pattern.compile("(?<![\\p{IsHan}&&[^日天后同晚并]])(?:双方|两国|两党)|共同见证|一道见证|共同签署");

  private static final Pattern ANY = Pattern.compile("双方|两国|两党");

  private static final Set<Event.Type> ACTS =
      Set.of(Event.Type.SIGNING, Event.Type.TALKS, Event.Type.MEETING);

  private static final Pattern HOME = Pattern.compile("国家(?:副?主席)|国务院|中共中央");

  private static final int LONGEST_TITLE = 14;

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
    if (!areMeant(cue)) {
      return List.of();
    }
    Span news = scene.news(cue.clause());
    List<Participant> pair = named(news.begin(), news.end());
    return pair.isEmpty() ? ofLeaders(cue) : pair;
  }

  /** {@code 国务院总理李某同甲国总统贝尔会谈。双方|签署}: the states of the first two persons. */
  private List<Participant> ofLeaders(EventCue cue) {
    List<Participant> leaders = firstTwo(cue).toList();
    if (leaders.size() < 2) {
      return List.of();
    }
    int second = leaders.get(0).span().end();
    Participant one = state(0, leaders.get(0).span().begin());
    Participant other = state(second, leaders.get(1).span().begin());
    return one == null || other == null ? List.of() : List.of(one, other);
  }

  private @Nullable Participant state(int begin, int person) {
    int from = Math.max(begin, person - LONGEST_TITLE);
    Matcher home = HOME.matcher(scene.masked()).region(from, person);
    if (home.find()) {
      return Participant.china(new Span(home.start(), home.end()));
    }
    return scene.mentions(from, person).stream()
        .filter(m -> m.kind() == Mention.Kind.PLACE)
        .reduce((first, second) -> second)
        .map(Participant::of)
        .orElse(null);
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

  /** {@code 俄乌双方代表|举行谈判}: two other sides, whom no name here tells. */
  boolean areOthers(EventCue cue) {
    return !areMeant(cue)
        && ANY.matcher(scene.masked()).region(cue.clause().begin(), cue.begin()).find();
  }

  private boolean areMeant(EventCue cue) {
    return BOTH.matcher(scene.masked()).region(cue.clause().begin(), cue.begin()).find();
  }

  private Stream<Participant> firstTwo(EventCue cue) {
    int begin = scene.news(cue.clause()).begin();
    return scene.mentions(begin, cue.begin()).stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON)
        .limit(2)
        .map(Participant::of);
  }
}
