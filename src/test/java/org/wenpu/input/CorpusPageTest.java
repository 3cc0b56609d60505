package org.wenpu.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads the real page, on machines that have it beside the project. */
class CorpusPageTest {
  private static final Path PAGE = Path.of("..", "shared", "corpus", "page", "2026-01-31-page.txt");

  @BeforeEach
  void pageIsThere() {
    assumeTrue(Files.exists(PAGE), "no corpus beside the project");
  }

  @Test
  void pageHasSixArticlesOfWhichTheSecondBreaksOff() {
    Collected collected = Collected.of(PAGE);
    assertThat(collected.problems).isEmpty();
    assertThat(collected.articles)
        .extracting(a -> a.source().line())
        .containsExactly(3, 63, 95, 105, 115, 125);
    assertThat(collected.articles)
        .extracting(Article::truncated)
        .containsExactly(false, true, false, false, false, false);
  }

  @Test
  void headlineIsKeptApartFromWhatStandsAboveAndBelow() {
    Article.Headline first = Collected.of(PAGE).articles.get(0).headline();
    assertThat(first.kicker()).isEqualTo("各地拓展");
    assertThat(first.title()).startsWith("人工智能+").endsWith("！");
    assertThat(first.deck()).endsWith("？");
  }

  @Test
  void captionsAndCreditsAreNoBody() {
    assertThat(Collected.of(PAGE).articles)
        .extracting(a -> a.captions().size())
        .containsExactly(3, 1, 0, 0, 1, 0);
    assertThat(Collected.of(PAGE).articles)
        .noneMatch(a -> a.text().contains("新华社发"))
        .flatExtracting(Article::captions)
        .extracting(Article.Caption::credit)
        .filteredOn(Objects::nonNull)
        .containsExactly("新华社发", "新华社发");
  }

  @Test
  void datelinesAreOfTheDayBefore() {
    assertThat(Collected.of(PAGE).articles)
        .extracting(Article::dateline)
        .filteredOn(Objects::nonNull)
        .extracting(d -> d.agency() + d.place() + d.date() + d.reporters().size())
        .containsExactly(
            "新华社北京2026-01-303", "新华社北京2026-01-301", "新华社北京2026-01-301", "新华社南京2026-01-301");
  }

  @Test
  void everyCharacterComesOutOnceAndInOrder() throws IOException {
    PageSplitterTest.assertLossless(Files.readAllLines(PAGE));
  }
}
