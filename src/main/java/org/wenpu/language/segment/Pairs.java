package org.wenpu.language.segment;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IOUtil;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.utility.Predefine;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.Arrays;

/**
 * How often HanLP saw one word after another. Of most pairs that it never saw this is known without
 * a search in its table: each pair of the table has set two bits of one number here, and one whose
 * bits are not both set is not in it.
 */
final class Pairs {
  private static final int SLOT_BITS = 15;

  private final long[] seen = new long[1 << SLOT_BITS];

  /** Reads the pairs HanLP reads. */
  Pairs() {
    this(HanLP.Config.BiGramDictionaryPath + ".table" + Predefine.BIN_EXT);
  }

  /**
   * @param file of HanLP's table; where it is none, any pair may be in it
   */
  Pairs(String file) {
    // HanLP goes first: it writes the file where there is none yet.
    CoreBiGramTableDictionary.getBiFrequency(0, 0);
    if (!read(file)) {
      Arrays.fill(seen, -1);
    }
  }

  private boolean read(String file) {
    try (InputStream bytes = IOUtil.newInputStream(file);
        ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(bytes))) {
      int[] rows = (int[]) in.readObject();
      int[] table = (int[]) in.readObject();
      note(rows, table);
      return rows.length == CoreDictionary.trie.size() + 1;
    } catch (IOException | ClassNotFoundException | ClassCastException e) {
      return false;
    }
  }

  /** Notes the pairs of a table: of each left word where its row begins, there right and count. */
  private void note(int[] rows, int[] table) {
    for (int left = 0; left + 1 < rows.length; left++) {
      for (int row = rows[left]; row < rows[left + 1]; row++) {
        int pair = mix(left, table[2 * row]);
        seen[pair >>> -SLOT_BITS] |= bits(pair);
      }
    }
  }

  private static int mix(int left, int right) {
    int pair = (left * 0x9E3779B1 ^ right) * 0x85EBCA6B;
    return pair ^ pair >>> 15;
  }

  /** The lowest bits choose two of a long's 64: Java shifts by no more than six bits' number. */
  private static long bits(int pair) {
    return 1L << pair | 1L << (pair >>> 6);
  }

  /** Gives how often a pair was seen; with a word that has no number, HanLP says once. */
  int count(int left, int right) {
    return left >= 0 && right >= 0 && isNew(mix(left, right))
        ? 0
        : CoreBiGramTableDictionary.getBiFrequency(left, right);
  }

  private boolean isNew(int pair) {
    long bits = bits(pair);
    return (seen[pair >>> -SLOT_BITS] & bits) != bits;
  }
}
