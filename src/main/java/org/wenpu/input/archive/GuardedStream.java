package org.wenpu.input.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Stops unpacking where a few bytes become very many. */
final class GuardedStream extends FilterInputStream {
  /** Text shrinks to a third or a tenth, JSON lines of one form to a fiftieth. */
  static final int RATIO = 200;

  /** Below this, nothing is a trap. */
  static final long HARMLESS = 16L * 1024 * 1024;

  private final LongSupplier packed;
  private long unpacked;

  /**
   * @param packed how many bytes the unpacked ones have taken up so far
   */
  GuardedStream(InputStream in, LongSupplier packed) {
    super(in);
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    count(Math.max(0, count));
    return count;
  }

  private void count(int more) throws IOException {
    unpacked += more;
    if (unpacked > HARMLESS && unpacked > RATIO * Math.max(1, packed.getAsLong())) {
      throw new ExpansionException(RATIO);
    }
  }

  /** An archive goes on behind an entry; its end belongs to whoever opened it. */
  @Override
  public void close() {}
}
