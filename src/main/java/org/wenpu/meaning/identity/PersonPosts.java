package org.wenpu.meaning.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Place;
import org.wenpu.meaning.Entity.Institution;
import org.wenpu.meaning.Facts;
import org.wenpu.meaning.PostHolding;
import org.wenpu.meaning.Seat;

/** Tells namesakes apart by the posts one article gives them. */
final class PersonPosts {
  /** Kinds of employers that a public figure's post would not be in. */
  private static final Set<Institution.Kind> PRIVATE =
      Set.of(
          Institution.Kind.COMPANY,
          Institution.Kind.UNIVERSITY,
          Institution.Kind.HOSPITAL,
          Institution.Kind.RESEARCH_INSTITUTE,
          Institution.Kind.MEDIA);

  private final SeatFinder seats;
  private final Map<String, List<PostHolding>> posts = new HashMap<>();

  /**
   * @param fullNames gives the full name of a person for any form of it
   */
  PersonPosts(SeatFinder seats, Facts facts, UnaryOperator<String> fullNames) {
    this.seats = seats;
    for (PostHolding post : facts.posts()) {
      String name = fullNames.apply(post.person().name());
      posts.computeIfAbsent(name, n -> new ArrayList<>()).add(post);
    }
  }

  private List<PostHolding> of(String name) {
    return posts.getOrDefault(name, List.of());
  }

  /** Tells whether all posts of a name are in companies, schools and the like. */
  boolean isPrivate(String name) {
    return !of(name).isEmpty() && of(name).stream().allMatch(this::isPrivate);
  }

  private boolean isPrivate(PostHolding post) {
    Institution body = seats.of(post).organization();
    return body != null && PRIVATE.contains(body.kind());
  }

  /**
   * Gives the key of the body or region that tells the bearer of a name at a position of the text
   * from namesakes; null when the article gives no post of that name.
   */
  @Nullable String anchor(String name, int position) {
    List<PostHolding> own = isContradictory(name) ? nearest(name, position) : of(name);
    String employer = first(own, false);
    return employer == null ? first(own, true) : employer;
  }

  private @Nullable String first(List<PostHolding> own, boolean deputies) {
    for (PostHolding post : own) {
      String key = key(seats.of(post));
      if (key != null && (deputies || !seats.isDeputy(post))) {
        return key;
      }
    }
    return null;
  }

  private static @Nullable String key(Seat seat) {
    if (seat.organization() != null) {
      return seat.organization().key();
    }
    return seat.region() == null ? null : seat.region().key();
  }

  /** Nobody is a deputy of two provinces: these are two people of one name. */
  private boolean isContradictory(String name) {
    return of(name).stream().map(this::deputyRegion).filter(r -> r != null).distinct().count() > 1;
  }

  private @Nullable Place deputyRegion(PostHolding post) {
    Place region = seats.of(post).region();
    boolean province = region != null && region.kind() == Place.Kind.PROVINCE;
    return province && seats.isDeputy(post) ? region : null;
  }

  /** Gives the posts that stand at the last naming with posts up to a position, or at the first. */
  private List<PostHolding> nearest(String name, int position) {
    int at = of(name).get(0).person().span().begin();
    for (PostHolding post : of(name)) {
      int begin = post.person().span().begin();
      if (begin <= position && begin > at) {
        at = begin;
      }
    }
    int chosen = at;
    return of(name).stream().filter(p -> p.person().span().begin() == chosen).toList();
  }
}
