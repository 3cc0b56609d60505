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

  @TempDir private Path folder;

  @Test
  void articleOnWhichExtractionFailsIsPassedOver() throws IOException {
    Reference reference = Reference.bundled();
    Annotator annotator = faulty(new NewsAnnotator(reference));
    StageBench bench = new StageBench(folder, System::nanoTime, reference, annotator);
    assertThat(bench.run(StageBenchTest::twoArticles))
        .extracting(StageTime::stage)
        .containsExactly("read", "annotate", "extract", "map", "HanLP alone", "load", "bare load");
    assertThat(bench.articles()).isEqualTo(1);
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

  private static void twoArticles(ArticleSink sink) {
    sink.article(ArticleOf.text(BROKEN));
    sink.article(ArticleOf.text("广东省省长李山说，算力要联网。"));
  }
}
