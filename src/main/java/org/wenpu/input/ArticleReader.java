package org.wenpu.input;

import java.io.IOException;

/**
 * Reads one kind of source. A new kind is one class more, listed in {@link Readers}.
 *
 * <p>A reader is asked by the content, not by the name alone: JSON lines in a {@code .txt} are JSON
 * lines. It holds no state between sources, keeps no more than one article (or one page) in memory,
 * and gives what it cannot read to the sink as a {@link Problem}.
 */
public interface ArticleReader {
  /** Names the format in a word, for {@code --as}: {@code text}. */
  String format();

  /** Names the kind as a user would, in the plural: {@code text pages}. */
  String kind();

  /** Tells whether a source that begins like this is of the kind. */
  boolean reads(Beginning beginning);

  /**
   * Reads a source to its end.
   *
   * @throws IOException only when the source itself fails, not when its content is wrong
   */
  void read(OpenSource source, ArticleSink sink) throws IOException;
}
