package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wenpu.input.Span;
import org.wenpu.language.KnownInstitutions;

/** Finds the well-known institutions in a sentence, a country right before them included. */
final class KnownBodies {
  private static final String HEADS_OF_TITLES = "部局委厅院司署";

  private final KnownInstitutions known;

  KnownBodies(KnownInstitutions known) {
    this.known = known;
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
        found.add(new Span(place == null ? at : place.begin(), end));
      }
      at = stands ? end : at + 1;
    }
    return found;
  }

  private boolean stands(Words words, int begin, int end) {
    boolean titleGoesOn = words.at(end) == '长' && HEADS_OF_TITLES.indexOf(words.at(end - 1)) >= 0;
    if (titleGoesOn || known.isAmbiguous(words.text(begin, end))) {
      return false;
    }
    return words.boundary(begin) && (words.boundary(end) || end - begin > 2) || end - begin > 3;
  }
}
