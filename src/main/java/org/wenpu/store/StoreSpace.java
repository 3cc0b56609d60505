package org.wenpu.store;

import java.io.IOException;
import java.util.Locale;

/**
 * Stops a write before the disk is full: files of a store are mapped into memory, and running out
 * of space under them would end the process.
 */
final class StoreSpace {
  private static final long BYTES_A_QUAD = 1024;

  /** Three indexes, and the rows of one while they are sorted. */
  private static final long INDEX_BYTES_A_QUAD = 176;

  private static final long RESERVE = 64L << 20;
  private static final long MEGABYTE = 1L << 20;

  private StoreSpace() {}

  /**
   * @param unindexed for how many quads indexes are to be made at the end
   * @throws StoreException when the disk has not enough room for so many quads, and for what is to
   *     come at the end
   */
  static void require(StoreFolder folder, int quads, long unindexed) throws IOException {
    requireBytes(folder, quads * BYTES_A_QUAD + unindexed * INDEX_BYTES_A_QUAD);
  }

  /**
   * @throws StoreException when the disk has not enough room for the indexes of so many quads; that
   *     what is kept free while quads are written is there for
   */
  static void requireForIndexes(StoreFolder folder, long quads) throws IOException {
    require(folder, quads * INDEX_BYTES_A_QUAD - RESERVE, folder.usableSpace());
  }

  /**
   * @throws StoreException when the disk has not enough room for so many bytes
   */
  static void requireBytes(StoreFolder folder, long bytes) throws IOException {
    require(folder, bytes, folder.usableSpace());
  }

  static void require(StoreFolder folder, long bytes, long usable) {
    long needed = RESERVE + bytes;
    if (usable < needed) {
      throw new StoreException(
          String.format(
              Locale.ROOT,
              "disk full: store %s needs %d MB, %d MB are free",
              folder.path(),
              needed / MEGABYTE,
              usable / MEGABYTE));
    }
  }
}
