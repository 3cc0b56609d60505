package org.wenpu.meaning.extract.observation;

import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;

/**
 * Takes to a noun that tells nothing by itself what is told of it before 的: {@code 20起|违反协议的行为}.
 */
final class GenericHeads {
  private static final Lexicon<CountedWord> WORDS =
      Lexicon.bundled("counted-words", CountedWord.class);

  private static final int LONGEST = 16;

  private GenericHeads() {}

  /** Gives the words with it; those behind a figure only. */
  static Span whole(Scene scene, Figure figure, Span words) {
    int begin = figure.end();
    boolean of = words.begin() > begin && scene.chars().charAt(words.begin() - 1) == '的';
    boolean near = words.end() - begin <= LONGEST && scene.clauseEnd(begin) >= words.end();
    return of && near && WORDS.kind(scene.text(words)) == CountedWord.GENERIC
        ? new Span(begin, words.end())
        : words;
  }
}
