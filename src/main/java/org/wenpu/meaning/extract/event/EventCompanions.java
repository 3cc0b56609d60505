package org.wenpu.meaning.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Participant;

/**
 * Reads who only goes along ({@code 蔡某陪同考察。}, {@code 吴某参加会见。}): such a clause tells no event of its
 * own, its persons take part in the one told before.
 */
final class EventCompanions {
  private static final Pattern ALONG =
      Pattern.compile(
          "(?:陪同|参加|出席|参与)(?:了|上述|有关|相关|上述有关|会见|座谈)?(考察|调研|会见|会晤|会谈|会议|看望|慰问|座谈|座谈会|检查|仪式|签字仪式|开幕式|欢迎仪式|欢迎宴会|活动|看望活动|相关活动|走访)?(?:活动)?$");

  private static final Map<String, Set<Event.Type>> TYPES =
      Map.of(
          "考察", Set.of(Event.Type.INSPECTION),
          "调研", Set.of(Event.Type.INSPECTION),
          "检查", Set.of(Event.Type.INSPECTION),
          "会见", Set.of(Event.Type.MEETING),
          "会晤", Set.of(Event.Type.MEETING, Event.Type.TALKS),
          "会谈", Set.of(Event.Type.TALKS, Event.Type.MEETING),
          "看望", Set.of(Event.Type.VISIT),
          "慰问", Set.of(Event.Type.VISIT),
          "欢迎仪式", Set.of(Event.Type.OTHER),
          "开幕式", Set.of(Event.Type.CONFERENCE));

  private final EventScene scene;

  EventCompanions(EventScene scene) {
    this.scene = scene;
  }

  /** Lets the persons of a clause join, when it says that they go along. */
  boolean join(Clause clause, DistinctEvents events) {
    Matcher along = ALONG.matcher(scene.masked()).region(clause.begin(), clause.end());
    if (clause.sentence() == 0 || !along.find()) {
      return false;
    }
    List<Participant> persons = persons(scene.sentence(clause).begin(), along.start());
    String what = along.group(1);
    return !persons.isEmpty()
        && events.join(
            persons, clause.begin(), what == null ? Set.of() : TYPES.getOrDefault(what, Set.of()));
  }

  private List<Participant> persons(int begin, int end) {
    return scene.mentions(begin, end).stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON)
        .map(Participant::of)
        .toList();
  }
}
