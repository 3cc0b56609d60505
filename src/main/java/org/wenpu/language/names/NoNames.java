package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Trie;
import org.wenpu.language.names.institution.Newspapers;

/**
 * Marks the phrases in which a name is no mention ({@code lexicon/no-names.tsv}): 习近平 in {@code
 * 习近平新时代中国特色社会主义思想}, 中国 in {@code 发展中国家}.
 */
final class NoNames {
  /** The kinds of phrases in {@code lexicon/no-names.tsv}. */
  enum Kind {
    /** One in which a name is no mention: {@code 中国制造}. */
    PHRASE,
    /** A longer one in which it is: {@code 中国制造业}. */
    NAMED
  }

  private final Lexicon<Kind> phrases = Lexicon.bundled("no-names", Kind.class);

  /** Gives where such phrases and the titles of works stand in a text, in text order. */
  List<Span> in(String chars) {
    List<Span> found = new ArrayList<>();
    int at = 0;
    while (at < chars.length()) {
      char c = chars.charAt(at);
      int end = c == '《' ? titleEnd(chars, at) : phrases.canBegin(c) ? phraseEnd(chars, at) : -1;
      if (end > at) {
        found.add(new Span(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  private int phraseEnd(String chars, int at) {
    Trie.Match<Kind> phrase = phrases.longest(chars, at);
    return phrase == null || phrase.value() == Kind.NAMED ? -1 : phrase.end();
  }

  /** Bars what stands between title marks: {@code 《求是》}, but no newspaper. */
  private static int titleEnd(String chars, int open) {
    int close = chars.indexOf('》', open);
    int line = chars.indexOf('\n', open);
    boolean title = close > 0 && (line < 0 || close < line);
    return title && !Newspapers.named(chars, open + 1, close) ? close + 1 : -1;
  }

  /** Tells whether a stretch touches a phrase without being a longer name that contains it. */
  static boolean bars(Span phrase, Span name) {
    return phrase.overlaps(name) && !(name.contains(phrase) && name.length() > phrase.length());
  }
}
