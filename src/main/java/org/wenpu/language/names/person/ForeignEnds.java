package org.wenpu.language.names.person;

import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;
import org.wenpu.language.names.word.Sound;
import org.wenpu.language.names.word.Surname;
import org.wenpu.language.names.word.Words;

/** Tells where transliterated names end: {@code 米尔济约耶夫|访问}. */
final class ForeignEnds {
  /** The most characters that a part of a name has. */
  static final int LONGEST_PART = 8;

  private static final int LONGEST_GAP = 2;
  private static final int SHORTEST_CUT = 3;

  private final SoundRuns runs;
  private final Lexicon<PersonContext> context;
  private final KnownPersons known;
  private final Lexicon<Surname> surnames;

  ForeignEnds(
      SoundRuns runs,
      Lexicon<PersonContext> context,
      KnownPersons known,
      Lexicon<Surname> surnames) {
    this.runs = runs;
    this.context = context;
    this.known = known;
    this.surnames = surnames;
  }

  /**
   * Gives where a name behind a title ends. There it goes on over one or two characters not used
   * for sounds, where more sounds follow: {@code 米尔|济约|耶夫}. Near miss: {@code 卢拉|与|马克龙}.
   */
  int afterTitle(Words words, int begin) {
    int end = firstEnd(words, begin);
    for (int gap = 1; gap <= LONGEST_GAP && end > begin; gap++) {
      int next = end + gap;
      if (!runs.fragment(words, next - 1)) {
        return end;
      }
      if (gap == 1 && end - begin > 1 && !whole(words, begin, end) && closesName(words, next)) {
        return next;
      }
      int more = runs.end(words, next);
      if (more > next && more - begin <= LONGEST_PART && !ordinaryWord(words, next, more)) {
        return more;
      }
    }
    return end;
  }

  /**
   * Gives where the sounds end that no title stands before: {@code 克勒奇达尔奥卢|得票}, where 得 could be
   * one.
   */
  int untitled(Words words, int begin) {
    int end = runs.end(words, begin);
    Token last = end - begin > SHORTEST_CUT ? words.token(end - 1) : null;
    boolean next = last != null && last.span().end() > end && !last.tag().startsWith("n");
    return next && last != null && last.span().begin() > begin ? last.span().begin() : end;
  }

  /** {@code 领导人|厄|贾兰}: with some characters names begin seldom, and none of China do. */
  private int firstEnd(Words words, int begin) {
    boolean seldom =
        runs.kind(words, begin) == Sound.JOINED
            && surnames.kind(words.text(begin, begin + 1)) == null
            && runs.fragment(words, begin);
    int from = seldom ? begin + 1 : begin;
    int end = runs.end(words, from);
    int whole = runs.actsAt(words, end) ? end : untitled(words, from);
    int sounded = seldom && whole - begin <= 2 ? begin : whole;
    return Math.max(sounded, namedEnd(words, begin));
  }

  /** {@code 主席|优素福}: what HanLP takes for a foreign name, whatever characters write it. */
  private static int namedEnd(Words words, int begin) {
    Token name = words.starting(begin);
    boolean foreign = name != null && name.tag().equals("nrf") && name.span().length() > 2;
    return foreign && name != null ? name.span().end() : begin;
  }

  /** {@code 特朗普|通过}: a known name goes no further. */
  private boolean whole(Words words, int begin, int end) {
    Trie.Match<KnownPersons.Kind> match = known.longest(words.chars(), begin);
    return match != null && match.end() == end;
  }

  /** {@code 董事长|齐普策|陪同}: one more character, and a mark or what persons do. */
  private boolean closesName(Words words, int end) {
    return Words.mark(words.at(end)) || context.longest(words.chars(), end) != null;
  }

  /** Tells whether a name can end at a position: with a word, or before what persons do. */
  boolean closes(Words words, int end) {
    Token next = words.token(end);
    return next == null
        || next.span().begin() == end
        || context.longest(words.chars(), end) != null;
  }

  /** Tells whether a stretch is a word that is no name, or begins within one. */
  static boolean ordinaryWord(Words words, int begin, int end) {
    Token first = words.token(begin);
    return first != null
        && first.span().length() > 1
        && first.span().begin() <= begin
        && first.span().end() >= Math.min(end, begin + 2)
        && !first.tag().startsWith("nr")
        && !first.tag().equals("nz");
  }
}
