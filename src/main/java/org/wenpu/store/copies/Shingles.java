package org.wenpu.store.copies;

import java.util.Arrays;

/** Holds the hashes of all stretches of five characters of a text, each once, sorted. */
final class Shingles {
  private static final int LENGTH = 5;

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  static Shingles of(String text) {
    int count = Math.max(0, text.length() - LENGTH + 1);
    long[] hashes = new long[count];
    for (int i = 0; i < count; i++) {
      hashes[i] = hash(text, i);
    }
    return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
  }

  private static long hash(String text, int begin) {
    long hash = 0;
    for (int i = begin; i < begin + LENGTH; i++) {
      hash = hash * 0x1_0001 + text.charAt(i);
    }
    return mixed(hash);
  }

  /** Scatters a number over all bits (the finaliser of SplitMix64). */
  static long mixed(long number) {
    long mixed = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return mixed ^ mixed >>> 31;
  }

  int size() {
    return hashes.length;
  }

  long[] hashes() {
    return hashes.clone();
  }

  /** Gives the share of stretches two texts have in common among all they have (Jaccard). */
  double likeness(Shingles other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int all = hashes.length + other.hashes.length - common;
    return all == 0 ? 0 : (double) common / all;
  }
}
