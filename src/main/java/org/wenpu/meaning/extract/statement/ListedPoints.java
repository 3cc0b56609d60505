package org.wenpu.meaning.extract.statement;

import org.wenpu.language.Lexicon;
import org.wenpu.language.Trie;

/** Knows how points begin that stand in sentences of their own: {@code 提出四点倡议。|一是…}. */
final class ListedPoints {
  private final Lexicon<NarrationWord> narration =
      Lexicon.bundled("narration-words", NarrationWord.class);

  /** Says whether the first of them begins at a position. */
  boolean isListed(StatementText text, int begin) {
    Trie.Match<NarrationWord> match = narration.longest(text.masked(), begin);
    return match != null
        && match.value() == NarrationWord.LISTING
        && !text.masked().startsWith("我们", begin);
  }
}
