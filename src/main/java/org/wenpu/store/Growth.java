package org.wenpu.store;

/**
 * Tells when a store should be compacted. TDB2 only appends: what a commit replaces stays on disk,
 * and every commit copies the blocks it touches.
 */
final class Growth {
  /** What a quad takes right after a compaction, text and names included. */
  private static final long BYTES_A_QUAD = 350;

  /** How many times that a store may take; a first build in large commits takes about twice. */
  private static final long TIMES = 5;

  /** What is not worth the trouble. */
  private static final long ALWAYS_FINE = 512L << 20;

  private Growth() {}

  static boolean isExcessive(long bytes, long quads) {
    return bytes > ALWAYS_FINE + TIMES * BYTES_A_QUAD * quads;
  }

  /** Estimates which share of a store's bytes is of graphs it still holds, 0–1. */
  static double liveShare(long bytes, long quads) {
    return bytes == 0 ? 1 : Math.min(1, (double) (BYTES_A_QUAD * quads) / bytes);
  }
}
