package org.wenpu.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wenpu.input.html.WebPageReader;

/** Holds for every reader; a new one needs a sample here. */
class ArticleReaderContractTest {
  private static final Readers READERS = new Readers(new Datelines());

  /** A name and a source of two articles, or of one where the kind has no more. */
  private record Sample(String name, String content) {}

  private static final String JSON =
      "{\"headline\": \"大桥封顶\", \"date\": \"2026-03-06\", \"text\": \"大桥今天封顶。\"}\n";

  private static final String EVENING =
      """
      # 《新闻联播》 (20260306)

      ## 新闻摘要

      1.大桥封顶；

      ## 详细新闻

      ### 大桥封顶

      <p><strong>央视网消息</strong>（新闻联播）：大桥今天封顶。</p>

      [查看原文](https://news.example/a.shtml)

      ### 图书馆开馆

      <p><strong>央视网消息</strong>（新闻联播）：图书馆今天开馆。</p>
      """;

  private static final Map<Class<? extends ArticleReader>, Sample> SAMPLES =
      Map.of(
          JsonLinesReader.class, new Sample("lines.dat", JSON + JSON),
          JsonFileReader.class, new Sample("article.dat", JSON.replace(", ", ",\n")),
          EveningNewsReader.class, new Sample("day.dat", EVENING),
          WorkReportReader.class,
              new Sample(
                  "reports.dat",
                  WorkReportReaderTest.HEAD + "三江省,2026,政府工作报告,,2026-02-02,各位代表：工作很多。\n"),
          WebPageReader.class,
              new Sample(
                  "page.dat",
                  """
                  <title>大桥封顶</title>
                  <p class="pages-date">2026-03-06</p>
                  <div id="UCAP-CONTENT"><p>大桥今天封顶。</p></div>
                  """),
          TextPageReader.class, new Sample("2026-03-06.txt", "大桥封顶\n\n新华社三江3月5日电 大桥今天封顶。\n"));

  static Stream<ArticleReader> readers() {
    return READERS.all().stream();
  }

  @Test
  void everyReaderHasASample() {
    assertThat(readers().map(ArticleReader::getClass)).hasSameElementsAs(SAMPLES.keySet());
  }

  @ParameterizedTest
  @MethodSource("readers")
  void readerIsChosenForItsSample(ArticleReader reader) throws IOException {
    assertThat(READERS.of(open(reader).beginning())).containsSame(reader);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void sameSourceGivesTheSameArticlesTwice(ArticleReader reader) throws IOException {
    List<Article> first = read(reader).articles;
    assertThat(first).isNotEmpty().isEqualTo(read(reader).articles);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void articleSaysWhereItWasReadFrom(ArticleReader reader) throws IOException {
    String name = sample(reader).name();
    assertThat(read(reader).articles)
        .allSatisfy(article -> assertThat(article.source().name()).isEqualTo(name))
        .allSatisfy(article -> assertThat(article.source().line()).isPositive());
  }

  @ParameterizedTest
  @MethodSource("readers")
  void datelineLiesInTheText(ArticleReader reader) throws IOException {
    for (Article article : read(reader).articles) {
      Article.Dateline dateline = article.dateline();
      assertThat(dateline == null || dateline.span().end() <= article.text().length()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void kindHasAName(ArticleReader reader) {
    assertThat(READERS.kinds()).contains(reader.kind());
  }

  private static Sample sample(ArticleReader reader) {
    return SAMPLES.get(reader.getClass());
  }

  private static OpenSource open(ArticleReader reader) throws IOException {
    byte[] bytes = sample(reader).content().getBytes(StandardCharsets.UTF_8);
    return OpenSource.of(
        sample(reader).name(), new ByteArrayInputStream(bytes), ReadingDefaults.NONE);
  }

  private static Collected read(ArticleReader reader) throws IOException {
    Collected collected = new Collected();
    reader.read(open(reader), collected);
    assertThat(collected.problems).isEmpty();
    return collected;
  }
}
