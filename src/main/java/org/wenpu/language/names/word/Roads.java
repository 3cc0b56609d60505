package org.wenpu.language.names.word;

import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;

/** Tells where a road, bridge or line is named, and no place: {@code 长江|大桥}. */
public final class Roads {
  /** The kinds of words in {@code lexicon/road-words.tsv}. */
  private enum Word {
    ROAD,
    /** What makes a name on rails a body or site: {@code 铁路|局}. */
    ON_RAILS,
    ACROSS,
    /** {@code 狮子洋|通道}: near miss {@code 某海峡|通道}, the way through it. */
    CHANNEL
  }

  private static final Lexicon<Word> WORDS = Lexicon.bundled("road-words", Word.class);

  private static final String WATERS = "湾江河湖海山岭峡岛";

  /** How what a channel of roads crosses ends, and {@code 跨海|通道}. */
  private static final String CROSSED = "洋海湾江河湖";

  private Roads() {}

  private static boolean road(Words words, Token token) {
    return is(Word.ROAD, token)
        || is(Word.CHANNEL, token) && CROSSED.indexOf(words.at(token.span().begin() - 1)) >= 0;
  }

  /** {@code 海珠|湾|隧道}. */
  private static boolean water(Token token) {
    return token.span().length() == 1 && WATERS.indexOf(token.text()) >= 0;
  }

  /** Tells whether a road begins at a position, or a place and then a road: {@code 长江|大桥}. */
  public static boolean begin(Words words, int begin) {
    Token next = words.starting(begin);
    while (next != null && (next.tag().startsWith("ns") || water(next) || is(Word.ACROSS, next))) {
      next = words.starting(next.span().end());
    }
    Token rest = next == null ? null : words.starting(next.span().end());
    return next != null && road(words, next) && !(rest != null && is(Word.ON_RAILS, rest));
  }

  private static boolean is(Word kind, Token token) {
    return WORDS.kind(token.text()) == kind;
  }
}
