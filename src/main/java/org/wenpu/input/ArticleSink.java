package org.wenpu.input;

/** Takes what a reader finds, in the order of the source. */
public interface ArticleSink {
  void article(Article article);

  void problem(Problem problem);
}
