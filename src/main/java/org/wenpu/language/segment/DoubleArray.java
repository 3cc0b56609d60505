package org.wenpu.language.segment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import java.util.BitSet;

/** Goes through one of HanLP's tries character by character, without an object a step. */
final class DoubleArray {
  static final int NOWHERE = -1;
  static final int ROOT = 1;

  /** The trie's two arrays in one, since a step looks at the same place in both: base, check. */
  private final int[] cells;

  DoubleArray(DoubleArrayTrie<?> trie) {
    int[] base = trie.getBase();
    int[] check = trie.getCheck();
    cells = new int[2 * base.length];
    for (int cell = 0; cell < base.length; cell++) {
      cells[2 * cell] = base[cell];
      cells[2 * cell + 1] = check[cell];
    }
  }

  /** Gives the state after one more character, {@link #NOWHERE} where no entry goes on so. */
  int step(int state, char character) {
    int cell = 2 * (state + character + 1);
    return cells[cell + 1] == state ? cells[cell] : NOWHERE;
  }

  /** Gives the state after all characters of a stretch. */
  int walk(int state, char[] text, int begin, int end) {
    int at = state;
    for (int c = begin; c < end && at != NOWHERE; c++) {
      at = step(at, text[c]);
    }
    return at;
  }

  /** Gives the number of the entry that ends in a state, {@link #NOWHERE} if none does. */
  int entry(int state) {
    int value = cells[2 * state];
    return value < 0 && cells[2 * state + 1] == state ? -value - 1 : NOWHERE;
  }

  /** Gives the states after which more characters may come. */
  BitSet inner() {
    BitSet inner = new BitSet();
    for (int cell = 1; 2 * cell < cells.length; cell++) {
      int state = cells[2 * cell + 1];
      if (state > 0 && state < cell) {
        inner.set(state);
      }
    }
    return inner;
  }
}
