package org.wenpu.input;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Watches the text that a parser reads: reports bytes that are no character, once a line, and stops
 * where one record takes more than memory should be spent on.
 */
public final class WatchedReader extends FilterReader {
  private final String source;
  private final ArticleSink sink;
  private final int longest;
  private long sinceRelease;
  private int line = 1;
  private int reported;

  WatchedReader(String source, Reader in, int longest, ArticleSink sink) {
    super(in);
    this.source = source;
    this.longest = longest;
    this.sink = sink;
  }

  /** Says that a record ended: what was read so far takes up no memory any more. */
  public void release() {
    sinceRelease = 0;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    int count = super.read(chars, offset, length);
    for (int i = offset; i < offset + count; i++) {
      watch(chars[i]);
    }
    sinceRelease += Math.max(0, count);
    if (sinceRelease > longest) {
      throw new IOException("a record of more than " + longest + " characters");
    }
    return count;
  }

  private void watch(char c) {
    if (c == '\n') {
      line++;
    } else if (c == '\ufffd' && reported != line) {
      reported = line;
      sink.problem(Problem.ofLine(source, line, "bytes that are no character, read as U+FFFD"));
    }
  }
}
