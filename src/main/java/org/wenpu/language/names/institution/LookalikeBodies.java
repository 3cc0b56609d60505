package org.wenpu.language.names.institution;

import java.util.BitSet;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Lookalike;
import org.wenpu.language.Trie;
import org.wenpu.language.names.word.Words;

/**
 * Marks the words in which the noun for a body stands without meaning one: {@code 局地}, {@code 非政府}.
 */
public final class LookalikeBodies {
  private final Lexicon<Lookalike> words = Lookalike.bundled();

  /** Gives the positions of a sentence at which such words stand. */
  public BitSet in(Words sentence) {
    BitSet barred = new BitSet();
    for (int at = sentence.span().begin(); at < sentence.span().end(); at++) {
      Trie.Match<Lookalike> word =
          sentence.boundary(at) && words.canBegin(sentence.at(at))
              ? words.longest(sentence.chars(), at)
              : null;
      if (word != null && word.value() == Lookalike.NOT_INSTITUTION) {
        barred.set(at, word.end());
      }
    }
    return barred;
  }
}
