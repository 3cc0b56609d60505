package org.wenpu.language;

import java.util.List;
import org.wenpu.input.Article;

/** Makes out the language of an article. Implementations may be used by several threads at once. */
public interface Annotator {
  AnnotatedArticle annotate(Article article);

  /**
   * Makes out the language of several articles, each as if it were alone: they may go through the
   * stages side by side.
   */
  default List<AnnotatedArticle> annotate(List<Article> articles) {
    return articles.stream().map(this::annotate).toList();
  }
}
