package org.wenpu.language;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows the places of {@code ontology/places.ttl} by name and by key. */
public interface Gazetteer {
  /**
   * Gives the end of the longest place name that starts at {@code begin}, or -1. A chain ({@code
   * 广东梅州}) is one name; ambiguous names are found too.
   */
  int longestNameAt(String text, int begin);

  /**
   * Tells whether a name is also an ordinary word or a person's name ({@code 和平}, {@code 友谊}), so
   * that it names a place only with context. Full names and chains are never ambiguous.
   */
  boolean isAmbiguous(String name);

  /** Gives all places of a name, full or short; countries and provinces first. */
  List<Place> named(String name);

  /** Gives the place of a key, or null. */
  @Nullable Place byKey(String key);

  /**
   * Gives the province-level division a place lies in, or is; Hong Kong, Macao and Taiwan too; null
   * for countries, places abroad and regions that cross provinces.
   */
  @Nullable Place province(Place place);

  /**
   * Decides which place a name is: a chain ({@code 上海市徐汇区}) by its last part; an ambiguous name by
   * the places named around it; otherwise the highest division. Null when no place has the name,
   * and when several of one kind have it and nothing around decides ({@code 鼓楼区}).
   *
   * @param context places named in the same article
   */
  @Nullable Place resolve(String name, Collection<Place> context);
}
