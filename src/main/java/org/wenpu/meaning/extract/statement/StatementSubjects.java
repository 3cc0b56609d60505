package org.wenpu.meaning.extract.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;

/**
 * Knows sentences whose subject is another body, place or document than whoever spoke in his own
 * field: {@code 林海介绍，…。|湖城海关|持续优化流程。} There the reporter tells again.
 */
final class StatementSubjects {
  /** What may stand before the subject. */
  private static final Pattern LEAD = Pattern.compile("(?:目前|眼下|同时|此外|如今|近年来)，");

  /** 对此，, 针对运力不足的问题，: what was done about something that was said. */
  private static final Pattern GROUND = Pattern.compile("(?:[对为]此|针对[^，。]{2,40})，");

  private static final Pattern WITHIN = Pattern.compile("[省市县区旗镇乡州村]里");

  /** 湖城|的做法是…: how a place does it. */
  private static final Pattern PRACTICE = Pattern.compile("的(?:做法|经验|实践|探索|办法)");

  /** 国际组织|上周|发布的报告，将…下调: news, whatever else the words may be. */
  private static final Pattern LATELY = Pattern.compile("(?:上周|本周|上个?月|近日|日前)");

  /** How places are called that have a local government. */
  private static final String LOCAL = "省市县区旗镇乡村州";

  private static final Pattern ATTENDING =
      Pattern.compile("[^，。]{4,30}(?:代表|负责人|专家|企业家)(?:作为[^，。]{2,10})?(?:应邀|受邀)(?:与会|出席|列席|参加)");

  /** Says whether another than the speaker acts in a sentence. */
  static boolean isOthers(StatementText text, StatementUnit unit, Speaker speaker) {
    int begin = unit.span().begin();
    if (matches(ATTENDING, text, unit, begin) != null) {
      return true;
    }
    Matcher ground = matches(GROUND, text, unit, begin);
    Matcher lead = matches(LEAD, text, unit, begin);
    int head = ground != null ? ground.end() : lead != null ? lead.end() : begin;
    Mention first = text.mentionAt(first(text, head));
    boolean within = ground != null && matches(WITHIN, text, unit, head) != null;
    if (first == null && !within
        || StatementTurns.isPress(text, unit)
        || !SpeakerRanks.isLesser(text, speaker)) {
      return false;
    }
    boolean dated = first != null && matches(LATELY, text, unit, first.span().end()) != null;
    return (dated || !StatementDemands.isDemanding(text, unit))
        && (within || first != null && isAnothers(text, unit, first, speaker, ground != null));
  }

  private static boolean isAnothers(
      StatementText text, StatementUnit unit, Mention first, Speaker speaker, boolean grounded) {
    return switch (first.kind()) {
      case ORGANIZATION -> grounded || !isOwn(text, unit, first, speaker);
      case DOCUMENT -> grounded;
      case PLACE ->
          matches(PRACTICE, text, unit, first.span().end()) != null
              || isLocal(text, first) && !isOwn(text, unit, first, speaker);
      case PERSON -> false;
    };
  }

  /** |《|意见》: a document begins behind its mark. */
  private static int first(StatementText text, int head) {
    return text.at(head) == '《' ? head + 1 : head;
  }

  private static boolean isLocal(StatementText text, Mention place) {
    return LOCAL.indexOf(text.at(place.span().end() - 1)) >= 0;
  }

  /** The speaker's own body, or one named in the words before. */
  private static boolean isOwn(
      StatementText text, StatementUnit unit, Mention body, Speaker speaker) {
    int from = text.masked().lastIndexOf('\n', unit.span().begin()) + 1;
    int told = Math.max(from, speaker.span().end());
    return SpeakerRanks.isOwn(text, speaker, body.text())
        || told < unit.span().begin()
            && text.chars().substring(told, unit.span().begin()).contains(body.text());
  }

  private static @Nullable Matcher matches(
      Pattern words, StatementText text, StatementUnit unit, int begin) {
    Matcher matcher = words.matcher(text.masked()).region(begin, unit.span().end());
    return matcher.lookingAt() ? matcher : null;
  }

  private StatementSubjects() {}
}
