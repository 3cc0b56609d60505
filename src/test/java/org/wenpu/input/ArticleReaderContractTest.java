package org.wenpu.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wenpu.input.archive.GzipReader;
import org.wenpu.input.archive.TarReader;
import org.wenpu.input.archive.WebArchiveReader;
import org.wenpu.input.archive.ZipReader;
import org.wenpu.input.document.PdfReader;
import org.wenpu.input.document.WordReader;
import org.wenpu.input.feed.FeedReader;
import org.wenpu.input.html.WebPageReader;
import org.wenpu.input.table.TableReader;

/** Holds for every reader; a new one needs a sample here. */
class ArticleReaderContractTest {
  private static final Readers READERS = new Readers(new Datelines());

  /** A name and a source of two articles, or of one where the kind has no more. */
  private record Sample(String name, byte[] content) {}

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

  private static final String PAGE = "大桥封顶\n\n新华社三江3月5日电 大桥今天封顶，年底通车，两岸来往只要五分钟。\n";

  private static final String FEED =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0"><channel><title>三江日报</title>
      <item><title>大桥封顶</title><pubDate>Thu, 05 Mar 2026 17:00:00 GMT</pubDate>
      <description>&lt;p&gt;大桥今天封顶。&lt;/p&gt;</description></item></channel></rss>
      """;

  private static final String HTML =
      """
      <title>大桥封顶</title><p class="pages-date">2026-03-06</p>
      <div id="UCAP-CONTENT"><p>大桥今天封顶。</p></div>
      """;

  private static final Map<Class<? extends ArticleReader>, Sample> SAMPLES =
      Map.ofEntries(
          sample(JsonLinesReader.class, "lines.dat", JSON + JSON),
          sample(JsonFileReader.class, "article.dat", JSON.replace(", ", ",\n")),
          sample(EveningNewsReader.class, "day.dat", EVENING),
          sample(
              WorkReportReader.class,
              "reports.dat",
              WorkReportReaderTest.HEAD + "三江省,2026,政府工作报告,,2026-02-02,各位代表：工作很多。\n"),
          sample(TableReader.class, "table.dat", "标题,日期,正文\n大桥封顶,2026-03-06,\"大桥今天封顶。\n全长三公里。\"\n"),
          sample(FeedReader.class, "feed.dat", FEED),
          sample(WebPageReader.class, "page.dat", HTML),
          sample(TextPageReader.class, "2026-03-06.txt", PAGE),
          sample(PdfReader.class, "2026-03-06.dat", Packed.pdf(PAGE)),
          sample(WordReader.class, "2026-03-06.dat", Packed.word(PAGE)),
          sample(GzipReader.class, "lines.gz", Packed.gzip(Packed.utf8(JSON + JSON))),
          sample(TarReader.class, "news.dat", Packed.tar(Map.of("a/b.json", Packed.utf8(JSON)))),
          sample(ZipReader.class, "news.dat", Packed.zip(Map.of("a/b.json", Packed.utf8(JSON)))),
          sample(WebArchiveReader.class, "web.dat", Packed.warc("https://news.example/1", HTML)));

  private static Map.Entry<Class<? extends ArticleReader>, Sample> sample(
      Class<? extends ArticleReader> reader, String name, String content) {
    return sample(reader, name, Packed.utf8(content));
  }

  private static Map.Entry<Class<? extends ArticleReader>, Sample> sample(
      Class<? extends ArticleReader> reader, String name, byte[] content) {
    return Map.entry(reader, new Sample(name, content));
  }

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
        .allSatisfy(article -> assertThat(article.source().name()).startsWith(name))
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
    assertThat(reader.format()).matches("[a-z-]+");
    assertThat(readers().filter(r -> r.format().equals(reader.format()))).hasSize(1);
  }

  private static Sample sample(ArticleReader reader) {
    return SAMPLES.get(reader.getClass());
  }

  private static OpenSource open(ArticleReader reader) throws IOException {
    return OpenSource.of(
        sample(reader).name(),
        new ByteArrayInputStream(sample(reader).content()),
        ReadingDefaults.NONE,
        READERS::read);
  }

  private static Collected read(ArticleReader reader) throws IOException {
    Collected collected = new Collected();
    reader.read(open(reader), collected);
    assertThat(collected.problems).isEmpty();
    return collected;
  }
}
