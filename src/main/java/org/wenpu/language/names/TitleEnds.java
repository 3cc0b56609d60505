package org.wenpu.language.names;

import java.util.BitSet;
import org.wenpu.language.Token;

/** Marks where titles and nouns of persons end in a sentence: a name may follow there. */
final class TitleEnds {
  private static final String PERSON_NOUN_ENDS = "员者人民工师家长手户主生客商官警医友兵迷";

  private final int begin;
  private final BitSet titles = new BitSet();
  private final BitSet personNouns = new BitSet();

  TitleEnds(Words words, java.util.List<Token> tokens) {
    begin = words.span.begin();
    for (Token token : tokens) {
      int end = token.span().end() - begin;
      if (token.tag().startsWith("nnt") || token.text().equals("党委书记")) {
        titles.set(end);
      } else if (personNoun(token)) {
        personNouns.set(end);
      }
    }
  }

  private static boolean personNoun(Token token) {
    String text = token.text();
    return text.length() > 1
        && token.tag().startsWith("n")
        && !token.tag().startsWith("ns")
        && PERSON_NOUN_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Tells whether a title such as {@code 主任} ends at a position. */
  boolean title(int position) {
    return titles.get(position - begin);
  }

  /** Tells whether a noun for a person such as {@code 居民} ends at a position. */
  boolean personNoun(int position) {
    return personNouns.get(position - begin);
  }
}
