package org.wenpu.language.segment;

/**
 * How often one word was seen after another: pair and count in one number of an open hash table, so
 * that a question mostly touches one place of memory, where a search in HanLP's sorted rows touches
 * one a step.
 */
final class PairCounts {
  private static final int ID_BITS = 20;
  private static final int COUNT_BITS = 24;

  private final long[] slots;
  private final int shift;

  /**
   * @param size how many pairs there will be
   */
  PairCounts(int size) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * size);
    slots = new long[1 << bits];
    shift = Long.SIZE - bits;
  }

  /** Says whether a pair and its count fit into a number. */
  static boolean fits(int left, int right, int count) {
    return (left | right) >>> ID_BITS == 0 && count > 0 && count >>> COUNT_BITS == 0;
  }

  void put(int left, int right, int count) {
    long pair = pair(left, right);
    slots[slot(pair)] = pair << COUNT_BITS | count;
  }

  /** Gives how often a pair was seen, 0 where it never was. */
  int get(int left, int right) {
    return (int) slots[slot(pair(left, right))] & (1 << COUNT_BITS) - 1;
  }

  private static long pair(int left, int right) {
    return (long) left << ID_BITS | right;
  }

  /** Gives where a pair is, or the free place it would take. */
  private int slot(long pair) {
    int slot = (int) (pair * 0x9e3779b97f4a7c15L >>> shift);
    while (slots[slot] != 0 && slots[slot] >>> COUNT_BITS != pair) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }
}
