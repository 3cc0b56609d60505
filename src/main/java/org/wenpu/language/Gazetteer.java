package org.wenpu.language;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows the places of {@code ontology/places.ttl} by name and by key. */
public interface Gazetteer {
  /** Gives the end of the longest place name that starts at {@code begin}, or -1. */
  int longestNameAt(CharSequence text, int begin);

  /** Gives all places of a name, full or short; countries and provinces first. */
  List<Place> named(String name);

  /** Gives the place of a key, or null. */
  @Nullable Place byKey(String key);

  /** Gives the province-level division a place lies in, or is; null outside mainland divisions. */
  @Nullable Place province(Place place);

  /**
   * Decides which place a name is: a chain ({@code 上海市徐汇区}) by its last part; an ambiguous name by
   * the provinces named around it; otherwise the highest division.
   *
   * @param context places named in the same article
   */
  @Nullable Place resolve(String name, Collection<Place> context);
}
