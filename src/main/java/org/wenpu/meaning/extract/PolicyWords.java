package org.wenpu.meaning.extract;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Trie;

/** Reads the words at a position of a clause. */
final class PolicyWords {
  private static final Set<PolicyWord> MANNERS = EnumSet.of(PolicyWord.MANNER);
  private static final Set<PolicyWord> AUXILIARIES = EnumSet.of(PolicyWord.AUXILIARY);

  private final Lexicon<PolicyWord> words = Lexicon.bundled("policy-words", PolicyWord.class);

  /** Gives the kind of the longest word at a position, or null. */
  @Nullable PolicyWord at(String chars, int at, int end) {
    Trie.Match<PolicyWord> match = words.longest(chars, at);
    return match == null || match.end() > end ? null : match.value();
  }

  /** Gives the end of the auxiliaries at a position: {@code 还将|推动}. */
  int afterAuxiliaries(String chars, int at, int end) {
    return after(AUXILIARIES, chars, at, end);
  }

  /** Gives the end of the adverbs at a position: {@code 持续大力|推动}. */
  int afterManners(String chars, int at, int end) {
    return after(MANNERS, chars, at, end);
  }

  /** Says whether a verb of policy stands at a position, adverbs before it or not. */
  boolean isActAt(String chars, int at, int end) {
    return at(chars, afterManners(chars, at, end), end) == PolicyWord.ACT;
  }

  private int after(Set<PolicyWord> kinds, String chars, int begin, int end) {
    int at = begin;
    Trie.Match<PolicyWord> match = words.longest(chars, at);
    while (match != null && match.end() <= end && kinds.contains(match.value())) {
      at = match.end();
      match = words.longest(chars, at);
    }
    return at;
  }
}
