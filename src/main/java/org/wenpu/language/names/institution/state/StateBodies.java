package org.wenpu.language.names.institution.state;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;
import org.wenpu.language.names.word.Words;

/** Finds the bodies every state has, behind the sign of the state: {@code 俄|外交部}. */
public final class StateBodies {
  /** The only kind of {@code lexicon/state-bodies.tsv}. */
  private enum Head {
    BODY
  }

  private final Lexicon<Head> heads = Lexicon.bundled("state-bodies", Head.class);

  /**
   * Gives such bodies of a sentence.
   *
   * @param barred where the noun for a body means none
   */
  public List<Span> find(Words words, BitSet barred) {
    List<Span> found = new ArrayList<>();
    for (int at = words.span().begin(); at < words.span().end() - 2; at++) {
      Trie.Match<Head> head =
          words.boundary(at) && words.at(at - 1) != '中'
              ? heads.longest(words.chars(), at + 1)
              : null;
      if (head != null
          && !dated(words, at)
          && StateSigns.known(words, at)
          && !barred.get(head.end() - 1)
          && words.boundary(head.end())
          && words.at(head.end()) != '长') {
        found.add(new Span(at, head.end()));
      }
    }
    return found;
  }

  /** {@code 29|日|外交部}: a day, no state. */
  private static boolean dated(Words words, int at) {
    Token before = words.ending(at);
    return before != null && before.tag().startsWith("m");
  }
}
