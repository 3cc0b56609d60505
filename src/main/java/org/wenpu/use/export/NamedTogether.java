package org.wenpu.use.export;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Counts pairs of numbered things; keeps eight bytes a sighting. */
final class NamedTogether {
  private static final int NUMBER_BITS = 32;

  private long[] pairs = new long[1024];
  private int size;

  /** Takes a pair and how often it was seen. */
  interface PairSink {
    void pair(int first, int second, long times);
  }

  /** Counts each pair of things once. */
  void add(Collection<Integer> things) {
    SortedSet<Integer> ordered = new TreeSet<>(things);
    List<Integer> all = List.copyOf(ordered);
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        add((long) all.get(i) << NUMBER_BITS | all.get(j));
      }
    }
  }

  private void add(long pair) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size * 2);
    }
    pairs[size++] = pair;
  }

  /** Gives all pairs in the order of their numbers. */
  void forEach(PairSink sink) {
    Arrays.sort(pairs, 0, size);
    for (int i = 0; i < size; ) {
      int begin = i;
      while (i < size && pairs[i] == pairs[begin]) {
        i++;
      }
      sink.pair((int) (pairs[begin] >> NUMBER_BITS), (int) pairs[begin], i - begin);
    }
  }
}
