package org.wenpu.language.names.place;

import java.util.ArrayList;
import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Roads;
import org.wenpu.language.names.word.Words;

/** Finds the places of the gazetteer in a sentence, chains ({@code 上海市徐汇区}) as one. */
public final class PlaceNames {
  /** The length of {@code 联邦}. */
  private static final int FEDERATION = 2;

  private final Gazetteer gazetteer;
  private final PlacesAbroad abroad;
  private final PlaceChains chains;
  private final PlaceEnds ends;
  private final PlaceStands stands;

  public PlaceNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.abroad = new PlacesAbroad(gazetteer);
    this.chains = new PlaceChains(gazetteer, abroad);
    this.ends = new PlaceEnds(gazetteer, abroad);
    this.stands = new PlaceStands(gazetteer, abroad);
  }

  /** Gives the places in text order, those in other names too. */
  public List<Span> find(Words words) {
    List<Span> places = new ArrayList<>();
    int at = words.span().begin();
    while (at < words.span().end()) {
      int end = end(words, at);
      if (end > at) {
        chains.add(new Span(abroad.stateBefore(words, at), end), places, words);
      }
      at = Math.max(end, at + 1);
    }
    return places;
  }

  private int end(Words words, int begin) {
    int end = gazetteer.longestNameAt(words.chars(), begin);
    if (end <= begin || end > words.span().end()) {
      return -1;
    }
    if (PlaceUses.hold(words, begin, end) || dotted(words, begin, end) || side(words, begin)) {
      return -1;
    }
    if (PlaceEnds.levels(words, end) || ends.heart(words, begin, end)) {
      return end - 1;
    }
    if (PlaceEnds.federal(words, end)) {
      return end - FEDERATION;
    }
    if (PlaceEnds.seat(words, begin, end)) {
      return end + 1;
    }
    if (stands.test(words, begin, end)) {
      return withSuffix(words, begin, end);
    }
    return shorter(words, begin, end);
  }

  /** Gives the end of the longest shorter name, or -1: {@code 江苏|省委}. */
  private int shorter(Words words, int begin, int end) {
    for (int shorter = end - 1; shorter > begin + 1; shorter--) {
      if (words.boundary(shorter)
          && gazetteer.longestNameAt(words.text(begin, shorter), 0) == shorter - begin
          && stands.test(words, begin, shorter)) {
        return shorter;
      }
    }
    return -1;
  }

  /** Gives the end of a name with the noun behind it, or -1 before a road. */
  private int withSuffix(Words words, int begin, int end) {
    Token next = words.starting(end);
    if (next == null) {
      return end;
    }
    if (ends.suffix(words, begin, next) && words.boundary(begin)) {
      return next.span().end();
    }
    return Roads.begin(words, end) ? -1 : end;
  }

  /** {@code 黄河以|北|河段}: near miss {@code 以|北京}. */
  private static boolean side(Words words, int begin) {
    return words.at(begin - 1) == '以'
        && "东南西北".indexOf(words.at(begin)) >= 0
        && words.at(begin + 1) == '河';
  }

  /** {@code 乔治·|华盛顿}: part of a name with a dot. */
  private static boolean dotted(Words words, int begin, int end) {
    return words.at(end) == '·' && Words.han(words.at(end + 1))
        || words.at(begin - 1) == '·' && Words.han(words.at(begin - 2));
  }
}
