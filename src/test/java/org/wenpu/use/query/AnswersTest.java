package org.wenpu.use.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.use.Fixture;

class AnswersTest {
  private static final DatasetGraph STORE = Fixture.dataset();
  private static final Catalogue CATALOGUE = Catalogue.bundled();
  private static final String ARTICLE = "https://w3id.org/wenpu/id/article/a1";

  /** Writes an answer; options as on the command line. */
  private static String answer(NamedQuery query, ResultFormat format, String... options) {
    return new Call(STORE).answer(query, format, Call.options(query, options));
  }

  private static List<String> rows(String query, String... options) {
    String csv = answer(CATALOGUE.get(query), ResultFormat.CSV, options);
    return csv.lines().skip(1).toList();
  }

  @Test
  void whoCommentedNamesPeopleOnceWithAllTheirPosts() {
    String[] options = {"--topic", "AI", "--region", "Guangdong", "--until", "2026-01-31"};
    assertThat(rows("who-commented", options))
        .containsExactly(
            "王海,广东省人民代表大会 人大代表; 联创科技集团 党委书记,智能床垫能为老人预警,人工智能; 养老服务,"
                + "代表委员谈人工智能,2026-01-30,"
                + "\""
                + ARTICLE
                + "#char=22,32\"",
            "蔡毅,华南软件学院 院长,让每个学习者用上好资源,人工智能,代表委员谈人工智能,2026-01-30,\"" + ARTICLE + "#char=93,104\"");
  }

  @Test
  void institutionsDoNotComment() {
    assertThat(rows("who-commented", "--topic", "人工智能")).noneMatch(r -> r.contains("会议"));
  }

  @Test
  void narrowerTopicsCountForTheBroaderOne() {
    assertThat(rows("who-commented", "--topic", "AI", "--since", "2026-02-01"))
        .singleElement()
        .asString()
        .contains("算力是基础");
  }

  @Test
  void broaderTopicsDoNotCountForTheNarrowerOne() {
    assertThat(rows("who-commented", "--topic", "算力")).singleElement().asString().contains("算力是基础");
  }

  @Test
  void provincesAreComparedWhetherTheyAnnouncedSomethingOrNot() {
    assertThat(rows("compare-provinces", "--topic", "AI"))
        .containsExactly(
            "河北省,1,1,0,0,支持保定建设算力基地,代表委员谈人工智能,2026-01-30,\"" + ARTICLE + "#char=59,69\"",
            "广东省,,,,,,,,");
    assertThat(rows("compare-provinces", "--topic", "AI", "--until", "2026-01-29"))
        .containsExactly("广东省,,,,,,,,", "河北省,,,,,,,,");
  }

  @Test
  void targetStandsBesideWhatWasReached() {
    assertThat(rows("targets", "--indicator", "营收"))
        .containsExactly(
            "广东省,,人工智能产业营收,增长15%,2200亿元 (2025),代表委员谈人工智能,2026-01-30,\""
                + ARTICLE
                + "#char=93,104\"");
    assertThat(rows("targets", "--indicator", "营收", "--until", "2026-01-29")).isEmpty();
  }

  @Test
  void changeIsWhatWasAnnouncedBetweenTwoDays() {
    assertThat(rows("what-changed", "--from", "2026-01-29", "--until", "2026-01-30"))
        .singleElement()
        .asString()
        .startsWith("2026-01-30,河北省,")
        .contains("支持保定建设算力基地");
    assertThat(rows("what-changed", "--from", "2026-01-30", "--until", "2026-02-28")).isEmpty();
  }

  @Test
  void figuresOfARegionStandInOneRow() {
    assertThat(rows("figures", "--indicator", "营收"))
        .containsExactly(
            "广东省,人工智能产业营收 2200亿元 超 (result 2025); 人工智能产业营收 增长 15% (target),2026-01-30,"
                + ("\"" + ARTICLE + "#char=22,32 " + ARTICLE + "#char=93,104\""));
  }

  @Test
  void withoutParametersEverythingIsListed() {
    assertThat(rows("who-commented")).hasSize(3);
    assertThat(rows("announcements")).hasSize(1);
    assertThat(rows("topics-by-region")).hasSize(4);
    assertThat(rows("recent-articles")).hasSize(2);
    assertThat(rows("documents")).hasSize(2);
    assertThat(rows("timeline")).hasSize(3);
    assertThat(rows("who-met-whom")).hasSize(2);
  }

  @Test
  void documentsAreFoundByIssuerAndKind() {
    assertThat(rows("documents", "--region", "广东", "--kind", "agreement"))
        .singleElement()
        .asString()
        .startsWith("语音合作备忘录,商合〔2026〕3号,广东省人民代表大会,中国; 英国,2026-02-10");
    assertThat(rows("documents", "--kind", "law")).isEmpty();
  }

  @Test
  void agreementsBindBothParties() {
    assertThat(rows("agreements", "--party", "中国", "--with", "英国"))
        .singleElement()
        .asString()
        .startsWith("语音合作备忘录,中国; 英国,2026-02-09");
    assertThat(rows("agreements", "--party", "中国", "--with", "广东")).isEmpty();
  }

  @Test
  void timelineIsOfWhoWhereAndWhen() {
    assertThat(rows("timeline", "--region", "广东", "--until", "2026-02-09"))
        .singleElement()
        .asString()
        .startsWith("2026-02,,Conference,广东省,,广东召开发展大会");
    assertThat(rows("timeline", "--person", "王海")).hasSize(1);
    assertThat(rows("timeline", "--since", "2026-03-01")).isEmpty();
  }

  @Test
  void whoMetWhomNamesBoth() {
    assertThat(rows("who-met-whom", "--person", "贝尔"))
        .singleElement()
        .asString()
        .startsWith("2026-02-10,王海,贝尔,会见,广东省");
  }

  @Test
  void valueIsNeverReadAsSparql() {
    String attack = "x\" ) } DROP ALL ; SELECT * { ?s ?p ?o FILTER (?s = \"";
    assertThat(rows("documents", "--contains", attack)).isEmpty();
    assertThatThrownBy(() -> rows("who-commented", "--topic", "AI> } UNION { ?s ?p ?o } #"))
        .isInstanceOf(BadQueryException.class)
        .hasMessageContaining("no topic");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CSV", "TSV", "JSON", "XML", "TABLE"})
  void rowsAreWrittenInEveryTabularFormat(String format) {
    NamedQuery query = CATALOGUE.get("posts-of-person");
    assertThat(answer(query, ResultFormat.valueOf(format), "--person", "王海")).contains("党委书记");
  }

  @Test
  void rowsCannotBeWrittenAsTurtle() {
    NamedQuery query = CATALOGUE.get("topics");
    assertThatThrownBy(() -> answer(query, ResultFormat.TURTLE))
        .isInstanceOf(BadQueryException.class)
        .hasMessage("topics gives rows: format table, csv, tsv, json or xml");
  }

  @Test
  void yesOrNoIsARowToo() {
    NamedQuery query = QueryReader.read("any", "any.rq", "ASK { ?s ?p ?o }");
    assertThat(answer(query, ResultFormat.CSV).lines()).containsExactly("answer", "yes");
  }
}
