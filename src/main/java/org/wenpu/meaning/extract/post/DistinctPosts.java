package org.wenpu.meaning.extract.post;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.meaning.Evidence;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.PostHolding;
import org.wenpu.meaning.Term;

/** Keeps each post of an article once; a title without a body gives way to the same one with it. */
final class DistinctPosts {
  private record Key(String person, @Nullable String body, String title) {}

  private DistinctPosts() {}

  static List<PostHolding> of(List<PostHolding> posts) {
    Map<Key, PostHolding> first = new LinkedHashMap<>();
    posts.forEach(p -> first.merge(key(p), p, DistinctPosts::joined));
    List<PostHolding> distinct = new ArrayList<>();
    for (PostHolding post : first.values()) {
      Collection<PostHolding> others = shortOf(post) ? first.values() : distinct;
      if (others.stream().noneMatch(p -> p != post && !sign(p) && says(p, post))) {
        distinct.removeIf(p -> sign(p) && says(post, p));
        distinct.add(post);
      }
    }
    return distinct;
  }

  /** A post without a body, or with the sign of a state, may be told in full elsewhere. */
  private static boolean shortOf(PostHolding post) {
    return post.organization() == null || sign(post);
  }

  /** {@code 俄|总统}, where the article has 俄罗斯总统 too. */
  private static boolean sign(PostHolding post) {
    return post.organization() != null && post.organization().name().length() == 1;
  }

  /** Adds to a post since or until when it is held, when the article tells that elsewhere. */
  private static PostHolding joined(PostHolding post, PostHolding again) {
    Term term = post.term().or(again.term());
    if (term.equals(post.term())) {
      return post;
    }
    List<Span> spans = new ArrayList<>(post.evidence().spans());
    spans.addAll(again.evidence().spans());
    return new PostHolding(
        post.person(),
        post.organization(),
        post.title(),
        post.former() || again.former(),
        term,
        new Evidence(spans, post.evidence().extractor(), post.evidence().confidence()));
  }

  /**
   * Says whether one post says all that another does: the same title with a body, or a like one.
   */
  private static boolean says(PostHolding post, PostHolding other) {
    return post.organization() != null
        && post.title().endsWith(other.title())
        && samePerson(post.person().name(), other.person().name())
        && (other.organization() == null
            || post.title().equals(other.title())
                && sameBody(post.organization().name(), other.organization().name()));
  }

  /** {@code 柬埔寨王国} and 柬埔寨, {@code 俄罗斯} and 俄, {@code 某县某村} and 某村. */
  private static boolean sameBody(String one, String other) {
    return one.startsWith(other)
        || other.startsWith(one)
        || one.endsWith(other)
        || other.endsWith(one);
  }

  private static Key key(PostHolding post) {
    Participant body = post.organization();
    return new Key(post.person().name(), body == null ? null : body.name(), post.title());
  }

  /** A foreign name is often repeated without the given name: {@code 安娜·贝尔} and 贝尔. */
  private static boolean samePerson(String one, String other) {
    return one.equals(other) || one.endsWith("·" + other) || other.endsWith("·" + one);
  }
}
