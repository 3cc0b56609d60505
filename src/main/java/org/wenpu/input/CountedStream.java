package org.wenpu.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells a sink how many bytes have been read, for its progress bar. */
final class CountedStream extends FilterInputStream {
  private final ArticleSink sink;

  CountedStream(InputStream in, ArticleSink sink) {
    super(in);
    this.sink = sink;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      sink.bytesRead(1);
    }
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    if (count > 0) {
      sink.bytesRead(count);
    }
    return count;
  }
}
