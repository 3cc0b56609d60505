package org.wenpu.meaning;

import java.util.List;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.meaning.extract.DocumentExtractor;
import org.wenpu.meaning.extract.PostExtractor;

/** Finds all facts of an article: the order in which the extractors build on one another. */
public final class FactExtractor {
  private final PostExtractor posts = new PostExtractor();
  private final DocumentExtractor documents = new DocumentExtractor();

  /** Gives the facts of an annotated article. */
  public Facts extract(AnnotatedArticle article) {
    List<PostHolding> held = posts.extract(article);
    return new Facts(article, held, List.of(), List.of(), documents.extract(article));
  }
}
