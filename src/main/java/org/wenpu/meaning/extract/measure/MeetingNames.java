package org.wenpu.meaning.extract.measure;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.Statement;

/**
 * Gives a meeting whose policy is told the name under which it speaks in the same article: {@code
 * 国务院召开常务会议。…会议指出，…。会议决定|…}.
 */
final class MeetingNames {
  private static final Set<String> BARE = Set.of("会议", "此次会议", "这次会议", "全会", "大会");
  private static final Pattern NAME = Pattern.compile(".{2,}(?:会议|全会|大会|座谈会)");

  private final List<Statement> spoken;

  MeetingNames(List<Statement> statements) {
    spoken = statements.stream().filter(MeetingNames::isMeeting).toList();
  }

  private static boolean isMeeting(Statement statement) {
    String name = statement.speaker().name();
    return statement.speaker().mention() == null
        && !BARE.contains(name)
        && NAME.matcher(name).matches();
  }

  /** Gives a meeting by its name where one that spoke before, or else after, has one. */
  Participant of(Participant actor, int position) {
    if (!BARE.contains(actor.name()) || spoken.isEmpty()) {
      return actor;
    }
    Statement nearest = spoken.get(0);
    for (Statement statement : spoken) {
      if (statement.content().get(0).begin() <= position) {
        nearest = statement;
      }
    }
    return nearest.speaker();
  }
}
