package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.Place;

/** Finds the places of the gazetteer in a sentence, chains ({@code 上海市徐汇区}) as one. */
final class PlaceNames {
  private final Gazetteer gazetteer;

  PlaceNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Gives the places in text order, those in other names too. */
  List<Span> find(Words words) {
    List<Span> places = new ArrayList<>();
    int at = words.span.begin();
    while (at < words.span.end()) {
      int end = gazetteer.longestNameAt(words.chars, at);
      if (end > at && end <= words.span.end() && stands(words, at, end)) {
        places.add(new Span(at, end));
        at = end;
      } else {
        at++;
      }
    }
    return places;
  }

  private boolean stands(Words words, int begin, int end) {
    String name = words.text(begin, end);
    if (gazetteer.isAmbiguous(name)) {
      return false;
    }
    boolean whole = words.boundary(begin) && words.boundary(end);
    return whole
        || (end - begin > 2 && plausible(words, begin, end))
        || leading(words, begin, name);
  }

  /** A longer name may cut words, but not begin in the middle of one and end in another. */
  private static boolean plausible(Words words, int begin, int end) {
    return words.boundary(begin) || words.boundary(end);
  }

  /** Countries and provinces also begin words: {@code 北京人}. */
  private boolean leading(Words words, int begin, String name) {
    return words.boundary(begin)
        && gazetteer.named(name).stream()
            .anyMatch(p -> p.kind() == Place.Kind.COUNTRY || p.kind() == Place.Kind.PROVINCE);
  }
}
