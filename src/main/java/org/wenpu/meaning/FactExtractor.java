package org.wenpu.meaning;

import java.util.List;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.meaning.extract.DocumentExtractor;
import org.wenpu.meaning.extract.MeasureExtractor;

/** Finds all facts of an article: the order in which the extractors build on one another. */
public final class FactExtractor {
  private final MeasureExtractor measures = new MeasureExtractor();
  private final DocumentExtractor documents = new DocumentExtractor();

  /** Gives the facts of an annotated article. */
  public Facts extract(AnnotatedArticle article) {
    return new Facts(
        article,
        List.of(),
        List.of(),
        measures.extract(article, List.of()),
        documents.extract(article));
  }
}
