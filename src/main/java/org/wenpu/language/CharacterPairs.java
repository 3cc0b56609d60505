package org.wenpu.language;

/**
 * What two characters forms can begin with, but for a few more: who asks learns from one place of
 * memory that nearly all others begin none.
 */
final class CharacterPairs {
  private static final int BITS = 16;

  private final long[] bits = new long[(1 << BITS) / Long.SIZE];

  /** Says whether a form may begin with two characters; where not, none does. */
  boolean mayContain(char first, char second) {
    int bit = bit(first, second);
    return (bits[bit >>> 6] >>> bit & 1) != 0;
  }

  void add(char first, char second) {
    int bit = bit(first, second);
    bits[bit >>> 6] |= 1L << bit;
  }

  private static int bit(char first, char second) {
    return (first * 0x9e3779b1 ^ second) * 0x85ebca6b >>> -BITS;
  }
}
