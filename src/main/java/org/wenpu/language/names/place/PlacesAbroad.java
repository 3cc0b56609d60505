package org.wenpu.language.names.place;

import org.wenpu.language.Gazetteer;
import org.wenpu.language.Place;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Words;

/**
 * Tells which names of the gazetteer lie abroad, and where the sign of their state belongs to them:
 * {@code 美|伊利诺伊州}.
 */
final class PlacesAbroad {
  private static final String CHINA = "CN";

  private final Gazetteer gazetteer;

  PlacesAbroad(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** {@code 美伊利诺伊州}: the sign of a state belongs to a place abroad after it. */
  int stateBefore(Words words, int begin) {
    Token sign = words.ending(begin);
    boolean state =
        sign != null
            && sign.span().length() == 1
            && !sign.tag().startsWith("p")
            && isState(sign.text());
    char before = words.at(begin - 2);
    return state && before != '中' && !Character.isDigit(before) && begin(words, begin)
        ? begin - 1
        : begin;
  }

  /** {@code 美|加州}: the sign is no name by itself. */
  int afterSign(Words words, int begin) {
    Token first = words.starting(begin);
    boolean sign = first != null && first.span().length() == 1 && isState(first.text());
    return sign ? begin + 1 : begin;
  }

  private boolean isState(String sign) {
    return gazetteer.named(sign).stream().anyMatch(p -> p.kind() == Place.Kind.COUNTRY);
  }

  /** Tells whether only places abroad bear the longest name that begins at a position. */
  boolean begin(Words words, int begin) {
    int end = gazetteer.longestNameAt(words.chars(), begin);
    return end > begin && gazetteer.named(words.text(begin, end)).stream().allMatch(this::isAbroad);
  }

  /** Near miss: {@code 长江}, which lies in no single province but in China. */
  private boolean isAbroad(Place place) {
    return place.kind() != Place.Kind.COUNTRY
        && !CHINA.equals(place.parent())
        && gazetteer.province(place) == null;
  }
}
