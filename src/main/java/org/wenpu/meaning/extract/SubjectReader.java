package org.wenpu.meaning.extract;

import java.util.regex.Pattern;
import org.wenpu.language.Mention;
import org.wenpu.language.Trie;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.PolicyScope.Mode;

/** Reads a clause with an institution, region or document at its head. */
final class SubjectReader {
  /** {@code 河北将…}, {@code 中方已…}: done or to be done, not wished. */
  private static final Pattern FIRM = Pattern.compile("将|已|正|决定|宣布|倡议");

  private static final Pattern FIRM_VERB = Pattern.compile("安排|实施|启动|投入|出台|设立");

  private static final Pattern ORDER = Pattern.compile("(?:也|还|都)?(?:要(?!求)|必须)");

  private final String chars;
  private final PolicyWords words;
  private final AnnouncementReader announcements;
  private final LineReader lines;
  private final PolicyState state;

  SubjectReader(
      String chars,
      PolicyWords words,
      AnnouncementReader announcements,
      LineReader lines,
      PolicyState state) {
    this.chars = chars;
    this.words = words;
    this.announcements = announcements;
    this.lines = lines;
    this.state = state;
  }

  /**
   * Reads what an actor at the head of a clause announces, says or does.
   *
   * @return the position from which the words of a speech are still to be read, or {@code end}
   */
  int read(PolicyActor actor, int end) {
    state.subject(actor.actor());
    int at = TimePhrases.skip(chars, actor.end(), end);
    int verb = words.afterAuxiliaries(chars, words.afterManners(chars, at, end), end);
    Trie.Match<AnnouncingVerb> cue = announcements.verb(verb, end);
    if (cue == null) {
      cue = announcements.verb(at, end);
      verb = cue == null ? verb : at;
    }
    if (cue == null && listsFields(verb, end)) {
      state.enter(new PolicyScope(actor.actor(), "提出", Mode.ANNOUNCED));
      lines.read(verb + 1, end);
    } else if (cue == null) {
      told(actor, at, verb, end);
    } else if (cue.value() == AnnouncingVerb.SAY) {
      state.speech(actor.actor());
      return TimePhrases.skip(chars, Marks.skip(chars, cue.end(), end), end);
    } else {
      announcements.read(actor.actor(), verb, cue.end(), end);
    }
    return end;
  }

  /** Says whether policy lines follow as fields: {@code 还从优化…，培育…等方面提出要求}. */
  private boolean listsFields(int at, int end) {
    int close = chars.indexOf("等方面", at);
    int stop = chars.indexOf('。', at);
    return at < end && chars.charAt(at) == '从' && close > 0 && (stop < 0 || close < stop);
  }

  private void told(PolicyActor actor, int at, int verb, int end) {
    if (isOrdered(at, end)) {
      lines.read(at, end);
      return;
    }
    boolean spoken = state.isSpoken();
    boolean firm = isFirm(actor, at, verb);
    boolean idle = !firm && (spoken || actor.kind() == PolicyActor.Kind.PAIR);
    int begin = words.afterAuxiliaries(chars, at, end);
    boolean creed = words.at(chars, begin, end) == PolicyWord.CREED;
    if (lines.isWish(at, end) || idle || creed || actor.kind() == PolicyActor.Kind.MEETING) {
      state.leave();
      return;
    }
    state.enter(new PolicyScope(actor.actor(), null, spoken ? Mode.SPOKEN : Mode.NARRATED));
    lines.read(begin, end);
  }

  /** Says whether an announcement goes on with what others must do: {@code 会议要求，…。各地要…}. */
  private boolean isOrdered(int at, int end) {
    return state.isIn(Mode.ANNOUNCED) && ORDER.matcher(chars).region(at, end).lookingAt();
  }

  /** Says whether words of a person tell what an institution does, not what they wish it did. */
  private boolean isFirm(PolicyActor actor, int at, int verb) {
    PolicyScope scope = state.scope();
    Participant speaker = scope == null ? null : scope.actor();
    return FIRM.matcher(chars.substring(actor.end(), verb)).find()
        || FIRM.matcher(chars).region(at, chars.length()).lookingAt()
        || FIRM_VERB.matcher(chars).region(verb, chars.length()).lookingAt()
        || speaker != null && isOwnBody(actor.actor(), speaker);
  }

  /** Says whether an official tells of the own institution: {@code 财政部司长…介绍，财政部…}. */
  private static boolean isOwnBody(Participant actor, Participant speaker) {
    Mention mention = actor.mention();
    return mention != null
        && mention.kind() == Mention.Kind.ORGANIZATION
        && speaker.name().startsWith(actor.name());
  }
}
