package org.wenpu.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EveningNewsReaderTest {
  private static final String HEAD =
      """
      # 《新闻联播》 (20260306)

      ## 新闻摘要

      本期节目主要内容：

      1.大桥封顶；

      （《新闻联播》 20260306 19:00）

      ## 详细新闻

      """;

  @TempDir private Path folder;

  private Collected read(String name, String content) throws IOException {
    return Collected.of(Files.writeString(folder.resolve(name), content));
  }

  private List<String> texts(String body) throws IOException {
    Collected collected = read("day.md", HEAD + body);
    assertThat(collected.problems).isEmpty();
    return collected.articles.stream().map(Article::text).toList();
  }

  @Test
  void reportHasHeadlineDateTextAndPage() throws IOException {
    Collected collected =
        read(
            "day.md",
            HEAD
                + """
                ### 【走基层】大桥封顶

                <p><strong>央视网消息</strong>（新闻联播）：大桥今天封顶。<br></p><p style="a">明年通车。</p>

                [查看原文](https://news.example/2026/03/06/a.shtml)

                ---

                (更新时间戳: 1772800000000)
                """);
    assertThat(collected.problems).isEmpty();
    assertThat(collected.articles).hasSize(1);
    Article article = collected.articles.get(0);
    assertThat(article.headline()).isEqualTo(Article.Headline.of("【走基层】大桥封顶"));
    assertThat(article.date()).isEqualTo(LocalDate.of(2026, 3, 6));
    assertThat(article.text()).isEqualTo("央视网消息（新闻联播）：大桥今天封顶。\n明年通车。");
    assertThat(article.metadata())
        .isEqualTo(
            new Article.Metadata(
                "央视网", List.of(), "新闻联播", null, "https://news.example/2026/03/06/a.shtml"));
    assertThat(article.source().line()).isEqualTo(13);
    Article.Dateline dateline = article.dateline();
    assertThat(dateline).isNotNull();
    assertThat(dateline.agency()).isEqualTo("央视网");
  }

  @Test
  void entitiesAreDecodedAndTagsDropped() throws IOException {
    assertThat(texts("### 规划\n\n<p>&nbsp;&nbsp;“1+1&gt;2”，研发（R&amp;D）<span>增长</span>。</p>\n"))
        .containsExactly("“1+1>2”，研发（R&D）增长。");
  }

  @Test
  void lineBreakInsideAParagraphOfHtmlIsABlankOutsideItEndsTheParagraph() throws IOException {
    assertThat(texts("### 甲\n\n<p>方可\n说。</p>\n\n### 乙\n\n第一段。\n\n**第二段**。\n第三段。\n"))
        .containsExactly("方可 说。", "第一段。\n第二段。\n第三段。");
  }

  @Test
  void lessThanSignInTextIsNoTag() throws IOException {
    assertThat(texts("### 甲\n\n增速<5%，目标>3%。\n")).containsExactly("增速<5%，目标>3%。");
  }

  @Test
  void scriptIsNoText() throws IOException {
    assertThat(texts("### 甲\n\n<p>正文。</p><script>var a = '不是正文';</script>\n"))
        .containsExactly("正文。");
  }

  @Test
  void linkToSomethingElseStaysText() throws IOException {
    assertThat(texts("### 甲\n\n他说，请[查看原文](见附件)。\n")).containsExactly("他说，请[查看原文](见附件)。");
  }

  @Test
  void idsStayWhenABodyChangesAndAreUniqueInADay() throws IOException {
    String twice = HEAD + "### 快讯\n\n<p>甲。</p>\n\n### 快讯\n\n<p>乙。</p>\n\n### 简讯\n\n<p>丙。</p>\n";
    List<String> ids = ids(read("a.md", twice));
    assertThat(ids).doesNotHaveDuplicates().hasSize(3).allMatch(id -> id.startsWith("2026-03-06-"));
    assertThat(ids.get(1)).isEqualTo(ids.get(0) + "-2");
    assertThat(ids(read("b.md", twice.replace("丙", "丁")))).isEqualTo(ids);
  }

  private static List<String> ids(Collected collected) {
    return collected.articles.stream().map(Article::id).toList();
  }

  @Test
  void headlineWithoutATextIsAProblemAndTheOthersAreRead() throws IOException {
    Collected collected =
        read(
            "day.md",
            HEAD
                + "### 空\n\n[查看原文](https://news.example/b)\n\n"
                + "### undefined\n\nundefined\n\n### 甲\n\n<p>正文。</p>\n");
    assertThat(collected.messages())
        .containsExactly(
            "day.md:13: headline without a text: 空",
            "day.md:17: headline without a text: undefined");
    assertThat(collected.articles).extracting(Article::text).containsExactly("正文。");
  }

  @Test
  void impossibleDateIsAProblem() throws IOException {
    assertThat(read("day.md", HEAD.replace("20260306", "20261399") + "### 甲\n\n文。\n").messages())
        .containsExactly("day.md: no date in the head or the file's name, --date gives one");
  }

  @Test
  void fileNameGivesTheDateWhereTheHeadDoesNot() throws IOException {
    Collected collected =
        read("20260307.md", HEAD.replace("20260306", "20261399") + "### 甲\n\n文。\n");
    assertThat(collected.articles)
        .extracting(Article::date)
        .containsExactly(LocalDate.of(2026, 3, 7));
  }

  @Test
  void dayWithoutReportsIsAProblem() throws IOException {
    assertThat(read("day.md", HEAD).messages())
        .containsExactly("day.md: no reports below the summary");
  }

  @Test
  void ordinaryMarkdownIsNoArchive() throws IOException {
    for (String head : List.of("# 《新闻联播》观后感", "# 说明 (20260306)", "《新闻联播》 (20260306)")) {
      Collected collected = read("notes.md", head + "\n\n### 大桥封顶\n\n大桥今天封顶。\n");
      assertThat(collected.articles).isEmpty();
      assertThat(collected.messages()).hasSize(1);
      assertThat(collected.messages().get(0))
          .startsWith("notes.md: unknown kind of file; readable are ")
          .contains("evening-news archives");
    }
  }
}
