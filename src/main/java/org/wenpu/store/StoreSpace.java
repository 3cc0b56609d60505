package org.wenpu.store;

import java.io.IOException;
import java.util.Locale;

/**
 * Stops a write before the disk is full: files of a store are mapped into memory, and running out
 * of space under them would end the process.
 */
final class StoreSpace {
  private static final long BYTES_A_QUAD = 1024;
  private static final long RESERVE = 64L << 20;
  private static final long MEGABYTE = 1L << 20;

  private StoreSpace() {}

  /**
   * @throws StoreException when the disk has not enough room for so many quads
   */
  static void require(StoreFolder folder, int quads) throws IOException {
    requireBytes(folder, quads * BYTES_A_QUAD);
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
