package org.wenpu.language;

import org.jspecify.annotations.Nullable;

/** Finds the longest known form at a position of a text. Filled once, then safe to share. */
public final class Trie<V> {
  private final Node<V> root = new Node<>();

  /**
   * Keeps its children in an open hash table: looking at a position boxes no character, and mostly
   * reads one key. The key of a free slot is NUL, which no form holds.
   */
  private static final class Node<V> {
    private char[] keys = {};
    private @Nullable Node<V>[] nodes = table(0);
    private int size;
    private @Nullable V value;

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no arrays of a generic type
    private static <V> @Nullable Node<V>[] table(int length) {
      return new Node[length];
    }

    @Nullable Node<V> next(char c) {
      return keys.length == 0 ? null : nodes[slot(c)];
    }

    /** Gives the slot of a character, or the free one it would take. */
    private int slot(char c) {
      int last = keys.length - 1;
      int slot = c * 0x9e3779b1 >>> 16 & last;
      while (keys[slot] != c && keys[slot] != 0) {
        slot = slot + 1 & last;
      }
      return slot;
    }

    Node<V> grow(char c) {
      Node<V> node = next(c);
      if (node == null) {
        node = new Node<>();
        if (2 * size >= nodes.length) {
          rehash();
        }
        put(c, node);
      }
      return node;
    }

    private void put(char c, Node<V> node) {
      int slot = slot(c);
      keys[slot] = c;
      nodes[slot] = node;
      size++;
    }

    private void rehash() {
      char[] oldKeys = keys;
      @Nullable Node<V>[] old = nodes;
      keys = new char[Math.max(2, 2 * old.length)];
      nodes = table(keys.length);
      size = 0;
      for (int i = 0; i < old.length; i++) {
        Node<V> node = old[i];
        if (node != null) {
          put(oldKeys[i], node);
        }
      }
    }
  }

  /** A form found in a text: its end (exclusive char index) and what it was filed with. */
  public record Match<V>(int end, V value) {}

  /** Files a form; gives what was filed with it before, or null. */
  public @Nullable V put(String form, V value) {
    Node<V> node = root;
    for (int i = 0; i < form.length(); i++) {
      node = node.grow(form.charAt(i));
    }
    V before = node.value;
    node.value = value;
    return before;
  }

  /** Gives what exactly this form was filed with, or null. */
  public @Nullable V get(String form) {
    Node<V> node = root;
    for (int i = 0; i < form.length() && node != null; i++) {
      node = node.next(form.charAt(i));
    }
    return node == null ? null : node.value;
  }

  /** Gives the longest form that starts at {@code begin}, or null. */
  public @Nullable Match<V> longest(String text, int begin) {
    return longest(text, begin, text.length());
  }

  /** Gives the longest form that starts at {@code begin} and ends by {@code limit}, or null. */
  public @Nullable Match<V> longest(String text, int begin, int limit) {
    V best = null;
    int end = begin;
    Node<V> node = root;
    for (int i = begin; i < limit; i++) {
      node = node.next(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        best = node.value;
        end = i + 1;
      }
    }
    return best == null ? null : new Match<>(end, best);
  }

  /**
   * Gives the longest form, filed backwards, that is read leftwards from {@code end} and does not
   * pass {@code from}; the match's end is the index of its leftmost char. Or null.
   */
  public @Nullable Match<V> longestBackwards(String text, int end, int from) {
    V best = null;
    int begin = end;
    Node<V> node = root;
    for (int i = end - 1; i >= from; i--) {
      node = node.next(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        best = node.value;
        begin = i;
      }
    }
    return best == null ? null : new Match<>(begin, best);
  }
}
