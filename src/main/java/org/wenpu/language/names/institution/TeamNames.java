package org.wenpu.language.names.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Trie;
import org.wenpu.language.names.word.Words;

/**
 * Finds the teams that play for a place or are sent by it: {@code 中国|跳水队}, {@code 广东|队}, {@code
 * 中国|女排}. Near misses: {@code 广东|队伍}, {@code 中国|队员}, {@code 来自广东|的舞狮队}.
 */
final class TeamNames {
  private static final int NONE = -1;

  private static final String NATION = "国家";

  /** {@code 援|刚果（金）医疗队}: whom a team helps is not who sends it. */
  private static final char AIDED = '援';

  /** What makes another word of 队: {@code 队|伍}. */
  private static final String GOES_ON = "伍员列长友形医内服旗史尾";

  /** The kinds of words in {@code lexicon/team-words.tsv}. */
  enum Word {
    /** Ends the name of a team: {@code 女排}. */
    TEAM,
    /** Says what the team plays or does: {@code 跳水}. */
    SPORT
  }

  private final Lexicon<Word> team = Lexicon.bundled("team-words", Word.class);

  /**
   * Gives the teams of a sentence.
   *
   * @param places gazetteer places of the sentence by their end
   */
  List<Span> find(Words words, Map<Integer, Span> places) {
    List<Span> found = new ArrayList<>();
    for (Span place : places.values()) {
      int end = words.at(place.begin() - 1) == AIDED ? NONE : end(words, place.end());
      if (end >= 0) {
        found.add(new Span(place.begin(), end));
      }
    }
    addNational(words, places, found);
    found.sort(null);
    return found;
  }

  /** {@code 国家|乒乓球|队}: near misses {@code 中国|国家队}, {@code 国家|队}. */
  private void addNational(Words words, Map<Integer, Span> places, List<Span> found) {
    int begin = words.chars().indexOf(NATION, words.span().begin());
    while (begin >= 0 && begin < words.span().end()) {
      int sport = begin + NATION.length();
      Trie.Match<Word> word = words.boundary(begin) ? longest(words, sport) : null;
      boolean plays = word != null && word.value() == Word.SPORT && !places.containsKey(begin);
      int end = plays ? end(words, sport) : NONE;
      if (end >= 0) {
        found.add(new Span(begin, end));
      }
      begin = words.chars().indexOf(NATION, sport);
    }
  }

  /** Gives where the team ends whose words begin at a position, or -1. */
  private int end(Words words, int begin) {
    int at = begin;
    Trie.Match<Word> word = longest(words, at);
    while (word != null && word.value() == Word.SPORT) {
      at = word.end();
      word = longest(words, at);
    }
    boolean whole =
        word != null && words.boundary(word.end()) && GOES_ON.indexOf(words.at(word.end())) < 0;
    return word != null && whole ? word.end() : NONE;
  }

  private Trie.@Nullable Match<Word> longest(Words words, int at) {
    return team.longest(words.chars(), at, words.span().end());
  }
}
