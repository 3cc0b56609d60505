package org.wenpu.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenpu.input.Article;

/** What one part of the reading of a text tells another. */
class NewsAnnotatorTest {
  private static final Annotator ANNOTATOR = new NewsAnnotator(Reference.bundled());

  private static AnnotatedArticle annotated(String text) {
    return ANNOTATOR.annotate(
        new Article(
            "test",
            Article.Headline.of("标题"),
            LocalDate.of(2026, 1, 31),
            text,
            null,
            List.of(),
            Article.Metadata.NONE,
            false,
            new Article.Source("test", 1)));
  }

  @Test
  void festivalInTheNameOfAPersonIsNoTime() {
    assertThat(annotated("航天员邓清明表示，试验都做完了。").times()).isEmpty();
    assertThat(annotated("航天员表示，清明期间试验都做完了。").times()).hasSize(1);
  }
}
