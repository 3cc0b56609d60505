package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Sentence;
import org.wenpu.language.Trie;

/** Finds the names an article was seen to use wherever else it uses them. */
final class Repetition {
  private static final double REPEATED = 5;

  private Repetition() {}

  /** Gives the names and their repetitions in text order. */
  static List<Proposal> complete(
      String chars, List<Sentence> sentences, List<Proposal> names, BitSet barred) {
    Trie<Mention.Kind> seen = new Trie<>();
    BitSet taken = (BitSet) barred.clone();
    for (Proposal name : names) {
      taken.set(name.span().begin(), name.span().end());
      if (name.kind() == Mention.Kind.PERSON || name.span().length() > 2) {
        seen.put(chars.substring(name.span().begin(), name.span().end()), name.kind());
      }
    }
    List<Proposal> all = new ArrayList<>(names);
    for (Sentence sentence : sentences) {
      repeat(chars, sentence.span(), seen, taken, all);
    }
    return Proposal.heaviest(all);
  }

  private static void repeat(
      String chars, Span sentence, Trie<Mention.Kind> seen, BitSet taken, List<Proposal> all) {
    int at = sentence.begin();
    while (at < sentence.end()) {
      Trie.Match<Mention.Kind> again =
          taken.get(at) ? null : seen.longest(chars, at, sentence.end());
      if (again != null) {
        all.add(
            new Proposal(
                again.value(),
                new Span(at, again.end()),
                REPEATED,
                NameRule.REPETITION,
                NameRule.REPETITION_CONFIDENCE));
      }
      at = again == null ? at + 1 : again.end();
    }
  }
}
