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
import org.jspecify.annotations.Nullable;

/**
 * How often HanLP saw one word after another. Of most pairs that it never saw this is known without
 * a search: each pair of HanLP's table has set two bits of one number here, and one whose bits are
 * not both set is not in it.
 */
final class Pairs {
  private static final int SLOT_BITS = 15;

  private final long[] seen = new long[1 << SLOT_BITS];

  /** HanLP's table, null where it is to be asked itself. */
  private final @Nullable PairCounts counts;

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
    counts = read(file);
  }

  private @Nullable PairCounts read(String file) {
    try (InputStream bytes = IOUtil.newInputStream(file);
        ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(bytes))) {
      int[] rows = (int[]) in.readObject();
      int[] table = (int[]) in.readObject();
      return rows.length == CoreDictionary.trie.size() + 1 ? counts(rows, table) : null;
    } catch (IOException | ClassNotFoundException | ClassCastException e) {
      return null;
    }
  }

  /** Takes over a table: of each left word where its row begins, there right and count. */
  private @Nullable PairCounts counts(int[] rows, int[] table) {
    PairCounts all = new PairCounts(table.length / 2);
    for (int left = 0; left + 1 < rows.length; left++) {
      for (int row = rows[left]; row < rows[left + 1]; row++) {
        int right = table[2 * row];
        int count = table[2 * row + 1];
        if (!PairCounts.fits(left, right, count)) {
          return null;
        }
        all.put(left, right, count);
        int pair = mix(left, right);
        seen[pair >>> -SLOT_BITS] |= bits(pair);
      }
    }
    return all;
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
    if (counts == null || left < 0 || right < 0) {
      return CoreBiGramTableDictionary.getBiFrequency(left, right);
    }
    return isNew(mix(left, right)) ? 0 : counts.get(left, right);
  }

  private boolean isNew(int pair) {
    long bits = bits(pair);
    return (seen[pair >>> -SLOT_BITS] & bits) != bits;
  }
}
