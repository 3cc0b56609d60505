package org.wenpu.store;

/**
 * Says how many quads are collected before they are written in one transaction: fewer lose less
 * work when the process is killed and take less memory, more take less time and disk.
 *
 * @param quads the number for a store that has its indexes
 */
public record CommitSize(int quads) {
  /** More gain little. */
  private static final long MOST = 1_250_000;

  /** The nodes alone are touched all over in a first build, so that fewer cost little there. */
  private static final int MOST_IN_A_FIRST_BUILD = 600_000;

  /** Twice as many as a commit has are in memory at most, beside all that reads the news. */
  private static final long MEMORY_A_QUAD = 1_700;

  /** How many quads are written in one transaction unless somebody says otherwise. */
  public static final int USUAL_QUADS =
      (int) Math.min(MOST, Runtime.getRuntime().maxMemory() / MEMORY_A_QUAD);

  /** Gives the number for a store with all its indexes, or for one that is filled without them. */
  int quads(boolean indexed) {
    return indexed ? quads : Math.min(quads, MOST_IN_A_FIRST_BUILD);
  }
}
