package org.wenpu.language;

import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer ({@code ontology/places.ttl}).
 *
 * @param key the last part of its IRI: the GB/T 2260 code ({@code 440000}) of a division, the ISO
 *     3166-1 code ({@code GB}) of a country, a name otherwise
 * @param label its full Chinese name
 * @param parent key of the place that contains it; null for countries and for regions that cross
 *     borders
 */
public record Place(String key, Kind kind, String label, @Nullable String parent) {

  /** The kinds of places, as classes of the ontology. */
  public enum Kind {
    COUNTRY,
    PROVINCE,
    CITY,
    COUNTY,
    REGION,
    SITE
  }
}
