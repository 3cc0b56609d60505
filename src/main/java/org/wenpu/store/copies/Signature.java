package org.wenpu.store.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the numbers under which a text is looked up: texts that are much alike share one of them
 * almost surely, others hardly ever (MinHash with ten bands of four rows: of texts alike by 0.8,
 * 995 of 1,000 are found).
 */
public final class Signature {
  private static final int BANDS = 10;
  private static final int ROWS = 4;

  /** What fits a number that the store keeps in place. */
  private static final long MASK = (1L << 52) - 1;

  private Signature() {}

  /** Gives the numbers of a report; none when it is too short to be told from others. */
  public static List<Long> of(Report report) {
    Shingles shingles = Shingles.of(report.words());
    if (shingles.size() < SameReport.FEWEST_SHINGLES) {
      return List.of();
    }
    long[] least = least(shingles.hashes());
    List<Long> bands = new ArrayList<>(BANDS);
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = Shingles.mixed(key * 31 + least[band * ROWS + row]);
      }
      bands.add(key & MASK);
    }
    return bands;
  }

  /** Gives the least of all hashes under each of several ways to scatter them. */
  private static long[] least(long[] hashes) {
    long[] least = new long[BANDS * ROWS];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long hash : hashes) {
      for (int i = 0; i < least.length; i++) {
        long scattered = (hash ^ hash >>> 29) * (2L * i + 0x9e3779b97f4a7c15L);
        least[i] = Math.min(least[i], scattered ^ scattered >>> 32);
      }
    }
    return least;
  }
}
