package org.wenpu.meaning.extract.measure;

import org.jspecify.annotations.Nullable;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Openings;
import org.wenpu.language.Trie;

/** Finds announcing verbs in one article: {@code 提出}, {@code 印发}. */
final class AnnouncingVerbs {
  private static final Openings ADDRESSED =
      new Openings("要求|通知|责令|判令|责成|敦促|督促|呼吁|号召|授权|命令|下令|强调|指出|提出|建议");

  private final String chars;
  private final Lexicon<AnnouncingVerb> cues;

  AnnouncingVerbs(String chars, Lexicon<AnnouncingVerb> cues) {
    this.chars = chars;
    this.cues = cues;
  }

  /** Gives the announcing verb at a position, or null. */
  Trie.@Nullable Match<AnnouncingVerb> at(int at, int end) {
    Trie.Match<AnnouncingVerb> match = cues.longest(chars, at);
    boolean joined = match != null && match.end() < end && isJoint(match.end());
    return match == null || match.end() > end || joined ? null : match;
  }

  /** {@code 谋划|和推进改革}: the verb only acts with another; {@code 提出|的倡议} names a thing. */
  private boolean isJoint(int at) {
    return "和与及并的".indexOf(chars.charAt(at)) >= 0;
  }

  /** Says whether a verb is addressed to somebody: {@code 要求|各地…}. */
  static boolean isOrder(String cue) {
    return ADDRESSED.isIn(cue);
  }
}
