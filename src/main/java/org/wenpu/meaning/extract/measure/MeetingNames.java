package org.wenpu.meaning.extract.measure;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
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

  /** {@code 中国共产党第二十届中央委员会第三次全体会议}, {@code 民建十二届二中全会}. */
  private static final Pattern PLENUM =
      Pattern.compile(
          "(?:党的|中国共产党|中共|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)?第?[一二三四五六七八九十]+届[^，。：、“”《》的 ]{0,14}?(?:全体会议|全会)");

  private static final Set<String> PLENUMS = Set.of("全会");

  private final List<Statement> spoken;
  private final String told;

  /**
   * @param told the headline and the text, in which a plenum may be named in full
   */
  MeetingNames(List<Statement> statements, String told) {
    this.told = told;
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
      return PLENUMS.contains(actor.name()) ? plenum(actor) : actor;
    }
    Statement nearest = spoken.get(0);
    for (Statement statement : spoken) {
      if (statement.content().get(0).begin() <= position) {
        nearest = statement;
      }
    }
    return nearest.speaker();
  }

  /** Gives a plenum the full name that the headline or the text has for it. */
  private Participant plenum(Participant bare) {
    Matcher name = PLENUM.matcher(told);
    return name.find() ? new Participant(name.group(), bare.span(), null) : bare;
  }
}
