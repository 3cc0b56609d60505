package org.wenpu.meaning.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Trie;
import org.wenpu.meaning.Participant;

/** Reads two states from their shorthands: {@code 中英签署} → 中国、英国; {@code 中美洲} none. */
public final class StatePair {
  /** The only kind of {@code lexicon/joint-acts.tsv}. */
  private enum Word {
    JOINT_ACT
  }

  private static final Lexicon<Word> ACTS = Lexicon.bundled("joint-acts", Word.class);

  private final Lexicon<StateShorthand> shorthands =
      Lexicon.bundled("state-shorthands", StateShorthand.class);

  /** Gives the two states of the first pair in a stretch of text, or null. */
  public @Nullable List<Participant> first(String chars, Span within) {
    for (int i = within.begin(); i + 2 <= within.end(); i++) {
      StateShorthand one = shorthands.kind(chars.substring(i, i + 1));
      Trie.Match<StateShorthand> other = one == null ? null : shorthands.longest(chars, i + 1);
      if (one != null
          && other != null
          && one != other.value()
          && isPair(chars, other.end(), one, other.value())) {
        return List.of(participant(one, i, i + 1), participant(other.value(), i + 1, other.end()));
      }
    }
    return null;
  }

  /** Asks for a word of joint action behind, and for China in the pair, which news always has. */
  private static boolean isPair(String chars, int end, StateShorthand one, StateShorthand other) {
    boolean china = one == StateShorthand.CHINA || other == StateShorthand.CHINA;
    return china && ACTS.longest(chars, end) != null;
  }

  private static Participant participant(StateShorthand state, int begin, int end) {
    return new Participant(state.state(), new Span(begin, end), null);
  }
}
