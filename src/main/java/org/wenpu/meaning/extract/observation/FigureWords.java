package org.wenpu.meaning.extract.observation;

import org.jspecify.annotations.Nullable;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Trie;

/** Knows the words that stand between what is measured and its figure, read leftwards from it. */
final class FigureWords {
  private final Trie<FigureWord> backwards = new Trie<>();

  FigureWords() {
    Lexicon<FigureWord> words = Lexicon.bundled("figure-words", FigureWord.class);
    for (FigureWord kind : FigureWord.values()) {
      words
          .forms(kind)
          .forEach(f -> backwards.put(new StringBuilder(f).reverse().toString(), kind));
    }
  }

  /**
   * Gives the longest word that ends at a position and does not pass {@code from}; its end is its
   * begin.
   */
  Trie.@Nullable Match<FigureWord> endingAt(String chars, int end, int from) {
    return backwards.longestBackwards(chars, end, from);
  }
}
