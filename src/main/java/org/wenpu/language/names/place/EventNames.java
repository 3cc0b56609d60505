package org.wenpu.language.names.place;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Words;

/**
 * Tells where a place is part of the name of an event or aim, and no mention: {@code 中国网球公开赛},
 * {@code 美丽河北}, {@code 文明程度高的新|江苏}. Near misses: {@code 北京举行论坛}, {@code 广东省高质量发展大会}.
 */
public final class EventNames {
  private static final int MOST_WORDS = 6;

  /** The kinds of words in {@code lexicon/event-names.tsv}. */
  private enum Word {
    EVENT,
    /** A verb that stands in names of events; others, as 举行, do not. */
    WITHIN
  }

  /** The only kind of {@code lexicon/place-aims.tsv}: words of {@link #AIM_LENGTH} characters. */
  private enum Aim {
    AIM
  }

  private static final Lexicon<Word> WORDS = Lexicon.bundled("event-names", Word.class);
  private static final Lexicon<Aim> AIMS = Lexicon.bundled("place-aims", Aim.class);
  private static final int AIM_LENGTH = 2;

  private static final Set<String> SEASONS = Set.of("冬季", "夏季");

  private EventNames() {}

  /** Tells whether a place at a position of a sentence belongs to such a name. */
  public static boolean hold(Words words, int begin, int end) {
    return aim(words, begin) || event(words, end);
  }

  private static boolean aim(Words words, int begin) {
    int from = begin - AIM_LENGTH;
    return from >= words.span().begin()
        && words.boundary(begin)
        && AIMS.kind(words.chars(), from, begin) != null;
  }

  private static boolean event(Words words, int end) {
    Token token = words.starting(end);
    for (int count = 0; noun(token) && token != null; count++) {
      if (WORDS.canEnd(words.at(token.span().end() - 1))
          && WORDS.kind(token.text()) == Word.EVENT) {
        return true;
      }
      token = count < MOST_WORDS ? words.starting(token.span().end()) : null;
    }
    return false;
  }

  private static boolean noun(@Nullable Token token) {
    return token != null
        && switch (token.tag().charAt(0)) {
          case 'n', 'j', 'b', 'g', 'a' -> true;
          case 't' -> SEASONS.contains(token.text());
          case 'v' -> token.tag().equals("vn") || WORDS.kind(token.text()) == Word.WITHIN;
          default -> false;
        };
  }
}
