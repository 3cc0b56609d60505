package org.wenpu.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkReportReaderTest {
  static final String HEAD = "province,year,title,source_url,publish_date,full_text\n";

  private static final String PAGE =
      """
      下载
      打印
      2026年三江省政府工作报告
      ——2026年1月26日在三江省第十四届
      人民代表大会第五次会议上
      来源：三江日报
      时间：2026-02-01
      三江省省长　王 海
      省长王海作政府工作报告。本报记者 方可 摄
      各位代表：
      现在，我代表省人民政府，向大会报告工作。
      一、2026年重点工作
      改善空气质量，以PM
      2.5
      浓度下降为主线。今年发展的
      主要目标
      是：粮食产量稳定。
      各位代表！让我们共同努力！
      附件
      名词解释
      1.三江通道：一条铁路。
      相关报道：
      """;

  @TempDir private Path folder;

  private Collected read(String rows) throws IOException {
    return Collected.of(Files.writeString(folder.resolve("reports.csv"), rows));
  }

  private Article report(String page) throws IOException {
    Collected collected =
        read(HEAD + "三江省,2026,2026年政府工作报告,https://a.example/1,2026-02-02,\"" + page + "\"\n");
    assertThat(collected.problems).isEmpty();
    return collected.articles.get(0);
  }

  @Test
  void furnitureOfThePageIsLeftOut() throws IOException {
    assertThat(report(PAGE).text().lines())
        .containsExactly(
            "2026年1月26日在三江省第十四届人民代表大会第五次会议上",
            "三江省省长　王 海",
            "各位代表：",
            "现在，我代表省人民政府，向大会报告工作。",
            "一、2026年重点工作",
            "改善空气质量，以PM2.5浓度下降为主线。今年发展的主要目标是：粮食产量稳定。",
            "各位代表！让我们共同努力！");
  }

  @Test
  void annexOfTasksStays() throws IOException {
    String annexed = PAGE.replace("名词解释\n1.三江通道：一条铁路。", "民生实事\n1.新建公园3个（牵头单位：住建厅）。");
    assertThat(report(annexed).text()).endsWith("附件\n民生实事\n1.新建公园3个（牵头单位：住建厅）。");
  }

  @Test
  void governorIsTheAuthorAndTheProvinceItsPlace() throws IOException {
    Article report = report(PAGE);
    assertThat(report.metadata())
        .isEqualTo(new Article.Metadata("三江日报", List.of("王海"), null, null, "https://a.example/1"));
    assertThat(report.dateline())
        .isEqualTo(
            new Article.Dateline(
                new Span(0, 30), null, "三江省", LocalDate.of(2026, 1, 26), List.of()));
    assertThat(report.date()).isEqualTo(LocalDate.of(2026, 2, 2));
  }

  @Test
  void photoCaptionIsNoTextButNamesTheGovernor() throws IOException {
    Article report = report(PAGE.replace("三江省省长　王 海\n", ""));
    assertThat(report.captions()).containsExactly(new Article.Caption("省长王海作政府工作报告。", "本报记者 方可 摄"));
    assertThat(report.metadata().authors()).containsExactly("王海");
  }

  @Test
  void dateOfTheSessionServesWhereNoneIsGiven() throws IOException {
    Collected collected = read(HEAD + "三江省,2026,政府工作报告,,,\"" + PAGE + "\"\n");
    assertThat(collected.articles.get(0).date()).isEqualTo(LocalDate.of(2026, 1, 26));
  }

  @Test
  void rowThatCannotBeReadIsAProblemAndOthersGoOn() throws IOException {
    String good = "三江省,2026,政府工作报告,,2026-02-02,各位代表：工作很多。\n";
    Collected collected =
        read(HEAD + "三江省,2026\n三江省,2026,政府工作报告,,,各位代表：。\n三江省,2026,,,,各位代表：。\n" + good);
    assertThat(collected.articles).hasSize(1);
    assertThat(collected.messages())
        .containsExactly(
            "reports.csv:2: a row with other columns than the head",
            "reports.csv:3: no date in publish_date or the text, --date gives one",
            "reports.csv:4: a report without a title");
  }

  @Test
  void brokenTableIsAProblem() throws IOException {
    Collected collected = read(HEAD + "三江省,2026,政府工作报告,,2026-02-02,\"各位代表：\n");
    assertThat(collected.articles).isEmpty();
    assertThat(collected.messages()).singleElement().asString().contains("broken table");
  }

  @Test
  void otherTableIsNoTableOfReports() throws IOException {
    assertThat(read("province,capital\n三江省,三江市\n").articles).isEmpty();
  }
}
