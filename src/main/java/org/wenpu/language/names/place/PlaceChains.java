package org.wenpu.language.names.place;

import java.util.List;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.Place;
import org.wenpu.language.names.word.Words;

/**
 * Joins places that follow each other to one: {@code 伊利诺伊州|芝加哥}, {@code 香港|大埔}, {@code 长江|南京|段}.
 */
final class PlaceChains {
  /** What is long enough to lie in several places. */
  private static final Pattern LONG = Pattern.compile("(?:[江河]|库区|流域|长城)$");

  private final Gazetteer gazetteer;
  private final PlacesAbroad abroad;

  PlaceChains(Gazetteer gazetteer, PlacesAbroad abroad) {
    this.gazetteer = gazetteer;
    this.abroad = abroad;
  }

  /**
   * Adds a place or joins it to the last: places abroad that touch are a chain: {@code 伊利诺伊州|芝加哥}.
   */
  void add(Span place, List<Span> places, Words words) {
    Span last = places.isEmpty() ? null : places.get(places.size() - 1);
    boolean chain =
        last != null
            && last.end() == place.begin()
            && (abroad.begin(words, abroad.afterSign(words, last.begin()))
                    && abroad.begin(words, place.begin())
                    && !world(words, place)
                || link(words, last, place));
    if (chain && last != null) {
      places.set(places.size() - 1, new Span(last.begin(), place.end()));
    } else if (last != null && reach(words, last, place)) {
      places.set(places.size() - 1, new Span(last.begin(), place.end() + 1));
    } else {
      places.add(place);
    }
  }

  /** {@code 南亚|东南亚}, {@code 北卡罗来纳州|非洲裔}: regions that lie in no state are no part of one. */
  private boolean world(Words words, Span place) {
    return gazetteer.named(words.text(place.begin(), place.end())).stream()
        .anyMatch(p -> p.kind() == Place.Kind.REGION && p.parent() == null);
  }

  /** {@code 长江|南京|段}, {@code 三峡库区|重庆|段}: what of a river lies in a place. */
  private static boolean reach(Words words, Span river, Span place) {
    return river.end() == place.begin()
        && LONG.matcher(words.chars()).region(river.begin(), river.end()).find()
        && words.at(place.end()) == '段'
        && words.boundary(place.end() + 1);
  }

  /** {@code 香港|大埔}: a place below a province may follow one the gazetteer does not know it in. */
  private boolean link(Words words, Span whole, Span part) {
    Place place = gazetteer.resolve(words.text(whole.begin(), whole.end()), List.of());
    return place != null
        && (place.kind() == Place.Kind.PROVINCE
            || place.kind() == Place.Kind.CITY
            || place.kind() == Place.Kind.COUNTY)
        && gazetteer.named(words.text(part.begin(), part.end())).stream()
            .noneMatch(
                p ->
                    p.kind() == Place.Kind.COUNTRY
                        || p.kind() == Place.Kind.PROVINCE
                        || p.kind() == Place.Kind.CITY
                        || p.kind() == Place.Kind.REGION);
  }
}
