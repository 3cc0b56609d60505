package org.wenpu.input;

import java.io.IOException;
import java.io.InputStream;

/** Reads what stands inside another source, with the reader of its kind. */
@FunctionalInterface
public interface EntryReader {
  /**
   * @param name of the entry, its container's included: {@code news.zip!2026/01.txt}
   * @param in stays the caller's to close
   * @throws IOException when the stream fails
   */
  void read(String name, InputStream in, ReadingDefaults defaults, ArticleSink sink)
      throws IOException;
}
