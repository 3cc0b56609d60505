package org.wenpu.language;

import org.wenpu.input.Article;

/** Makes out the language of an article. Implementations may be used by several threads at once. */
public interface Annotator {
  AnnotatedArticle annotate(Article article);
}
