package org.wenpu.input.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.wenpu.input.Article;
import org.wenpu.input.Collected;

/** Reads real web pages, on machines that have them beside the project. */
class CorpusWebPagesTest {
  private static final Path HTML = Path.of("..", "shared", "corpus", "html");

  @Test
  void everyPageOfTheBroadcasterIsAnArticle() {
    Collected collected = read("cctv");
    assertThat(collected.problems).isEmpty();
    assertThat(collected.articles).hasSize(120).allSatisfy(CorpusWebPagesTest::isWhole);
    assertThat(collected.articles.stream().map(Article::id).distinct()).hasSize(120);
  }

  @Test
  void everyDocumentIsAnArticleWithItsNumberAndOffice() {
    Collected collected = read("gov-cn");
    assertThat(collected.problems).isEmpty();
    assertThat(collected.articles).hasSize(75).allSatisfy(CorpusWebPagesTest::isWhole);
    assertThat(collected.articles)
        .extracting(Article::documentMetadata)
        .doesNotContainNull()
        .filteredOn(Objects::nonNull)
        .allSatisfy(document -> assertThat(document.documentNumber()).contains("号"))
        .allSatisfy(document -> assertThat(document.issuingOffices()).isNotEmpty());
  }

  private static void isWhole(Article article) {
    assertThat(article.headline().title()).isNotBlank().doesNotContain("[视频]");
    assertThat(article.date()).isBetween("2018-01-01", "2026-12-31");
    assertThat(article.text()).hasSizeGreaterThan(30);
    assertThat(article.metadata().publisher()).isNotBlank();
  }

  private static Collected read(String folder) {
    assumeTrue(Files.exists(HTML.resolve(folder)), "no corpus beside the project");
    return Collected.of(HTML.resolve(folder));
  }
}
