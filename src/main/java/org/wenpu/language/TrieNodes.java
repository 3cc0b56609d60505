package org.wenpu.language;

import java.util.Arrays;

/**
 * The nodes of a {@link Trie}: numbers, the root 0, and by which character one leads to which. The
 * steps from one node are a block of slots, a small open hash table; the blocks of all nodes lie in
 * one array, so that a step reads two numbers next to each other and follows no reference.
 */
final class TrieNodes {
  static final int ROOT = 0;
  private static final int SMALLEST = 16;
  private static final int SIZE_BITS = 5;
  private static final int SIZE_MASK = (1 << SIZE_BITS) - 1;

  /** The character of each slot, NUL in a free one, for no form holds it. */
  private char[] characters = new char[SMALLEST];

  /** Where each slot leads, the root for a free one: no step leads back there. */
  private int[] targets = new int[SMALLEST];

  /** Where the slots of each node begin and, in the last bits, how many there are: 2 to this. */
  private int[] blocks = new int[SMALLEST];

  private int slots;
  private int nodes = 1;

  /** Gives the node a character leads to, or the root where it leads nowhere. */
  int next(int node, char c) {
    int block = blocks[node];
    return block == 0 ? ROOT : targets[slot(block, c)];
  }

  /** Gives the slot of a character, or the free one it would take. */
  private int slot(int block, char c) {
    int begin = block >>> SIZE_BITS;
    int last = (1 << (block & SIZE_MASK)) - 1;
    int at = c * 0x9e3779b1 >>> 16 & last;
    char there = characters[begin + at];
    while (there != c && there != 0) {
      at = at + 1 & last;
      there = characters[begin + at];
    }
    return begin + at;
  }

  /** Gives the node a character leads to, a new one where it led nowhere. */
  int grow(int node, char c) {
    int next = next(node, c);
    if (next != ROOT) {
      return next;
    }
    if (nodes == blocks.length) {
      blocks = Arrays.copyOf(blocks, 2 * nodes);
    }
    if (isHalfFull(blocks[node])) {
      enlarge(node);
    }
    put(blocks[node], c, nodes);
    return nodes++;
  }

  /** A block is never full, so that the search for a character ends. */
  private boolean isHalfFull(int block) {
    int begin = block >>> SIZE_BITS;
    int size = block == 0 ? 0 : 1 << (block & SIZE_MASK);
    int taken = 0;
    for (int slot = begin; slot < begin + size; slot++) {
      taken += characters[slot] == 0 ? 0 : 1;
    }
    return 2 * taken >= size;
  }

  /** Gives a node a block twice as large behind all others. */
  private void enlarge(int node) {
    int old = blocks[node];
    int bits = 1 + (old & SIZE_MASK);
    blocks[node] = slots << SIZE_BITS | bits;
    slots += 1 << bits;
    if (slots > characters.length) {
      characters = Arrays.copyOf(characters, 2 * slots);
      targets = Arrays.copyOf(targets, 2 * slots);
    }
    int begin = old >>> SIZE_BITS;
    for (int slot = begin; old != 0 && slot < begin + (1 << (bits - 1)); slot++) {
      if (characters[slot] != 0) {
        put(blocks[node], characters[slot], targets[slot]);
      }
    }
  }

  private void put(int block, char c, int node) {
    int slot = slot(block, c);
    characters[slot] = c;
    targets[slot] = node;
  }
}
