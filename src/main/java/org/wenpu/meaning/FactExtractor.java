package org.wenpu.meaning;

import java.util.List;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.meaning.extract.PostExtractor;

/** Finds all facts of an article: the order in which the extractors build on one another. */
public final class FactExtractor {
  private final PostExtractor posts = new PostExtractor();

  /** Gives the facts of an annotated article. */
  public Facts extract(AnnotatedArticle article) {
    return new Facts(article, posts.extract(article), List.of(), List.of(), List.of());
  }
}
