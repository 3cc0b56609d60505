package org.wenpu.meaning.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.PostHolding;

/** Keeps each post of an article once; a title without a body gives way to the same one with it. */
final class DistinctPosts {
  private record Key(String person, @Nullable String body, String title) {}

  private DistinctPosts() {}

  static List<PostHolding> of(List<PostHolding> posts) {
    Map<Key, PostHolding> first = new LinkedHashMap<>();
    posts.forEach(p -> first.putIfAbsent(key(p), p));
    List<PostHolding> distinct = new ArrayList<>(first.values());
    distinct.removeIf(p -> p.organization() == null && heldWithBody(p, first.values()));
    return distinct;
  }

  private static Key key(PostHolding post) {
    Participant body = post.organization();
    return new Key(post.person().name(), body == null ? null : body.name(), post.title());
  }

  private static boolean heldWithBody(PostHolding bare, Iterable<PostHolding> posts) {
    for (PostHolding post : posts) {
      if (post.organization() != null
          && post.title().endsWith(bare.title())
          && samePerson(post.person().name(), bare.person().name())) {
        return true;
      }
    }
    return false;
  }

  /** A foreign name is often repeated without the given name: {@code 安娜·贝尔} and 贝尔. */
  private static boolean samePerson(String one, String other) {
    return one.equals(other) || one.endsWith("·" + other) || other.endsWith("·" + one);
  }
}
