package org.wenpu.use.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.use.Fixture;

/** Reads the page on AI that the small store by hand makes. */
class ReportPageTest {
  private static final DatasetGraph STORE = Fixture.dataset();
  private static final String ID = "https://w3id.org/wenpu/id/";
  private static final Document PAGE = page(List.of(), null, 200, "topic/ai");

  private static Document page(List<String> regions, String since, int most, String... topics) {
    return Jsoup.parse(html(regions, since, most, topics));
  }

  private static String html(List<String> regions, String since, int most, String... topics) {
    ReportScope scope =
        new ReportScope(nodes(topics), nodes(regions.toArray(String[]::new)), since, null, most);
    return Fixture.read(STORE, () -> ReportPage.of(ReportReader.read(STORE, scope)));
  }

  private static List<Node> nodes(String... names) {
    return Stream.of(names).map(name -> NodeFactory.createURI(ID + name)).toList();
  }

  private static List<String> texts(Element parent, String css) {
    return parent.select(css).eachText();
  }

  @Test
  void headCountsWhatIsKnown() {
    assertThat(texts(PAGE, "h1, .scope, .totals li"))
        .containsExactly(
            "人工智能 Artificial intelligence",
            "全部地区，2026-01-30 — 2026-02-10 的报道。 Articles of 2026-01-30 — 2026-02-10, all regions.",
            "4 条发言 statements",
            "1 项措施 measures",
            "2 个数据 figures",
            "3 个事件 events",
            "2 份文件 documents",
            "2 篇文章 articles");
  }

  @Test
  void statementsAndMeasuresStandUnderTheirProvinces() {
    assertThat(texts(PAGE, "#statements h3, #statements summary"))
        .containsExactly(
            "广东省 Guangdong 4",
            "王海 联创科技集团总经理 2026-02-10 算力是基础",
            "王海 广东省人民代表大会人大代表；联创科技集团党委书记 2026-01-30 据上下文 by context 智能床垫能为老人预警",
            "会议 2026-01-30 发展人工智能要守住安全底线",
            "蔡毅 华南软件学院院长 2026-01-30 据上下文 by context 让每个学习者用上好资源");
    assertThat(texts(PAGE, "#measures h3, #measures summary"))
        .containsExactly("河北省 Hebei 1", "河北省 2026-01-30 支持保定建设算力基地");
  }

  @Test
  void evidenceIsTheSentenceWithTheQuotedWordsMarked() {
    Element evidence = PAGE.expectFirst("#statement-2");
    assertThat(evidence.expectFirst("blockquote").html())
        .isEqualTo("<p>广东省人大代表、联创科技集团党委书记王海说，<mark>智能床垫能为老人预警</mark>。</p>");
    assertThat(evidence.expectFirst("figcaption").text())
        .isEqualTo("《代表委员谈人工智能》 · 测试日报 · 2026-01-30 · a1.json");
  }

  @Test
  void figuresAreATableWithTheirEvidenceBelow() {
    assertThat(texts(PAGE, ".figures thead th"))
        .containsExactly(
            "地区 Region",
            "指标 Indicator",
            "数值 Value",
            "单位 Unit",
            "时期 Period",
            "比较 Comparison",
            "性质 Kind");
    assertThat(texts(PAGE, ".figures tbody tr:not(.told)"))
        .containsExactly("广东省 人工智能产业营收 超 2200 亿元 2025", "广东省 人工智能产业营收 15 % 增长");
    assertThat(texts(PAGE, ".figures .told mark")).containsExactly("智能床垫能为老人预警", "让每个学习者用上好资源");
  }

  @Test
  void tilesAreTheProvincesShadedByCount() {
    assertThat(PAGE.select(".tiles li")).hasSize(34);
    assertThat(texts(PAGE, ".tiles .shade5")).containsExactly("广东 8");
    assertThat(PAGE.select(".tiles a").eachAttr("href"))
        .containsExactly("#measures-130000", "#statements-440000");
    assertThat(texts(PAGE, ".homes tbody tr"))
        .containsExactly("河北省 Hebei 0 1 0 0", "广东省 Guangdong 4 0 2 2", "中国 China 0 0 0 1");
  }

  @Test
  void timelineNamesDaysArticlesAndLeadsToTheirLines() {
    assertThat(texts(PAGE, "#timeline h3")).containsExactly("2026-02-10", "2026-01-30");
    assertThat(texts(PAGE, "#timeline .refs"))
        .containsExactly(
            "发言 Statements 王海",
            "文件 Documents 语音合作备忘录",
            "发言 Statements 王海 会议 蔡毅",
            "措施 Measures 河北省",
            "数据 Figures 人工智能产业营收 2",
            "文件 Documents 算力行动方案");
    assertThat(texts(PAGE, "#timeline summary .who")).containsExactly("王海、贝尔", "广东省", "中国、英国");
    assertThat(PAGE.select(".chart rect")).hasSize(5);
  }

