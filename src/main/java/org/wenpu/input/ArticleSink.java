package org.wenpu.input;

/** Takes what a reader finds, in the order of the source. */
public interface ArticleSink {
  void article(Article article);

  void problem(Problem problem);

  /**
   * Hears how far reading has come; does nothing unless overridden.
   *
   * @param count bytes read since the last call; the sum over all files is what {@link
   *     Sources#survey} gave
   */
  default void bytesRead(long count) {}
}
