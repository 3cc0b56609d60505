package org.wenpu.language;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the longest known form at a position of a text. Filled once, then safe to share. */
public final class Trie<V> {
  private final Node<V> root = new Node<>();

  private static final class Node<V> {
    private final Map<Character, Node<V>> next = new HashMap<>(2);
    private @Nullable V value;
  }

  /** A form found in a text: its end (exclusive char index) and what it was filed with. */
  public record Match<V>(int end, V value) {}

  /** Files a form; gives what was filed with it before, or null. */
  public @Nullable V put(String form, V value) {
    Node<V> node = root;
    for (int i = 0; i < form.length(); i++) {
      node = node.next.computeIfAbsent(form.charAt(i), c -> new Node<>());
    }
    V before = node.value;
    node.value = value;
    return before;
  }

  /** Gives what exactly this form was filed with, or null. */
  public @Nullable V get(CharSequence form) {
    Node<V> node = root;
    for (int i = 0; i < form.length() && node != null; i++) {
      node = node.next.get(form.charAt(i));
    }
    return node == null ? null : node.value;
  }

  /** Gives the longest form that starts at {@code begin}, or null. */
  public @Nullable Match<V> longest(CharSequence text, int begin) {
    return longest(text, begin, text.length());
  }

  /** Gives the longest form that starts at {@code begin} and ends by {@code limit}, or null. */
  public @Nullable Match<V> longest(CharSequence text, int begin, int limit) {
    Match<V> best = null;
    Node<V> node = root;
    for (int i = begin; i < limit; i++) {
      node = node.next.get(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        best = new Match<>(i + 1, node.value);
      }
    }
    return best;
  }

  /**
   * Gives the longest form, filed backwards, that is read leftwards from {@code end} and does not
   * pass {@code from}; the match's end is the index of its leftmost char. Or null.
   */
  public @Nullable Match<V> longestBackwards(CharSequence text, int end, int from) {
    Match<V> best = null;
    Node<V> node = root;
    for (int i = end - 1; i >= from; i--) {
      node = node.next.get(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        best = new Match<>(i, node.value);
      }
    }
    return best;
  }
}
