package org.wenpu.use.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes results; when the reader has gone ({@code | head}) it says so in a way that ends the run.
 */
final class ResultStream extends FilterOutputStream {
  ResultStream(OutputStream out) {
    super(out);
  }

  /** Nobody reads any more. */
  static final class ReaderGoneException extends IOException {
    private static final long serialVersionUID = 1L;

    ReaderGoneException(IOException cause) {
      super("nobody reads the results any more", cause);
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw new ReaderGoneException(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw new ReaderGoneException(e);
    }
  }
}
