package org.wenpu.language.names.person;

import org.jspecify.annotations.Nullable;
import org.wenpu.language.Characters;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Titles;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;
import org.wenpu.language.names.word.Sound;
import org.wenpu.language.names.word.Words;

/** Reads runs of characters that write foreign sounds, up to where a verb or title begins. */
final class SoundRuns {
  /** Tags of single characters that are words of their own, not parts of a name. */
  private static final String NO_FRAGMENT = "mqfpcdurywt";

  private static final char ONCE = '曾';

  private final Lexicon<Sound> sounds = Lexicon.bundled("transliteration", Sound.class);
  private final Characters inAnyName;
  private final Characters inJoinedNames;
  private final Titles titles = Titles.bundled();
  private final Lexicon<PersonContext> context;

  SoundRuns(Lexicon<PersonContext> context) {
    this.context = context;
    inAnyName = Characters.of(String.join("", sounds.forms(Sound.TRANSLITERATION)));
    inJoinedNames = Characters.of(String.join("", sounds.forms(Sound.JOINED)));
  }

  Lexicon<Sound> sounds() {
    return sounds;
  }

  /** Tells whether a character writes a sound in any name. */
  boolean sound(Words words, int position) {
    return inAnyName.contains(words.at(position));
  }

  @Nullable Sound kind(Words words, int position) {
    char c = words.at(position);
    return inAnyName.contains(c)
        ? Sound.TRANSLITERATION
        : inJoinedNames.contains(c) ? Sound.JOINED : null;
  }

  /** Gives where the sounds of any name end that begin at a position. */
  int end(Words words, int begin) {
    int end = begin;
    while (sound(words, end) && !cueAt(words, end, begin)) {
      end++;
    }
    return end;
  }

  /** Gives where the sounds of a joined name end that begin at a position. */
  int joinedEnd(Words words, int begin) {
    int end = begin;
    while (kind(words, end) != null && !cueAt(words, end, begin)) {
      end++;
    }
    return end;
  }

  /** Tells whether a character is no word by itself, as those of names are to the segmenter. */
  boolean fragment(Words words, int position) {
    Token token = words.token(position);
    return token != null
        && token.span().length() == 1
        && Words.han(words.at(position))
        && NO_FRAGMENT.indexOf(token.tag().charAt(0)) < 0
        && !token.tag().startsWith("v")
        && !actsAt(words, position);
  }

  /**
   * {@code 博主|露丝|…。|露丝|说}: sounds, each cut off, that say something elsewhere. Near miss: {@code
   * 教师|立德|修身…落实|立德|树人}.
   */
  boolean speaksElsewhere(Words words, int begin, int end) {
    for (int at = begin; at < end; at++) {
      Token token = words.token(at);
      if (token == null || token.span().length() > 1) {
        return false;
      }
    }
    return NamedAgain.saysElsewhere(words, begin, end);
  }

  /** Tells whether what persons do or are called begins at a position: {@code 塞古罗|致贺电}. */
  boolean actsAt(Words words, int position) {
    return context.longest(words.chars(), position) != null;
  }

  private boolean cueAt(Words words, int at, int begin) {
    if (at - begin < 2) {
      return false;
    }
    Trie.Match<PersonContext> next = context.longest(words.chars(), at);
    Titles.Title title = titles.startingAt(words.chars(), at, words.span().end());
    return next != null && (next.end() - at > 1 || cueAfter(words, next.end()))
        || words.at(at) == ONCE && acts(words.starting(at + 1))
        || title != null && title.span().length() > 1;
  }

  /** {@code 哈斯南|曾|参与}: near miss {@code 曾|科}. */
  private static boolean acts(@Nullable Token verb) {
    return verb != null && verb.tag().startsWith("v") && verb.span().length() > 1;
  }

  /** {@code 斯莫特里赫|曾|表示}: 曾 can be a sound, but not before a verb. */
  private boolean cueAfter(Words words, int at) {
    Trie.Match<PersonContext> next = context.longest(words.chars(), at);
    return next != null && next.end() - at > 1 && next.value() == PersonContext.SPEECH;
  }
}
