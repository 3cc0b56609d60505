package org.wenpu.meaning.extract.statement;

import org.jspecify.annotations.Nullable;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Titles;
import org.wenpu.language.Trie;

/**
 * Looks up words that name, replace or surround a speaker, forwards and backwards. Titles name
 * somebody, too.
 */
final class SpeakerWords {
  private static final int LONGEST_WORD = 8;

  private final Lexicon<SpeakerWord> words = Lexicon.bundled("speaker-words", SpeakerWord.class);
  private final Titles titles = Titles.bundled();

  /** Gives what kind of word exactly this is, or null. */
  @Nullable SpeakerWord kind(String word) {
    SpeakerWord kind = words.kind(word);
    return kind == null && titleBegin(word, word.length()) == 0 ? SpeakerWord.ROLE : kind;
  }

  /** Gives the longest word that begins at a place, or null. */
  Trie.@Nullable Match<SpeakerWord> longest(String text, int begin) {
    return words.longest(text, begin);
  }

  /** Gives the kind of the longest word that ends at a place, or null. */
  @Nullable SpeakerWord kindEnding(String text, int end) {
    int begin = beginEnding(text, end);
    return begin == end ? null : kind(text.substring(begin, end));
  }

  /** Gives where the longest word that ends at a place begins, or that place. */
  int beginEnding(String text, int end) {
    int title = titleBegin(text, end);
    for (int length = Math.min(LONGEST_WORD, end); length > end - title; length--) {
      if (words.kind(text.substring(end - length, end)) != null) {
        return end - length;
      }
    }
    return title;
  }

  private int titleBegin(String text, int end) {
    Titles.Title title = titles.endingAt(text, end, 0);
    return title == null ? end : title.span().begin();
  }
}
