package org.wenpu.meaning.extract.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Participant;

/**
 * Reads who holds what was told before: {@code 论坛由某社|主办，某协会|承办}. They take part in the last
 * occasion of the paragraph, or in one that the sentence names again.
 */
final class EventHosts {
  private static final Pattern HELD = Pattern.compile("(?:联合|共同)?(?:主办|承办|协办)$");

  /** How such a clause ends; few do. */
  private static final char END = '办';

  private static final Set<Event.Type> HOLDABLE =
      Set.of(Event.Type.CONFERENCE, Event.Type.OTHER, Event.Type.MEETING);

  private final EventScene scene;

  EventHosts(EventScene scene) {
    this.scene = scene;
  }

  /** Lets the bodies that hold an occasion take part in it. */
  void join(DistinctEvents events) {
    for (Clause clause : scene.clauses()) {
      List<Participant> hosts = hosts(clause);
      if (!hosts.isEmpty()) {
        events.joinLast(hosts, event -> isMeant(event, clause));
      }
    }
  }

  private List<Participant> hosts(Clause clause) {
    Matcher held = HELD.matcher(scene.masked()).region(clause.begin(), clause.end());
    boolean may = scene.masked().charAt(clause.end() - 1) == END;
    return may && held.find() ? bodies(clause.begin(), held.start()) : List.of();
  }

  private boolean isMeant(Event event, Clause clause) {
    Span told = event.evidence().spans().get(0);
    boolean near = scene.article().paragraphs().get(clause.paragraph()).contains(told);
    Span sentence = scene.sentence(clause);
    String words = scene.masked().substring(sentence.begin(), sentence.end());
    return HOLDABLE.contains(event.type())
        && told.begin() < clause.begin()
        && (near || event.actors().stream().anyMatch(a -> words.contains(a.name())));
  }

  private List<Participant> bodies(int begin, int end) {
    return scene.mentions(begin, end).stream()
        .filter(m -> m.kind() == Mention.Kind.ORGANIZATION)
        .map(Participant::of)
        .toList();
  }
}
