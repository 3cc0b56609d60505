package org.wenpu.meaning.extract.event;

import java.util.List;
import java.util.regex.Pattern;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Openings;
import org.wenpu.meaning.Participant;

/**
 * Reads who acts where no name tells: the words before the verb, when they end in a noun of people
 * or bodies ({@code lexicon/acting-nouns.tsv}): {@code 近40家电力企业|在香港发布倡议}.
 */
final class ActingPhrase {
  /** The kinds of words in the list. */
  private enum Noun {
    ACTING
  }

  private static final Lexicon<Noun> NOUNS = Lexicon.bundled("acting-nouns", Noun.class);
  private static final int LONGEST_NOUN = 6;
  private static final int LONGEST = 30;
  private static final int SHORTEST = 4;

  /** {@code 该组织}, {@code 有关部门}, {@code 来自各国的企业}: somebody told before, or nobody in particular. */
  private static final Pattern VAGUE =
      Pattern.compile(
          "^(?:该|这|此|其|本|全|各|有关|相关|一些|许多|不少|多个?|广大|越来越多|越来|更多|所有|一批|部分|当地|我国|国内|双方|两国)|[对向把被将要让使]|[“”]$");

  private static final Openings AIMED = new Openings("(?<![应相面绝反])对|针对|向|将|把|被|由于");

  private final EventScene scene;
  private final ThingPhrase things;

  ActingPhrase(EventScene scene, ThingPhrase things) {
    this.scene = scene;
    this.things = things;
  }

  /** Gives who acts before a trigger in its clause, or none. */
  List<Participant> of(EventCue cue) {
    Participant words = things.read(cue.clause().begin(), cue.begin());
    return words != null
            && isFree(cue, words)
            && !ThingPhrase.isUnnamed(words)
            && isActing(words.name())
        ? List.of(words)
        : List.of();
  }

  /** {@code 对甲国的监视中心|发动袭击}: what is aimed at does nothing. */
  private boolean isFree(EventCue cue, Participant words) {
    int begin = cue.clause().begin();
    return !AIMED.isIn(scene.masked(), begin, words.span().begin());
  }

  private static boolean isActing(String words) {
    return words.length() >= SHORTEST
        && words.length() <= LONGEST
        && !VAGUE.matcher(words).find()
        && endsInNoun(words);
  }

  private static boolean endsInNoun(String words) {
    int end = words.length();
    for (int begin = Math.max(1, end - LONGEST_NOUN); begin < end - 1; begin++) {
      if (NOUNS.kind(words, begin, end) != null) {
        return true;
      }
    }
    return false;
  }
}
