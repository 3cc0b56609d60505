package org.wenpu.meaning.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Place;
import org.wenpu.meaning.Entity.Institution;
import org.wenpu.meaning.Facts;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.PostHolding;
import org.wenpu.meaning.Seat;

/** Decides where the posts of one article are held: in which body, for which region. */
final class SeatFinder {
  private static final Set<String> WHOLE_COUNTRY = Set.of("全国", "国家", "中国");
  private static final String CHINA = "CN";

  /** 福建代表团, 广东团. */
  private static final String DELEGATION = "团";

  /** {@code 副省长}: of which province, the article tells. */
  private static final String GOVERNOR = "省长";

  private static final String PROVINCE = "省";
  private static final int STEM = 2;

  /** Kinds of bodies whose place is the region they answer for, not just where they sit. */
  private static final Set<Institution.Kind> REGIONAL =
      Set.of(
          Institution.Kind.PARTY_BODY,
          Institution.Kind.GOVERNMENT_BODY,
          Institution.Kind.LEGISLATURE,
          Institution.Kind.CONSULTATIVE_BODY,
          Institution.Kind.COURT);

  private final Lexicon<DeputyTitle> deputies;
  private final PlaceIdentity places;
  private final InstitutionIdentity bodies;
  private final Ties ties;
  private final Map<PostHolding, Seat> seats = new LinkedHashMap<>();

  SeatFinder(
      Lexicon<DeputyTitle> deputies,
      PlaceIdentity places,
      InstitutionIdentity bodies,
      Facts facts) {
    this.deputies = deputies;
    this.places = places;
    this.bodies = bodies;
    this.ties = new Ties(places, bodies);
    facts.posts().forEach(this::add);
    facts.statements().forEach(statement -> add(statement.capacity()));
  }

  private void add(@Nullable PostHolding post) {
    if (post != null) {
      seats.put(post, seat(post));
    }
  }

  Map<PostHolding, Seat> all() {
    return seats;
  }

  Seat of(PostHolding post) {
    return seats.getOrDefault(post, Seat.NONE);
  }

  /** Tells whether a post is that of a deputy or member who speaks for a region. */
  boolean isDeputy(PostHolding post) {
    Institution body = of(post).organization();
    return body != null
        && (body.kind() == Institution.Kind.CONSULTATIVE_BODY || deputy(post) != null);
  }

  private @Nullable DeputyTitle deputy(PostHolding post) {
    return deputies.kind(post.title());
  }

  private Seat seat(PostHolding post) {
    Participant organization = post.organization();
    if (organization == null) {
      return post.title().endsWith(GOVERNOR)
          ? new Seat(null, places.province(PROVINCE))
          : Seat.NONE;
    }
    DeputyTitle deputy = deputy(post);
    if (WHOLE_COUNTRY.contains(organization.name())) {
      Place state = stateOf(post.person());
      return state == null ? wholeCountry(deputy) : new Seat(null, state);
    }
    Place region = region(organization);
    if (region != null) {
      return new Seat(deputy == null ? null : bodies.of(deputy.body(), region), region);
    }
    Institution body = bodies.of(organization.name());
    return new Seat(body, answersFor(body));
  }

  /** {@code 老挝人民革命党中央总书记、国家主席王海}: gives the state of the posts abroad read before, or null. */
  private @Nullable Place stateOf(Participant person) {
    return seats.entrySet().stream()
        .filter(e -> e.getKey().person().span().equals(person.span()))
        .map(e -> ties.abroad(e.getValue()))
        .filter(state -> state != null)
        .findFirst()
        .orElse(null);
  }

  private Seat wholeCountry(@Nullable DeputyTitle deputy) {
    return deputy == null
        ? new Seat(null, places.byKey(CHINA))
        : new Seat(bodies.of(deputy.nationalBody()), null);
  }

  private @Nullable Place region(Participant organization) {
    Mention mention = organization.mention();
    if (mention != null) {
      return mention.kind() == Mention.Kind.PLACE ? places.of(mention.text()) : null;
    }
    return places.known(organization.name());
  }

  private static @Nullable Place answersFor(Institution body) {
    Place place = body.location();
    boolean named = place != null && body.key().contains(place.label().substring(0, STEM));
    boolean delegation = body.kind() == Institution.Kind.OTHER && body.key().endsWith(DELEGATION);
    return named && (delegation || REGIONAL.contains(body.kind())) ? place : null;
  }
}
