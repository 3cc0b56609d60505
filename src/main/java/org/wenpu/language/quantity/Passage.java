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

  /** Gives the sentences of a text. */
  static List<Passage> all(String chars, List<Sentence> sentences, List<Span> barredSpans) {
    BitSet inside = new BitSet(chars.length());
    BitSet barred = new BitSet(chars.length());
    sentences.forEach(sentence -> markInside(sentence.tokens(), inside));
    barredSpans.forEach(span -> barred.set(span.begin(), span.end()));
    return sentences.stream()
        .map(Sentence::span)
        .map(span -> new Passage(chars, span.begin(), span.end(), inside, barred))
        .toList();
  }

  private static void markInside(List<Token> tokens, BitSet inside) {
    for (Token token : tokens) {
      if (!token.tag().startsWith("m")) {
        int second = token.span().begin() + 1;
        inside.set(second, Math.max(second, token.span().end()));
      }
    }
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
