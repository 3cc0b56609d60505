package org.wenpu.language.quantity;

import java.util.BitSet;
import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.language.Sentence;
import org.wenpu.language.Token;

/**
 * Holds a sentence in which quantities are looked for: its characters, its words, what is barred.
 */
record Passage(String chars, int begin, int end, BitSet inside, BitSet barred) {

  static Passage of(String chars, Sentence sentence, List<Span> barredSpans) {
    BitSet inside = new BitSet();
    for (Token token : sentence.tokens()) {
      if (token.tag().startsWith("m")) {
        continue;
      }
      inside.set(token.span().begin() + 1, Math.max(token.span().begin() + 1, token.span().end()));
    }
    BitSet barred = new BitSet();
    barredSpans.forEach(span -> barred.set(span.begin(), span.end()));
    return new Passage(chars, sentence.span().begin(), sentence.span().end(), inside, barred);
  }

  /** Says whether a word begins or ends at a position. */
  boolean isWordEdge(int position) {
    return !inside.get(position);
  }

  boolean isBarred(int position) {
    return barred.get(position);
  }

  char at(int position) {
    return chars.charAt(position);
  }

  boolean startsWith(String word, int position) {
    return position >= begin && position + word.length() <= end && chars.startsWith(word, position);
  }
}
