package org.wenpu.use.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenpu.input.ArticleOf;
import org.wenpu.input.ArticleSink;
import org.wenpu.language.Annotator;
import org.wenpu.language.NewsAnnotator;
import org.wenpu.language.Reference;

class StageBenchTest {
  private static final String BROKEN = "海。";

  /** How many whole articles there are, enough for some to be measured together. */
  private static final int GATHERED = 12;

  @TempDir private Path folder;

  @Test
  void articleOnWhichExtractionFailsIsPassedOver() throws IOException {
    Reference reference = Reference.bundled();
    Annotator annotator = faulty(new NewsAnnotator(reference));
    StageBench bench = new StageBench(folder, System::nanoTime, reference, annotator);
    assertThat(bench.run(StageBenchTest::articles))
        .extracting(StageTime::stage)
        .containsExactly("read", "annotate", "extract", "map", "HanLP alone", "load", "bare load");
    assertThat(bench.articles()).isEqualTo(GATHERED);
    assertThat(bench.quads()).isPositive();
  }

  private static Annotator faulty(Annotator annotator) {
    return article -> {
      if (article.text().equals(BROKEN)) {
        throw new IllegalStateException("a fault of ours");
      }
      return annotator.annotate(article);
    };
  }

  /** The broken one comes last, where articles are measured together. */
  private static void articles(ArticleSink sink) {
    for (int i = 0; i < GATHERED; i++) {
      sink.article(ArticleOf.text("广东省省长李山说，算力要联网" + i + "次。"));
    }
    sink.article(ArticleOf.text(BROKEN));
  }
}
