package org.wenpu.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wenpu.input.ArticleOf;

/** What one part of the reading of a text tells another. */
class NewsAnnotatorTest {
  private static final Annotator ANNOTATOR = new NewsAnnotator(Reference.bundled());

  private static AnnotatedArticle annotated(String text) {
    return ANNOTATOR.annotate(ArticleOf.text(text));
  }

  @Test
  void festivalInTheNameOfAPersonIsNoTime() {
    assertThat(annotated("航天员邓清明表示，试验都做完了。").times()).isEmpty();
    assertThat(annotated("航天员表示，清明期间试验都做完了。").times()).hasSize(1);
  }
}
