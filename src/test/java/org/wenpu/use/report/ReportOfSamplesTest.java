package org.wenpu.use.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.wenpu.store.ArticleStore;
import org.wenpu.use.SampleStore;
import org.wenpu.use.query.Parameter;
import org.wenpu.use.query.Resolver;

/** Reads the page on AI that the bundled samples make. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportOfSamplesTest {
  private Document page;

  @BeforeAll
  void build(@TempDir Path folder) {
    try (ArticleStore store = SampleStore.build(folder.resolve("store"))) {
      page = Jsoup.parse(store.read(ReportOfSamplesTest::html));
    }
  }

  private static String html(DatasetGraph dataset) {
    Parameter topic = new Parameter("topic", Parameter.Type.TOPIC, true, "");
    List<Node> topics = new Resolver(dataset).resolve(topic, "AI");
    ReportScope scope = new ReportScope(topics, List.of(), null, null, 200);
    return ReportPage.of(ReportReader.read(dataset, scope));
  }

  private List<String> texts(String css) {
    return page.select(css).eachText();
  }

  @Test
  void peopleOfGuangdongHaveTheirPostsWordsAndSentences() {
    assertThat(texts("#statements-440000 summary"))
        .contains(
            "蔡毅 广东省政协委员；华南理工大学软件学院院长 2026-01-31 给每个学习者画一张会更新的“学习者画像”，让人工智能按各人的基础推送课程，山里的孩子、转行的工人也能听到好课");
    assertThat(page.select("#statements-440000 blockquote p:contains(学习者画像)").html())
        .isEqualTo(
            "广东省政协委员、华南理工大学软件学院院长蔡毅建议，"
                + "<mark>给每个学习者画一张会更新的“学习者画像”，让人工智能按各人的基础推送课程，山里的孩子、转行的工人也能听到好课</mark>。");
    assertThat(texts("#statements-440000 figcaption"))
        .contains("《人工智能走进会场》 · 本报 · 2026-01-31 · 2026-01-31-page.txt");
  }

  @Test
  void statusOfMeasuresAndKindOfFiguresAreNamedInBothLanguages() {
    assertThat(texts("#measures-440000 summary"))
        .contains("广东省 计划中 Planned 2026-01-31 把公共服务里能用上人工智能的地方找全、用足");
    assertThat(texts(".figures tbody tr:not(.told)"))
        .contains("浙江省 人工智能核心产业收入 6800 左右 亿元 2025 实际值 Result");
    assertThat(texts("#timeline summary"))
        .contains("发布 Publication 国务院 2025-08 国务院去年8月印发《关于深入实施“人工智能+”行动的意见》");
  }

  @Test
  void networkJoinsPeopleInstitutionsAndPlaces() {
    assertThat(texts("#network .lines summary"))
        .contains("王海 — 党委书记 → 深圳市联创科技集团", "蔡毅 — 谈及 → 人工智能", "广东省政协 — 位于 → 广东省");
  }

  @Test
  void everyLineHasItsEvidence() {
    for (Element line : page.select(".lines > li, .figures tbody")) {
      assertThat(line.select(".evidence figcaption .headline")).as(line.text()).isNotEmpty();
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
}
