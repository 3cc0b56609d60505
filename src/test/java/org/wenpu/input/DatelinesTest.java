package org.wenpu.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
  private static final Datelines DATELINES = new Datelines();
  private static final LocalDate PAGE = LocalDate.of(2026, 1, 31);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "新华社北京1月30日电（记者沈桐）｜今天下雪。 | 新华社 | 北京 | 2026-01-30 | 沈桐",
        "据新华社南京1月30日电（记者沈桐）｜今天下雪。 | 新华社 | 南京 | 2026-01-30 | 沈桐",
        "本报林川1月5日电  （记者沈桐、方可）｜今天下雪。 | 本报 | 林川 | 2026-01-05 | 沈桐、方可",
        "新华社“海星3”号1月28日电｜ 船过赤道。 | 新华社 | “海星3”号 | 2026-01-28 | -",
        "新华社联合国1月29日电｜ 会议开幕。 | 新华社 | 联合国 | 2026-01-29 | -",
        "中新社香港1月29日电 (记者 沈桐)｜今天下雪。 | 中新社 | 香港 | 2026-01-29 | 沈桐",
        "中新网1月29日电｜ 今天下雪。 | 中新网 | - | 2026-01-29 | -",
        "人民网北京２０２６年１月２９日电｜ （见图）今天下雪。 | 人民网 | 北京 | 2026-01-29 | -",
        "林川日报三江30日电（记者沈桐 通讯员方可）｜今天下雪。 | 林川日报 | 三江 | 2026-01-30 | 沈桐、方可",
        "央视网消息（新闻联播）：｜今天下雪。 | 央视网 | - | - | -",
        "央视网消息：｜今天下雪。 | 央视网 | - | - | -",
        "本报讯（记者沈桐）｜今天下雪。 | 本报 | - | - | 沈桐",
        "本报讯 记者沈桐报道：｜今天下雪。 | 本报 | - | - | 沈桐",
        "新华社电｜ 今天下雪。 | 新华社 | - | - | -",
        "新華社北京1月30日電（記者沈桐）｜今天下雪。 | 新华社 | 北京 | 2026-01-30 | 沈桐",
      })
  void datelineAtTheBeginningIsFound(
      String text,
      @Nullable String agency,
      @Nullable String place,
      @Nullable String date,
      @Nullable String reporters) {
    int end = text.indexOf('｜');
    Article.Dateline found = find(text.replace("｜", ""));
    assertThat(found)
        .isEqualTo(
            new Article.Dateline(
                new Span(0, end),
                agency,
                place,
                date == null ? null : LocalDate.parse(date),
                reporters == null ? List.of() : List.of(reporters.split("、"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "（新华社北京1月30日电 记者方可余佩兰 沈桐） | 新华社 | 北京 | 2026-01-30 | 方可、余佩兰、沈桐",
        "（据新华社“海星3”号1月28日电） | 新华社 | “海星3”号 | 2026-01-28 | -",
        "（记者 沈桐） | - | - | - | 沈桐",
        "（本报记者 沈 桐 方 可） | 本报 | - | - | 沈桐、方可",
        "（林川日报记者沈桐、方可参与采写） | 林川日报 | - | - | 沈桐、方可",
        "（记者 沈桐 北京报道） | - | - | - | 沈桐",
        "（记者 沈桐 方可报道） | - | - | - | 沈桐、方可",
        "（参与采写：沈桐、方可） | - | - | - | 沈桐、方可",
        "（新华社北京1月30日电）（完） | 新华社 | 北京 | 2026-01-30 | -",
      })
  void datelineInBracketsAtTheEndIsFound(
      String bracket, String agency, String place, String date, String reporters) {
    String body = "𠮷田说，今天下雪。\n明天晴。";
    String own = bracket.replace("（完）", "");
    int begin = body.codePointCount(0, body.length());
    int end = begin + bracket.length();
    Article.Dateline found = find(body + bracket);
    assertThat(found)
        .isEqualTo(
            new Article.Dateline(
                new Span(begin, end - (bracket.length() - own.length())),
                agency,
                place,
                date == null ? null : LocalDate.parse(date),
                reporters == null ? List.of() : List.of(reporters.split("、"))));
  }

  @Test
  void lineOfNamesIsFound() {
    assertThat(find("老街新店多。\n本报记者  沈  桐  欧阳晓\n雪停了。"))
        .isEqualTo(new Article.Dateline(new Span(7, 22), "本报", null, null, List.of("沈桐", "欧阳晓")));
  }

  @Test
  void namesOfAnotherLineCompleteADatelineWithoutAny() {
    Article.Dateline found = find("新华社北京1月30日电 题：雪中送炭\n新华社记者沈桐、方可\n今天下雪。");
    assertThat(found).isNotNull();
    assertThat(found.span()).isEqualTo(new Span(0, 11));
    assertThat(found.reporters()).containsExactly("沈桐", "方可");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "新华社记者1月30日从县电力公司获悉，今天下雪。",
        "记者调查",
        "记者1月30日从国家电网了解到，线路恢复。",
        "他在雪地里走了很久（记者会实录见第4版）。",
        "中新社区电梯改造完成。",
        "据央视新闻消息，台风明天登陆。",
        "会上回答了记者提问。（徐州站）",
        "本报电话已变更。",
        "新华社区停电（见第4版）",
        "记者沈桐说，今天的雪还没",
      })
  void nearMissesAreNoDatelines(String text) {
    assertThat(find(text)).isNull();
  }

  @Test
  void yearIsTheLastOneThatDoesNotPassThePage() {
    String text = "新华社林川12月31日电 雪停了。";
    assertThat(date(text, LocalDate.of(2026, 1, 1))).isEqualTo("2025-12-31");
    assertThat(date(text, LocalDate.of(2025, 12, 30))).isEqualTo("2025-12-31");
    assertThat(date(text, LocalDate.of(2025, 12, 28))).isEqualTo("2024-12-31");
  }

  @Test
  void fullDateInTheTextGivesTheYearOfAPageWithoutDate() {
    assertThat(date("新华社林川12月31日电 雪停了。法规自2024年1月1日起施行。", null)).isEqualTo("2023-12-31");
    assertThat(date("新华社林川12月31日电 雪停了。", null)).isNull();
  }

  private static Article.@Nullable Dateline find(String text) {
    return DATELINES.find(text, PAGE, text);
  }

  private static @Nullable String date(String text, @Nullable LocalDate page) {
    Article.Dateline found = DATELINES.find(text, page, text);
    return found == null || found.date() == null ? null : found.date().toString();
  }
}
