package org.wenpu.language.names;

import java.util.BitSet;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Trie;

/**
 * Marks the phrases in which a name is no mention ({@code lexicon/no-names.tsv}): 习近平 in {@code
 * 习近平新时代中国特色社会主义思想}, 中国 in {@code 发展中国家}.
 */
final class NoNames {
  /** The only kind of {@code lexicon/no-names.tsv}. */
  enum Kind {
    PHRASE
  }

  private final Lexicon<Kind> phrases = Lexicon.bundled("no-names", Kind.class);

  /** Gives the positions of a text that belong to such phrases. */
  BitSet in(String chars) {
    BitSet marked = new BitSet();
    int at = 0;
    while (at < chars.length()) {
      Trie.Match<Kind> phrase = phrases.longest(chars, at);
      if (phrase != null) {
        marked.set(at, phrase.end());
      }
      at = phrase == null ? at + 1 : phrase.end();
    }
    return marked;
  }
}
