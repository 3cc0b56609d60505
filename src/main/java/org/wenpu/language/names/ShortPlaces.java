package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;
import org.wenpu.language.names.place.EventNames;
import org.wenpu.language.names.place.PlaceUses;
import org.wenpu.language.names.word.Words;

/**
 * Finds places that an article first names in full and then without their head: {@code 竹口|镇} …
 * {@code 竹口|的铅笔}. Near miss: {@code 和平|镇} … {@code 和平}, a word of its own.
 */
final class ShortPlaces {
  private static final String HEADS = "省市县区旗州镇乡村岛";

  /** What makes a name of another place of a short one: {@code 澳角|湾}. */
  private static final String GOES_ON = HEADS + "湾山河湖江港口桥路站";

  /** Tags of characters that are words by themselves: {@code 大|新}. */
  private static final String ORDINARY = "advmnpcuf";

  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;

  private ShortPlaces() {}

  /**
   * Gives the places named so, in text order.
   *
   * @param named what an article is known to name
   */
  static List<Span> find(List<Words> sentences, List<Proposal> named) {
    Trie<Boolean> stems = new Trie<>();
    for (Words words : sentences) {
      named.stream()
          .filter(name -> name.kind() == Mention.Kind.PLACE && words.span().contains(name.span()))
          .forEach(name -> putStem(words, name.span(), stems));
    }
    List<Span> found = new ArrayList<>();
    sentences.forEach(words -> find(words, stems, found));
    return found;
  }

  /** Keeps the last link of a place without its head. */
  private static void putStem(Words words, Span place, Trie<Boolean> stems) {
    int end = place.end() - 1;
    if (HEADS.indexOf(words.at(end)) < 0) {
      return;
    }
    for (int begin = Math.max(place.begin(), end - LONGEST); begin <= end - SHORTEST; begin++) {
      if (begin == place.begin() || words.boundary(begin)) {
        stems.put(words.text(begin, end), true);
      }
    }
  }

  private static void find(Words words, Trie<Boolean> stems, List<Span> found) {
    int at = words.span().begin();
    while (at < words.span().end()) {
      Trie.Match<Boolean> stem = stems.longest(words.chars(), at, words.span().end());
      if (stem != null && stands(words, new Span(at, stem.end()))) {
        found.add(new Span(at, stem.end()));
        at = stem.end();
      } else {
        at++;
      }
    }
  }

  private static boolean stands(Words words, Span place) {
    return GOES_ON.indexOf(words.at(place.end())) < 0
        && unread(words, place.begin(), place.end())
        && !EventNames.hold(words, place.begin(), place.end())
        && !PlaceUses.hold(words, place.begin(), place.end())
        && !Slogans.hold(words.chars(), place);
  }

  private static boolean name(Token token) {
    return token.tag().startsWith("ns") || token.tag().startsWith("nz");
  }

  /** Tells whether a stretch is no word of the dictionary, but characters one by one or a place. */
  private static boolean unread(Words words, int begin, int end) {
    if (!words.boundary(begin) || !words.boundary(end)) {
      return false;
    }
    boolean fragment = false;
    Token token = words.starting(begin);
    while (token != null && token.span().end() <= end) {
      if (token.span().length() > 1 && !name(token)) {
        return false;
      }
      fragment |= ORDINARY.indexOf(token.tag()) < 0;
      token = words.starting(token.span().end());
    }
    return fragment;
  }
}
