package org.wenpu.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPageReaderTest {
  private static final String PAGE = "大桥封顶\n\n新华社三江12月31日电 大桥今天封顶。\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "2026-01-01-page.txt",
    "20260101.txt",
    "rmrb_2026_01_01_p3.txt",
    "2026年1月1日要闻.txt",
    "20260101/03.txt",
    "2026/01/01/03.txt",
  })
  void pageHasTheDateOfItsName(String name) throws IOException {
    Article article = read(name, PAGE, ReadingDefaults.NONE).articles.get(0);
    assertThat(article.date()).isEqualTo("2026-01-01");
    assertThat(article.dateline()).isNotNull();
    assertThat(article.dateline().date()).isEqualTo("2025-12-31");
  }

  @Test
  void dateOfTheNameComesBeforeTheDefault() throws IOException {
    ReadingDefaults defaults = new ReadingDefaults(LocalDate.of(2024, 5, 1), null);
    assertThat(read("2026-01-01.txt", PAGE, defaults).articles.get(0).date())
        .isEqualTo("2026-01-01");
    assertThat(read("page.txt", PAGE, defaults).articles.get(0).date()).isEqualTo("2024-05-01");
  }

  @Test
  void pageWithoutADateTakesTheDatelinesOwn() throws IOException {
    String page = PAGE + "\n合同于2024年12月28日签订。\n";
    assertThat(read("page.txt", page, ReadingDefaults.NONE).articles.get(0).date())
        .isEqualTo("2024-12-31");
  }

  @Test
  void articleWithoutAnyDateIsAProblem() throws IOException {
    Collected collected = read("page.txt", "\n" + PAGE, ReadingDefaults.NONE);
    assertThat(collected.articles).isEmpty();
    assertThat(collected.messages())
        .containsExactly(
            "page.txt:2: no date in the file's name or the text, --date gives one: 大桥封顶");
  }

  @Test
  void textWithoutAHeadlineIsLeftOver() throws IOException {
    String page = "雪从昨天夜里开始下，今天早上停了，公路上的除雪车忙了一夜。\n\n" + PAGE;
    Collected collected = read("2026-01-01.txt", page, ReadingDefaults.NONE);
    assertThat(collected.articles).hasSize(1);
    assertThat(collected.messages())
        .containsExactly(
            "2026-01-01.txt:1: left over, belongs to no article: 雪从昨天夜里开始下，今天早上停了，公路上的除雪车忙了一夜。");
  }

  @Test
  void headlineWithoutATextIsAProblem() throws IOException {
    Collected collected = read("2026-01-01.txt", "大桥封顶\n", ReadingDefaults.NONE);
    assertThat(collected.messages())
        .containsExactly("2026-01-01.txt:1: headline without a text: 大桥封顶");
  }

  @Test
  void sameHeadlineTwiceOnAPageGivesTwoIds() throws IOException {
    Collected collected =
        read("2026-01-01.txt", PAGE + "\n" + PAGE.replace("大桥今天", "隧道今天"), ReadingDefaults.NONE);
    String id = collected.articles.get(0).id();
    assertThat(collected.articles).extracting(Article::id).containsExactly(id, id + "-2");
  }

  @Test
  void idStaysWhenTheBodyIsCorrected() throws IOException {
    String id = read("2026-01-01.txt", PAGE, ReadingDefaults.NONE).articles.get(0).id();
    String corrected = PAGE.replace("大桥今天封顶", "大桥今天合龙");
    assertThat(read("2026-01-01.txt", corrected, ReadingDefaults.NONE).articles.get(0).id())
        .isEqualTo(id);
    assertThat(id).matches("2026-01-01-[0-9a-f]{12}");
  }

  @ParameterizedTest
  @CsvSource({
    "大桥今天封顶。, false",
    "“大桥封顶了！”, false",
    "大桥今天封顶……, false",
    "（记者沈桐）, false",
    "新华社北京1月1日电, false",
    "大桥今天封顶。有的, true",
    "建设者说，, true",
    "连接两岸——, true",
  })
  void textThatBreaksOffIsTruncated(String end, boolean truncated) throws IOException {
    String page = "大桥封顶\n\n新华社三江12月31日电 大桥通了。\n\n" + end;
    assertThat(read("2026-01-01.txt", page, ReadingDefaults.NONE).articles.get(0).truncated())
        .isEqualTo(truncated);
  }

  private Collected read(String name, String page, ReadingDefaults defaults) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, page.getBytes(StandardCharsets.UTF_8));
    return Collected.of(defaults, file);
  }
}
