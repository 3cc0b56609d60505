package org.wenpu.meaning.extract.measure;

import org.wenpu.language.Lexicon;
import org.wenpu.language.Trie;
import org.wenpu.meaning.extract.measure.ClauseSigns.Signs;

/**
 * Knows what a government's work report tells as done, with how much of it: {@code 累计建成水厂30座}; what
 * came out is a result: {@code 完成产值3万亿元}.
 */
final class ReportedDeeds {
  /** The kinds of {@code lexicon/reported-deeds.tsv}. */
  private enum Word {
    DEED,
    MANNER,
    RESULT
  }

  private static final Lexicon<Word> WORDS = Lexicon.bundled("reported-deeds", Word.class);

  private ReportedDeeds() {}

  /** Says whether a clause of a work report without another subject tells a deed and its number. */
  static boolean isOne(Signs signs) {
    return signs.mode().equals("R")
        && signs.own().equals("false")
        && isDeed(signs.text())
        && isCounted(signs.text());
  }

  private static boolean isDeed(String text) {
    Trie.Match<Word> word = WORDS.longest(text, 0);
    while (word != null && word.value() == Word.MANNER) {
      word = WORDS.longest(text, word.end());
    }
    return word != null && word.value() == Word.DEED;
  }

  private static boolean isCounted(String text) {
    boolean counted = false;
    for (int i = 0; i < text.length(); i++) {
      Trie.Match<Word> word = WORDS.longest(text, i);
      if (word != null && word.value() == Word.RESULT) {
        return false;
      }
      counted |= Character.isDigit(text.charAt(i));
    }
    return counted;
  }
}
