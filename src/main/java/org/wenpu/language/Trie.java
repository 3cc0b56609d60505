package org.wenpu.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds the longest known form at a position of a text. Filled once, then safe to share. */
public final class Trie<V> {
  private static final int SMALLEST = 16;

  /** With what a form can begin: most positions of a text are done with when this was asked. */
  private final Characters first = new Characters();

  private final CharacterPairs openings = new CharacterPairs();
  private boolean hasSingles;
  private int longest;

  /** What the form is filed with that ends at each node. */
  private @Nullable V[] values = array(SMALLEST);

  private final TrieNodes nodes = new TrieNodes();

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Java makes no arrays of V
  private static <V> @Nullable V[] array(int length) {
    return (V[]) new Object[length];
  }

  /** A form found in a text: its end (exclusive char index) and what it was filed with. */
  public record Match<V>(int end, V value) {}

  /** Files a form; gives what was filed with it before, or null. */
  public @Nullable V put(String form, V value) {
    note(form);
    int node = TrieNodes.ROOT;
    for (int i = 0; i < form.length(); i++) {
      node = nodes.grow(node, form.charAt(i));
    }
    if (node >= values.length) {
      values = Arrays.copyOf(values, 2 * node);
    }
    V before = values[node];
    values[node] = value;
    return before;
  }

  private void note(String form) {
    first.add(form.charAt(0));
    longest = Math.max(longest, form.length());
    if (form.length() == 1) {
      hasSingles = true;
    } else {
      openings.add(form.charAt(0), form.charAt(1));
    }
  }

  /** Gives what exactly this form was filed with, or null. */
  public @Nullable V get(String form) {
    return get(form, 0, form.length());
  }

  /** Gives what exactly this stretch of a text was filed with, or null. */
  public @Nullable V get(String text, int begin, int end) {
    return begin < end && end - begin <= longest && first.contains(text.charAt(begin))
        ? filed(text, begin, end)
        : null;
  }

  private @Nullable V filed(String text, int begin, int end) {
    if (end - begin > 1 && !openings.mayContain(text.charAt(begin), text.charAt(begin + 1))) {
      return null;
    }
    int node = nodes.next(TrieNodes.ROOT, text.charAt(begin));
    for (int i = begin + 1; i < end && node != TrieNodes.ROOT; i++) {
      node = nodes.next(node, text.charAt(i));
    }
    return values[node];
  }

  /** Says whether any form begins with a character. */
  boolean canBegin(char c) {
    return first.contains(c);
  }

  /** Gives the longest form that starts at {@code begin}, or null. */
  public @Nullable Match<V> longest(String text, int begin) {
    return longest(text, begin, text.length());
  }

  /** Gives the longest form that starts at {@code begin} and ends by {@code limit}, or null. */
  public @Nullable Match<V> longest(String text, int begin, int limit) {
    return begin < limit && first.contains(text.charAt(begin))
        ? longestFrom(text, begin, limit)
        : null;
  }

  private @Nullable Match<V> longestFrom(String text, int begin, int limit) {
    boolean goesOn =
        begin + 1 < limit && openings.mayContain(text.charAt(begin), text.charAt(begin + 1));
    return goesOn || hasSingles ? walk(text, begin, goesOn ? limit : begin + 1) : null;
  }

  private @Nullable Match<V> walk(String text, int begin, int limit) {
    V best = null;
    int end = begin;
    int node = nodes.next(TrieNodes.ROOT, text.charAt(begin));
    for (int i = begin + 1; node != TrieNodes.ROOT; i++) {
      V value = values[node];
      if (value != null) {
        best = value;
        end = i;
      }
      node = i < limit ? nodes.next(node, text.charAt(i)) : TrieNodes.ROOT;
    }
    return best == null ? null : new Match<>(end, best);
  }

  /**
   * Gives the longest form, filed backwards, that is read leftwards from {@code end} and does not
   * pass {@code from}; the match's end is the index of its leftmost char. Or null.
   */
  public @Nullable Match<V> longestBackwards(String text, int end, int from) {
    return end > from && first.contains(text.charAt(end - 1))
        ? longestBackwardsFrom(text, end, from)
        : null;
  }

  private @Nullable Match<V> longestBackwardsFrom(String text, int end, int from) {
    boolean goesOn =
        end - 1 > from && openings.mayContain(text.charAt(end - 1), text.charAt(end - 2));
    return goesOn || hasSingles ? walkBackwards(text, end, goesOn ? from : end - 1) : null;
  }

  private @Nullable Match<V> walkBackwards(String text, int end, int from) {
    V best = null;
    int begin = end;
    int node = nodes.next(TrieNodes.ROOT, text.charAt(end - 1));
    for (int i = end - 1; node != TrieNodes.ROOT; i--) {
      V value = values[node];
      if (value != null) {
        best = value;
        begin = i;
      }
      node = i > from ? nodes.next(node, text.charAt(i - 1)) : TrieNodes.ROOT;
    }
    return best == null ? null : new Match<>(begin, best);
  }
}
