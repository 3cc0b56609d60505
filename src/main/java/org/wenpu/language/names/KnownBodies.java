package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wenpu.input.Span;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.KnownInstitutions;
import org.wenpu.language.Place;

/** Finds the well-known institutions in a sentence, a country right before them included. */
final class KnownBodies {
  private static final String HEADS_OF_TITLES = "部局委厅院司署";

  private final KnownInstitutions known;
  private final Gazetteer gazetteer;

  KnownBodies(KnownInstitutions known, Gazetteer gazetteer) {
    this.known = known;
    this.gazetteer = gazetteer;
  }

  /**
   * Gives the institutions in text order.
   *
   * @param places gazetteer places of the sentence, by end
   */
  List<Span> find(Words words, Map<Integer, Span> places) {
    List<Span> found = new ArrayList<>();
    int at = words.span.begin();
    while (at < words.span.end()) {
      int end = known.longestNameAt(words.chars, at);
      boolean stands = end > at && end <= words.span.end() && stands(words, at, end);
      if (stands) {
        Span place = places.get(at);
        found.add(new Span(place != null && country(words, place) ? place.begin() : at, end));
      }
      at = stands ? end : at + 1;
    }
    return found;
  }

  private boolean country(Words words, Span place) {
    return gazetteer.named(words.text(place.begin(), place.end())).stream()
        .anyMatch(p -> p.kind() == Place.Kind.COUNTRY);
  }

  private boolean stands(Words words, int begin, int end) {
    boolean titleGoesOn = words.at(end) == '长' && HEADS_OF_TITLES.indexOf(words.at(end - 1)) >= 0;
    boolean deputies = words.at(end - 1) == '大' && words.text(end, end + 2).equals("代表");
    boolean delegation = deputies && words.at(end + 2) == '团';
    boolean department = words.at(end - 1) == '部' && words.at(end) == '门';
    if (titleGoesOn
        || department
        || deputies && !delegation
        || known.isAmbiguous(words.text(begin, end))) {
      return false;
    }
    return words.boundary(begin) && (words.boundary(end) || end - begin > 2) || end - begin > 3;
  }
}
