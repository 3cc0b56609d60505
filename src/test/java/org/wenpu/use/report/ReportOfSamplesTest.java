package org.wenpu.use.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.store.ArticleStore;
import org.wenpu.use.SampleStore;
import org.wenpu.use.query.Parameter;
import org.wenpu.use.query.Parameter.Type;
import org.wenpu.use.query.Resolver;

/** Reads the page on AI that the bundled samples make. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportOfSamplesTest {
  private ArticleStore store;
  private Document page;

  @BeforeAll
  void build(@TempDir Path folder) {
    store = SampleStore.build(folder.resolve("store"));
    page = Jsoup.parse(html(null, null, 200, "AI"));
  }

  @AfterAll
  void close() {
    store.close();
  }

  private String html(String region, String since, int most, String... topics) {
    return store.read(
        dataset -> {
          Resolver resolver = new Resolver(dataset);
          List<Node> asked =
              Arrays.stream(topics).flatMap(t -> things(resolver, Type.TOPIC, t).stream()).toList();
          List<Node> where = region == null ? List.of() : things(resolver, Type.REGION, region);
          return ReportPage.of(
              ReportReader.read(dataset, new ReportScope(asked, where, since, null, most)));
        });
  }

  private static List<Node> things(Resolver resolver, Type type, String name) {
    return resolver.resolve(new Parameter("thing", type, true, ""), name);
  }

  private static List<String> texts(Element parent, String css) {
    return parent.select(css).eachText();
  }

  @Test
  void headCountsWhatIsKnown() {
    assertThat(texts(page, "h1, .scope, .totals li"))
        .containsExactly(
            "人工智能 Artificial intelligence",
            "全部地区，2026-01-20 — 2026-03-10 的报道。 Articles of 2026-01-20 — 2026-03-10, all regions.",
            "17 条发言 statements",
            "7 项措施 measures",
            "7 个数据 figures",
            "2 个事件 events",
            "1 份文件 documents",
            "4 篇文章 articles");
  }

  @Test
  void statementsStandUnderTheirProvinces() {
    assertThat(texts(page, "#statements h3"))
        .containsExactly(
            "北京市 Beijing 3",
            "浙江省 Zhejiang 1",
            "福建省 Fujian 1",
            "广东省 Guangdong 3",
            "海南省 Hainan 2",
            "未说明地区 No region told 7");
    assertThat(texts(page, "#statements-440000 .who, #statements-440000 .posts"))
        .containsExactly(
            "王海",
            "广东省人民代表大会人大代表；深圳市联创科技集团党委书记",
            "蔡毅",
            "广东省政协委员；华南理工大学软件学院院长",
            "蔡毅",
            "广东省政协委员；华南理工大学软件学院院长");
    assertThat(page.expectFirst("#statements-440000 li:nth-child(3) summary").text())
        .isEqualTo("蔡毅 广东省政协委员；华南理工大学软件学院院长 2026-01-31 据上下文 by context 模型推荐什么、不推荐什么，学校和家长应当看得明白");
  }

  @Test
  void evidenceIsTheSentenceWithTheQuotedWordsMarked() {
    Element evidence = page.expectFirst("#statements-440000 li:nth-child(2) .evidence");
    assertThat(evidence.expectFirst("blockquote").html())
        .isEqualTo(
            "<p>广东省政协委员、华南理工大学软件学院院长蔡毅建议，"
                + "<mark>给每个学习者画一张会更新的“学习者画像”，让人工智能按各人的基础推送课程，山里的孩子、转行的工人也能听到好课</mark>。</p>");
    assertThat(evidence.expectFirst("figcaption").text())
        .isEqualTo("《人工智能走进会场》 · 本报 · 2026-01-31 · 2026-01-31-page.txt");
  }

  @Test
  void measuresStandUnderTheirProvinces() {
    assertThat(texts(page, "#measures-440000 summary"))
        .containsExactly(
            "广东省 计划中 Planned 2026-01-31 把公共服务里能用上人工智能的地方找全、用足",
            "广东省 计划中 Planned 2026-01-31 据上下文 by context 带动商业应用加快铺开");
  }

  @Test
  void figuresAreATable() {
    assertThat(texts(page, ".figures thead th"))
        .containsExactly(
            "地区 Region",
            "指标 Indicator",
            "数值 Value",
            "单位 Unit",
            "时期 Period",
            "比较 Comparison",
            "性质 Kind");
    assertThat(texts(page, ".figures tbody tr:not(.told)"))
        .startsWith(
            "浙江省 人工智能核心产业收入 2 以上 成 2025 增长 实际值 Result",
            "浙江省 人工智能核心产业收入 6800 左右 亿元 2025 实际值 Result");
    assertThat(page.expectFirst(".figures .told mark").text()).contains("人工智能核心产业收入");
  }

  @Test
  void tilesAreTheProvincesShadedByCount() {
    assertThat(page.select(".tiles li")).hasSize(34);
    assertThat(page.expectFirst(".tiles .shade5").text()).isEqualTo("广东 6");
    assertThat(page.expectFirst(".tiles .shade5 a").attr("href")).isEqualTo("#statements-440000");
    assertThat(texts(page, ".tiles .shade0 a")).isEmpty();
    assertThat(texts(page, "#home-440000 > *"))
        .containsExactly("广东省 Guangdong", "3", "2", "1", "0");
  }

  @Test
  void timelineHasEventsAndLeadsToAllElse() {
    assertThat(texts(page, "#timeline h3"))
        .containsExactly("2026-03-10", "2026-03-09", "2026-01-31", "2026-01-20");
    assertThat(texts(page, "#timeline summary"))
        .containsExactly(
            "发布 Publication 国务院 2025-08 国务院去年8月印发《关于深入实施“人工智能+”行动的意见》",
            "会议活动 Conference 各地两会 2026-01-30 各地两会相继举行");
    assertThat(texts(page, "#timeline li:contains(新动能跑得快) .refs"))
        .containsExactly("发言 Statements 康义", "数据 Figures 民用无人机产量 工业机器人产量");
  }

  @Test
  void networkIsDrawnAndListed() {
    assertThat(texts(page, ".picture svg text")).contains("王海", "人工智能", "广东省政协");
    assertThat(texts(page, "#network .lines summary"))
        .contains("王海 — 党委书记 → 深圳市联创科技集团", "蔡毅 — 谈及 → 人工智能", "广东省政协 — 位于 → 广东省");
  }

  @Test
  void nodesAndLinesOfTheNetworkLeadToTheirEvidence() {
    Element node =
        page.select(".picture a:has(g)").stream()
            .filter(a -> a.select("text").text().equals("王海"))
            .findFirst()
            .orElseThrow();
    assertThat(page.expectFirst(node.attr("href")).parent().expectFirst("summary").text())
        .isEqualTo("王海 — 谈及 → 人工智能");
    assertThat(page.select(".picture a > line")).hasSameSizeAs(page.select("#network .lines > li"));
  }

  @Test
  void documentsAreNamed() {
    assertThat(texts(page, "#documents summary"))
        .containsExactly("《关于深入实施“人工智能+”行动的意见》 国务院 2025-08");
  }

  @Test
  void everyLineHasItsEvidence() {
    for (Element line : page.select(".lines > li, .figures tbody")) {
      assertThat(line.select(".evidence figcaption .headline").eachText())
          .as(line.text())
          .isNotEmpty();
    }
    assertThat(page.select("#statements li, #measures li, .figures tbody").not(":has(mark)"))
        .isEmpty();
  }

  @Test
  void everyLinkOnThePageLeadsSomewhere() {
    List<String> anchors = page.select("a[href^=#]").eachAttr("href");
    assertThat(anchors).hasSizeGreaterThan(40);
    assertThat(page.select("[id]").eachAttr("id"))
        .doesNotHaveDuplicates()
        .containsAll(anchors.stream().map(a -> a.substring(1)).toList());
  }

  @Test
  void sameStoreGivesTheSameBytes() {
    assertThat(html(null, null, 200, "AI")).isEqualTo(html(null, null, 200, "人工智能"));
  }

  @Test
  void regionAndDaysNarrowThePage() {
    Document guangdong = Jsoup.parse(html("Guangdong", null, 200, "AI"));
    assertThat(texts(guangdong, "#statements .who")).containsExactly("王海", "蔡毅", "蔡毅");
    assertThat(guangdong.expectFirst(".scope").text()).startsWith("广东省，2026-01-31 的报道。");
    Document march = Jsoup.parse(html(null, "2026-03-10", 200, "AI"));
    assertThat(texts(march, "#statements .who")).containsExactly("张永宁", "尹同跃", "俞书宏");
  }

  @Test
  void severalTopicsAreOnePage() {
    Document both = Jsoup.parse(html(null, null, 200, "AI", "养老服务"));
    assertThat(both.title()).contains("人工智能", "养老");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void whatAListLacksIsSaid(int most) {
    Document small = Jsoup.parse(html(null, null, most, "AI"));
    assertThat(small.select("#statements .lines > li")).hasSize(most);
    assertThat(small.expectFirst("#statements > .left-out").text())
        .isEqualTo("另有" + (17 - most) + "条未列出。 " + (17 - most) + " more are left out (--limit).");
    assertThat(small.expectFirst(".totals").text()).startsWith("17 条发言");
  }

  @Test
  void nothingKnownIsSaid() {
    Document empty = Jsoup.parse(html(null, "2030-01-01", 200, "AI"));
    assertThat(empty.expectFirst(".scope").text()).contains("库中没有这方面的记录");
    assertThat(texts(empty, ".left-out")).hasSize(6).allMatch(t -> t.startsWith("没有记录。"));
  }
}
