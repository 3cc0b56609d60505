package org.wenpu.meaning.identity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;
import org.wenpu.language.Place;
import org.wenpu.meaning.Entity.Institution;
import org.wenpu.meaning.Seat;

/** Says which bodies and states a post or name is of: 财政部社会保障司 of 财政部 too, 伊朗外交部 of 伊朗. */
final class Ties {
  private static final String CHINA = "CN";

  /** Bodies that are above those we tell people apart by. */
  private static final Set<String> ABOVE_ALL = Set.of("国务院", "中国共产党", "中共中央", "中华人民共和国");

  /** Kinds of bodies that act for a state. */
  private static final Set<Institution.Kind> OF_A_STATE =
      Set.of(
          Institution.Kind.GOVERNMENT_BODY,
          Institution.Kind.PARTY_BODY,
          Institution.Kind.LEGISLATURE,
          Institution.Kind.CONSULTATIVE_BODY,
          Institution.Kind.COURT,
          Institution.Kind.ARMED_FORCE);

  private final PlaceIdentity places;
  private final InstitutionIdentity bodies;

  Ties(PlaceIdentity places, InstitutionIdentity bodies) {
    this.places = places;
    this.bodies = bodies;
  }

  /** Gives the keys of the bodies and of the state abroad that a name stands for or is part of. */
  Set<String> of(Mention mention) {
    return switch (mention.kind()) {
      case ORGANIZATION -> of(bodies.of(mention.text()));
      case PLACE -> of(new Seat(null, places.of(mention.text())));
      case PERSON, DOCUMENT -> Set.of();
    };
  }

  /** Gives the keys of the bodies and of the state abroad that a post is held in. */
  Set<String> of(Seat seat) {
    Set<String> keys =
        seat.organization() == null ? new HashSet<>() : new HashSet<>(of(seat.organization()));
    addState(seat.region(), keys);
    return keys;
  }

  private Set<String> of(Institution body) {
    Set<String> keys = new HashSet<>();
    for (Institution part = body; part != null; part = part.parent()) {
      keys.add(part.key());
      addState(part.location(), keys);
    }
    return keys;
  }

  private void addState(@Nullable Place place, Set<String> keys) {
    Place state = abroad(place);
    if (state != null) {
      keys.add(state.key());
    }
  }

  /**
   * Gives the key of what tells the holder of a post from namesakes, the same for posts that one
   * person often has together: the state of a post abroad, the region of a post in its leading
   * bodies, the whole of which a body is part. Null when the post has neither body nor region.
   */
  @Nullable String anchor(Seat seat, boolean deputy) {
    Institution body = seat.organization();
    Place region = body == null ? seat.region() : body.location();
    Place state = body == null || OF_A_STATE.contains(body.kind()) ? abroad(region) : null;
    if (state != null) {
      return state.key();
    }
    if (body == null || !deputy && region != null && isLeading(body, region)) {
      return region == null ? null : region.key();
    }
    return whole(body).key();
  }

  /** 广东省委, 广东省人民政府: its head is the head of the region. */
  private boolean isLeading(Institution body, Place region) {
    return Arrays.stream(RegionalBody.values())
        .anyMatch(one -> bodies.of(one, region).key().equals(body.key()));
  }

  private static Institution whole(Institution body) {
    Institution whole = body;
    while (whole.parent() != null && !ABOVE_ALL.contains(whole.parent().key())) {
      whole = whole.parent();
    }
    return whole;
  }

  /** Gives the state abroad that a post is held in, or null. */
  @Nullable Place abroad(Seat seat) {
    Institution body = seat.organization();
    return abroad(body == null ? seat.region() : body.location());
  }

  /** Gives the state that a place abroad is or lies in; null for places of China. */
  @Nullable Place abroad(@Nullable Place place) {
    Place at = place;
    while (at != null && at.kind() != Place.Kind.COUNTRY) {
      at = at.parent() == null ? null : places.byKey(at.parent());
    }
    return at == null || at.key().equals(CHINA) ? null : at;
  }
}
