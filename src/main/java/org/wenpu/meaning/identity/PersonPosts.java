package org.wenpu.meaning.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Place;
import org.wenpu.language.Titles;
import org.wenpu.meaning.Entity.Institution;
import org.wenpu.meaning.Facts;
import org.wenpu.meaning.PostHolding;

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
  private final Ties ties;
  private final Titles titles = Titles.bundled();
  private final Map<String, List<PostHolding>> posts = new HashMap<>();

  /**
   * @param fullNames gives the full name of a person for any form of it
   */
  PersonPosts(SeatFinder seats, Ties ties, Facts facts, UnaryOperator<String> fullNames) {
    this.seats = seats;
    this.ties = ties;
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

  /** Gives the keys of the bodies and states that the posts of a name are held in. */
  Set<String> ties(String name) {
    Set<String> keys = new HashSet<>();
    of(name).forEach(post -> keys.addAll(ties.of(seats.of(post))));
    return keys;
  }

  /**
   * Gives the key of the body, region or state that tells the bearer of a name at a position of the
   * text from namesakes: that of a post alone in its body, rather than of one shared with many,
   * rather than of a deputy's seat. Null when the article gives no post of that name.
   */
  @Nullable String anchor(String name, int position) {
    List<PostHolding> own = isContradictory(name) ? nearest(name, position) : of(name);
    return own.stream()
        .filter(post -> ties.anchor(seats.of(post), seats.isDeputy(post)) != null)
        .min(Comparator.comparingInt(this::rank))
        .map(post -> ties.anchor(seats.of(post), seats.isDeputy(post)))
        .orElse(null);
  }

  private int rank(PostHolding post) {
    Titles.Kind kind = titles.kind(post.title());
    boolean shared = kind == Titles.Kind.MEMBER || kind == Titles.Kind.SEAT;
    return seats.isDeputy(post) ? 2 : shared ? 1 : 0;
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
