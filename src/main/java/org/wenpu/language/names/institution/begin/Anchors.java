package org.wenpu.language.names.institution.begin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;

/**
 * What the name of a body may begin with, by where it ends in the sentence.
 *
 * @param places of the gazetteer
 * @param wholes well-known institutions
 */
public record Anchors(Map<Integer, Span> places, Map<Integer, Span> wholes) {
  /** Gives the anchors of a sentence by its places and the well-known institutions in it. */
  public static Anchors of(Map<Integer, Span> places, List<Span> known) {
    Map<Integer, Span> wholes = new HashMap<>();
    known.forEach(body -> wholes.put(body.end(), body));
    return new Anchors(places, wholes);
  }

  /** Gives the place that ends at a position, or null. */
  public @Nullable Span place(int end) {
    return places.get(end);
  }

  /** Gives the well-known institution that ends at a position, or null. */
  public @Nullable Span whole(int end) {
    return wholes.get(end);
  }
}
