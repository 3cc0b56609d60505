package org.wenpu.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonArticleTest {
  @Test
  void everyFieldArrives() {
    Article article =
        read("""
                {"id": "x1", "kicker": "春耕一线", "headline": "无人机飞进稻田", "deck": "——清溪见闻",
                 "date": "2026-05-02", "text": " 新华社清溪5月1日电（记者沈桐）雪停了。\\n",
                 "publisher": "林川日报", "authors": ["沈桐", " 方可"], "section": "农业", "page": 4,
                 "url": "https://example.org/1", "entities": [{"type": "PER"}]}
                """)
            .articles
            .get(0);
    assertThat(article)
        .isEqualTo(
            new Article(
                "x1",
                new Article.Headline("无人机飞进稻田", "春耕一线", "——清溪见闻"),
                LocalDate.of(2026, 5, 2),
                " 新华社清溪5月1日电（记者沈桐）雪停了。\n",
                new Article.Dateline(
                    new Span(1, 17), "新华社", "清溪", LocalDate.of(2026, 5, 1), List.of("沈桐")),
                List.of(),
                new Article.Metadata(
                    "林川日报", List.of("沈桐", "方可"), "农业", "4", "https://example.org/1"),
                false,
                new Article.Source("-", 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"headline\": \"雪\", \"text\": \"雪停了。\"} | -:1: field \"date\" is missing",
        "{\"headline\": \"雪\", \"date\": null, \"text\": \"雪。\"} | -:1: field \"date\" is missing",
        "{\"headline\": \"雪\", \"date\": \"昨天\", \"text\": \"雪。\"}"
            + " | -:1: field \"date\" is no date (YYYY-MM-DD): 昨天",
        "{\"headline\": \"雪\", \"date\": \"2026-02-30\", \"text\": \"雪。\"}"
            + " | -:1: field \"date\" is no date (YYYY-MM-DD): 2026-02-30",
        "{\"headline\": \"雪\", \"date\": \"2026-01-31\"} | -:1: field \"text\" is missing",
        "{\"headline\": \"雪\", \"date\": \"2026-01-31\", \"text\": \" \"}"
            + " | -:1: field \"text\" is blank",
        "{\"headline\": \"雪\", \"date\": \"2026-01-31\", \"text\": [\"雪。\"]}"
            + " | -:1: field \"text\" is no string",
        "{\"date\": \"2026-01-31\", \"text\": \"雪。\"} | -:1: field \"headline\" is missing",
        "[{\"date\": 1}, 3] | -:1: field \"headline\" is missing ; -:1: no JSON object",
      })
  void whatIsMissingIsNamed(String json, String problem) {
    Collected collected = read(json);
    assertThat(collected.articles).isEmpty();
    assertThat(String.join(" ; ", collected.messages())).isEqualTo(problem);
  }

  @Test
  void brokenLineIsReportedWithItsColumnAndTheRestRead() throws IOException {
    Collected collected = read(fixture("broken-lines.jsonl"));
    assertThat(collected.articles).extracting(Article::id).containsExactly("a", "e");
    assertThat(collected.articles.get(1).source()).isEqualTo(new Article.Source("-", 6));
    assertThat(collected.messages())
        .containsExactly(
            "-:2:29: broken JSON: Unexpected character ('\"' (code 34)): was expecting comma to"
                + " separate Object entries",
            "-:4:55: broken JSON: Unexpected end-of-input in field name",
            "-:5:68: broken JSON: Unrecognized token 'x': was expecting (JSON String, Number, Array,"
                + " Object or token 'null', 'true' or 'false')");
  }

  @Test
  void brokenFileOfOneArticleIsReportedWithItsLine() {
    assertThat(read("{\n\"headline\": \"雪\",\n\"date\": 2026-01-31\n}").messages())
        .hasSize(1)
        .allMatch(message -> message.startsWith("-:3:13: broken JSON: Unexpected character ('-'"));
  }

  @Test
  void missingIdComesFromDatePublisherAndHeadlineOnly() {
    String json = "{\"headline\": \"雪\", \"date\": \"2026-01-31\", \"text\": \"%s\"%s}";
    String id = id(String.format(Locale.ROOT, json, "雪停了。", ""));
    assertThat(id).matches("2026-01-31-[0-9a-f]{12}");
    assertThat(id(String.format(Locale.ROOT, json, "雪停了！更正。", ""))).isEqualTo(id);
    assertThat(id(String.format(Locale.ROOT, json, "雪停了。", ", \"publisher\": \"林川日报\"")))
        .isNotEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-31", "20260131", "2026/1/31", "2026年1月31日", "2026-01-31T08:00:00+08:00"})
  void dateMayBeWrittenInAnyFullForm(String date) {
    String json = "{\"headline\": \"雪\", \"date\": \"%s\", \"text\": \"雪停了。\"}";
    assertThat(read(String.format(Locale.ROOT, json, date)).articles.get(0).date())
        .isEqualTo("2026-01-31");
  }

  @Test
  void defaultsStandInForWhatIsMissing() {
    ReadingDefaults defaults = new ReadingDefaults(LocalDate.of(2026, 1, 31), "林川日报");
    byte[] json = "{\"headline\": \"雪\", \"text\": \"雪停了。\"}".getBytes(StandardCharsets.UTF_8);
    Article article = Collected.ofStdin(json, defaults).articles.get(0);
    assertThat(article.date()).isEqualTo("2026-01-31");
    assertThat(article.metadata().publisher()).isEqualTo("林川日报");
  }

  @Test
  void authorsInOneStringAreTakenApart() {
    String json =
        "{\"headline\": \"雪\", \"date\": \"2026-01-31\", \"text\": \"雪停了。\", \"authors\": \"沈桐、方可\"}";
    assertThat(read(json).articles.get(0).metadata().authors()).containsExactly("沈桐", "方可");
  }

  private static String fixture(String name) throws IOException {
    return Files.readString(Path.of("src/test/resources/input", name));
  }

  private static String id(String json) {
    return read(json).articles.get(0).id();
  }

  private static Collected read(String json) {
    return Collected.ofStdin(json.getBytes(StandardCharsets.UTF_8), ReadingDefaults.NONE);
  }
}
