package org.wenpu.meaning.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.KnownInstitution;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Place;
import org.wenpu.language.Reference;
import org.wenpu.meaning.Participant;

/**
 * Decides which region a body speaks for: the province, or the country if it is a foreign one, that
 * its name begins with ({@code 广东省政协}) or that it sits in.
 */
public final class Regions {
  private static final String CHINA = "CN";

  /** Media of a country speak for themselves. */
  private static final List<String> MEDIA = List.of("媒体", "媒");

  /** The only kind of {@code lexicon/state-organs.tsv}. */
  private enum Organ {
    ORGAN
  }

  private static final Lexicon<Organ> ORGANS = Lexicon.bundled("state-organs", Organ.class);

  private final Reference reference;

  public Regions(Reference reference) {
    this.reference = reference;
  }

  /** Gives the places an article names, as context for names that several places bear. */
  public List<Place> context(AnnotatedArticle article) {
    Set<Place> places = new LinkedHashSet<>();
    for (Mention mention : article.mentions()) {
      if (mention.kind() == Mention.Kind.PLACE) {
        Place place = reference.places().resolve(mention.text(), List.of());
        if (place != null) {
          places.add(place);
        }
      }
    }
    return List.copyOf(places);
  }

  /** Gives the province or foreign country of a body or place, or null. */
  public @Nullable Place of(Participant body, List<Place> context) {
    if (MEDIA.stream().anyMatch(body.name()::endsWith)) {
      return null;
    }
    Place named = leadingPlace(body.name(), context);
    return named == null ? seat(body.name()) : region(named);
  }

  /** Gives the province or country, China among them, of what a figure is one of, or null. */
  @Nullable Place measured(Participant thing, List<Place> context) {
    Place region = of(thing, context);
    Place named = region == null ? leadingPlace(thing.name(), context) : null;
    return named != null && named.key().equals(CHINA) ? named : region;
  }

  private @Nullable Place leadingPlace(String name, List<Place> context) {
    int end = reference.places().longestNameAt(name, 0);
    Place place = end <= 1 ? null : reference.places().resolve(name.substring(0, end), context);
    return place != null || name.isEmpty() ? place : sign(name);
  }

  /** {@code 英方}, {@code 俄外交部}: one character stands for a state; not {@code 法院}, {@code 委员们}. */
  private @Nullable Place sign(String name) {
    if (ORGANS.longest(name, 1) == null) {
      return null;
    }
    Place state = reference.places().resolve(name.substring(0, 1), List.of());
    return state != null && state.kind() == Place.Kind.COUNTRY ? state : null;
  }

  private @Nullable Place seat(String name) {
    KnownInstitution known = reference.institutions().named(name);
    String key = known == null ? null : known.location();
    Place place = key == null ? null : reference.places().byKey(key);
    return place == null || place.kind() != Place.Kind.COUNTRY ? null : region(place);
  }

  private @Nullable Place region(Place place) {
    Place province = reference.places().province(place);
    if (province != null) {
      return province;
    }
    Place at = place;
    while (at != null && at.kind() != Place.Kind.COUNTRY) {
      at = at.parent() == null ? null : reference.places().byKey(at.parent());
    }
    return at == null || at.key().equals(CHINA) ? null : at;
  }
}