  @Test
  void networkIsDrawnAndListed() {
    assertThat(texts(PAGE, "#network .lines summary"))
        .containsExactlyInAnyOrder(
            "王海 — 谈及 → 人工智能",
            "蔡毅 — 谈及 → 人工智能",
            "会议 — 谈及 → 人工智能",
            "王海 — 谈及 → 算力",
            "河北省 — 推出措施 → 算力",
            "王海 — 人大代表 → 广东省人民代表大会",
            "王海 — 党委书记 → 联创科技集团",
            "王海 — 总经理 → 联创科技集团",
            "蔡毅 — 院长 → 华南软件学院",
            "广东省人民代表大会 — 位于 → 广东省");
    assertThat(texts(PAGE, ".picture svg text"))
        .containsExactlyInAnyOrder(
            "王海", "蔡毅", "会议", "人工智能", "算力", "河北省", "广东省", "广东省人民代表大会", "联创科技集团", "华南软件学院");
  }

  @Test
  void nodesAndLinesOfTheNetworkLeadToTheirEvidence() {
    Element node =
        PAGE.select(".picture a:has(g)").stream()
            .filter(a -> a.select("text").text().equals("河北省"))
            .findFirst()
            .orElseThrow();
    assertThat(PAGE.expectFirst(node.attr("href")).parent().expectFirst("summary").text())
        .isEqualTo("河北省 — 推出措施 → 算力");
    assertThat(PAGE.select(".picture a > line")).hasSameSizeAs(PAGE.select("#network .lines > li"));
  }

  @Test
  void documentsAreNamed() {
    assertThat(texts(PAGE, "#documents summary"))
        .containsExactly("《语音合作备忘录》 商合〔2026〕3号 广东省人民代表大会 2026-02-10", "《算力行动方案》");
  }

  @Test
  void sameStoreGivesTheSameBytes() {
    assertThat(html(List.of(), null, 200, "topic/ai"))
        .isEqualTo(html(List.of(), null, 200, "topic/ai"));
  }

  @Test
  void regionAndDaysNarrowThePage() {
    Document hebei = page(List.of("place/130000"), null, 200, "topic/ai");
    assertThat(texts(hebei, ".scope, .totals li"))
        .containsExactly(
            "河北省，2026-01-30 的报道。 Articles of 2026-01-30, Hebei.",
            "0 条发言 statements",
            "1 项措施 measures",
            "0 个数据 figures",
            "0 个事件 events",
            "0 份文件 documents",
            "1 篇文章 articles");
    Document february = page(List.of(), "2026-02-01", 200, "topic/ai");
    assertThat(texts(february, "#statements .who")).containsExactly("王海");
  }

  @Test
  void factIsListedUnderTheRegionThatIsAskedFor() {
    Document britain = page(List.of("place/GB"), null, 200, "topic/ai");
    assertThat(texts(britain, ".homes tbody tr")).containsExactly("英国 0 0 0 1");
  }

  @Test
  void severalTopicsAreOnePage() {
    Document both = page(List.of(), null, 200, "topic/elderly-care", "topic/computing-power");
    assertThat(both.expectFirst("h1").text()).isEqualTo("养老服务、算力 Elderly care, Computing power");
    assertThat(texts(both, "#statements .words")).containsExactly("算力是基础", "智能床垫能为老人预警");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void whatAListLacksIsSaid(int most) {
    Document small = page(List.of(), null, most, "topic/ai");
    assertThat(small.select("#statements .lines > li")).hasSize(most);
    assertThat(small.expectFirst("#statements > .left-out").text())
        .isEqualTo("另有" + (4 - most) + "条未列出。 " + (4 - most) + " more are left out (--limit).");
    assertThat(small.expectFirst(".totals").text()).startsWith("4 条发言");
  }

  @Test
  void nothingKnownIsSaid() {
    Document empty = page(List.of(), "2030-01-01", 200, "topic/ai");
    assertThat(empty.expectFirst(".scope").text()).contains("库中没有这方面的记录");
    assertThat(texts(empty, ".left-out")).hasSize(6).allMatch(t -> t.startsWith("没有记录。"));
  }

  @Test
  void headingsTablesAndLanguageAreThereForThoseWhoDoNotSee() {
    assertThat(PAGE.expectFirst("html").attr("lang")).isEqualTo("zh-CN");
    assertThat(PAGE.select("h1")).hasSize(1);
    assertThat(PAGE.select("main > section").not(":has(> h2)")).isEmpty();
    assertThat(PAGE.select("table").not(":has(caption)")).isEmpty();
    assertThat(PAGE.select("th").not("[scope]")).isEmpty();
    assertThat(PAGE.select("svg:not([role=img]):not([aria-hidden])"))
        .isEqualTo(PAGE.select(".picture[aria-label] svg"));
  }
}
