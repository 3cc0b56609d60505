package org.wenpu.input.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.input.Article;
import org.wenpu.input.Collected;
import org.wenpu.input.ReadingDefaults;

class TableReaderTest {
  private static final ReadingDefaults DATED = new ReadingDefaults(LocalDate.of(2026, 3, 6), null);

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void headingsSayWhatAColumnHolds(String gap) {
    String table =
        "编号|标题|发布日期|正文|来源|作者|版次|网址\na|雪停了|2026年3月6日|\"雪停了。\n路通了。\"|三江日报|沈桐 方可|02|https://news.example/a\n";
    Article article = only(read(table.replace("|", gap), ReadingDefaults.NONE));
    assertThat(article.id()).isEqualTo("a");
    assertThat(article.headline().title()).isEqualTo("雪停了");
    assertThat(article.date()).isEqualTo("2026-03-06");
    assertThat(article.text()).isEqualTo("雪停了。\n路通了。");
    assertThat(article.metadata())
        .isEqualTo(
            new Article.Metadata(
                "三江日报", List.of("沈桐", "方可"), null, "02", "https://news.example/a"));
    assertThat(article.source()).isEqualTo(new Article.Source("-", 2));
  }

  @Test
  void userSaysWhichColumnHoldsWhat() {
    String table = "a,b,c\n1,雪停了,今天雪停了。\n";
    Map<String, String> columns = Map.of("headline", "b", "text", "c");
    assertThat(only(read(table, DATED.withColumns(columns))).text()).isEqualTo("今天雪停了。");
    assertThat(read(table, DATED).articles).isEmpty();
    assertThat(read(table, DATED.withFormat("csv")).messages())
        .containsExactly("-:1: no columns of headline and text; --columns names them");
  }

  @Test
  void rowThatIsNoArticleIsNamedWithItsLine() {
    Collected collected =
        read(
            "title,text,date\n,雪停了。,2026-03-06\n雪停了,,2026-03-06\n雪停了,\"雪\n停了\",\n路通了,路通了。,2026-03-06\n",
            ReadingDefaults.NONE);
    assertThat(collected.articles).extracting(a -> a.source().line()).containsExactly(6);
    assertThat(collected.messages())
        .containsExactly(
            "-:2: a row without a headline",
            "-:3: headline without a text: 雪停了",
            "-:4: no date in the row or the file's name, --date gives one: 雪停了");
  }

  @Test
  void quoteThatNeverEndsIsAProblem() {
    assertThat(read("title,text\n雪停了,\"雪停了。\n", DATED).messages())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("-: broken table: ");
  }

  private static Article only(Collected collected) {
    assertThat(collected.problems).isEmpty();
    assertThat(collected.articles).hasSize(1);
    return collected.articles.get(0);
  }

  private static Collected read(String table, ReadingDefaults defaults) {
    return Collected.ofStdin(table.getBytes(StandardCharsets.UTF_8), defaults);
  }
}
