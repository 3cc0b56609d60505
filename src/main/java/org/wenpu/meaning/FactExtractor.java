package org.wenpu.meaning;

import java.util.List;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.meaning.extract.StatementExtractor;

/** Finds all facts of an article: the order in which the extractors build on one another. */
public final class FactExtractor {
  private final StatementExtractor statements = new StatementExtractor();

  /** Gives the facts of an annotated article. */
  public Facts extract(AnnotatedArticle article) {
    return new Facts(article, List.of(), statements.extract(article), List.of(), List.of());
  }
}
