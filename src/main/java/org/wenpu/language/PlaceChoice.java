package org.wenpu.language;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the places of one name by the places named around it: 朝阳 beside 北京 is the district,
 * beside 辽宁 the city.
 */
final class PlaceChoice {
  private static final int ITSELF = 3;
  private static final int NEXT = 2;
  private static final int SAME_PROVINCE = 1;

  private final Gazetteer gazetteer;
  private final Collection<Place> context;

  PlaceChoice(Gazetteer gazetteer, Collection<Place> context) {
    this.gazetteer = gazetteer;
    this.context = context;
  }

  /** Tells whether a place is a country or province, which prevails over namesakes. */
  static boolean leads(Place place) {
    return place.kind() == Place.Kind.COUNTRY || place.kind() == Place.Kind.PROVINCE;
  }

  /**
   * Gives the candidate nearest to the context; null when two of one kind are equally near.
   *
   * @param candidates the most likely first
   */
  @Nullable Place among(List<Place> candidates) {
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    int nearest = candidates.stream().mapToInt(this::nearness).max().orElse(0);
    List<Place> near = candidates.stream().filter(place -> nearness(place) == nearest).toList();
    boolean tie = near.size() > 1 && near.get(0).kind() == near.get(1).kind();
    return near.isEmpty() || tie ? null : near.get(0);
  }

  private int nearness(Place place) {
    return context.stream().mapToInt(named -> nearness(place, named)).max().orElse(0);
  }

  private int nearness(Place place, Place named) {
    if (place.equals(named)) {
      return ITSELF;
    }
    if (named.key().equals(place.parent()) || place.key().equals(named.parent())) {
      return leads(named) ? SAME_PROVINCE : NEXT;
    }
    Place province = gazetteer.province(place);
    return province != null && province.equals(gazetteer.province(named)) ? SAME_PROVINCE : 0;
  }
}
