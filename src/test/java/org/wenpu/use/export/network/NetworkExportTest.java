package org.wenpu.use.export.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.wenpu.use.Fixture;

class NetworkExportTest {
  private static final DatasetGraph STORE = Fixture.dataset();
  private static final String ID = "https://w3id.org/wenpu/id/";

  /** Keeps what is written, a line each. */
  private static final class Lines implements NetworkWriter {
    private final List<String> nodes = new ArrayList<>();
    private final List<String> edges = new ArrayList<>();

    @Override
    public void begin() {
      assertThat(nodes).isEmpty();
    }

    @Override
    public void node(NetworkNode node) {
      nodes.add(
          String.format(
              Locale.ROOT,
              "%s %s %d %s..%s",
              node.label(),
              node.kind().label(),
              node.weight(),
              node.seen().first(),
              node.seen().last()));
    }

    @Override
    public void beginEdges() {
      assertThat(edges).isEmpty();
    }

    @Override
    public void edge(NetworkEdge edge) {
      edges.add(
          String.format(
              Locale.ROOT,
              "%s %s %s %d",
              edge.source().label(),
              edge.label().isEmpty() ? edge.kind() : edge.label(),
              edge.target().label(),
              edge.weight()));
    }

    @Override
    public void end() {
      nodes.add("end");
    }
  }

  private static Lines written(Projection projection, UnaryOperator<NetworkExport> part) {
    return Fixture.read(
        STORE,
        () -> {
          Lines lines = new Lines();
          part.apply(NetworkExport.of(STORE, projection)).write(lines);
          return lines;
        });
  }

  private static Lines written(Projection projection) {
    return written(projection, all -> all);
  }

  @Test
  void everythingHasNodesWithNameKindWeightAndDays() {
    assertThat(written(Projection.EVERYTHING).nodes)
        .contains(
            "蔡毅 person 2 2026-01-30..2026-01-30",
            "河北省 place 3 2026-01-30..2026-01-30",
            "算力行动方案 document 2 2026-01-30..2026-01-30")
        .anyMatch(n -> n.startsWith("王海 person ") && n.endsWith(" 2026-01-30..2026-02-10"))
        .anyMatch(n -> n.startsWith("联创科技集团 institution "))
        .anyMatch(n -> n.startsWith("算力 topic "));
  }

  @Test
  void edgesSayWhatFactsSay() {
    assertThat(written(Projection.EVERYTHING).edges)
        .contains(
            "王海 党委书记 联创科技集团 1",
            "王海 said-about 养老服务 1",
            "河北省 announced 算力 1",
            "联创科技集团 named-with 王海 2");
  }

  @Test
  void thingsOfDifferentParagraphsAreNotNamedTogether() {
    assertThat(written(Projection.CO_MENTIONS).edges)
        .contains("华南软件学院 named-with 蔡毅 1")
        .noneMatch(e -> e.contains("王海") && e.contains("蔡毅"));
  }

  @Test
  void peopleStandWithInstitutionsAndTheirPlaces() {
    assertThat(written(Projection.PEOPLE).edges)
        .containsExactlyInAnyOrder(
            "王海 人大代表 广东省人民代表大会 1",
            "王海 党委书记 联创科技集团 1",
            "王海 总经理 联创科技集团 1",
            "蔡毅 院长 华南软件学院 1",
            "广东省人民代表大会 located-in 广东省 1");
  }

  @Test
  void topicsAreThoseOfPeoplesWords() {
    assertThat(written(Projection.TOPICS).edges)
        .containsExactlyInAnyOrder("王海 said-about 养老服务 1", "王海 said-about 算力 1");
  }

  @Test
  void voicesAreAllWhoSpokeOrActedWhatStandsAroundTheirWordsIncluded() {
    assertThat(written(Projection.VOICES).edges)
        .contains(
            "王海 said-on 养老服务 1",
            "王海 said-on 人工智能 1",
            "会议 said-on 人工智能 1",
            "河北省 acted-on 算力 1",
            "王海 党委书记 联创科技集团 1");
  }

  @Test
  void tiesOfSomeArticlesAreThoseOfAllWhenTheseAreAll() {
    Set<Node> first = Set.of(NodeFactory.createURI(ID + "article/a1"));
    Set<Node> both = Set.of(NodeFactory.createURI(ID + "article/a2"), first.iterator().next());
    assertThat(written(both).edges)
        .containsExactlyInAnyOrderElementsOf(written(Projection.VOICES).edges);
    assertThat(written(both).nodes).isEqualTo(written(Projection.VOICES).nodes);
    assertThat(written(first).edges)
        .contains("王海 党委书记 联创科技集团 1")
        .noneMatch(edge -> edge.contains("总经理"));
  }

  private static Lines written(Set<Node> articles) {
    return Fixture.read(
        STORE,
        () -> {
          Lines lines = new Lines();
          NetworkExport.of(STORE, Projection.VOICES, articles).write(lines);
          return lines;
        });
  }

  @Test
  void partAmongThingsHasBothEndsThere() {
    Set<Node> things =
        Set.of(
            NodeFactory.createURI(ID + "person/王海-1"),
            NodeFactory.createURI(ID + "institution/联创科技"));
    assertThat(written(Projection.PEOPLE, all -> all.among(things)).edges)
        .containsExactlyInAnyOrder("王海 党委书记 联创科技集团 1", "王海 总经理 联创科技集团 1");
  }

  @Test
  void measureStandsBetweenItsProvinceAndItsTopic() {
    Lines measures = written(Projection.MEASURES);
    assertThat(measures.edges)
        .containsExactlyInAnyOrder(
            "河北省 announced-measure 支持保定建设算力基地 1", "支持保定建设算力基地 measure-about 算力 1");
    assertThat(measures.nodes).anyMatch(n -> n.startsWith("支持保定建设算力基地 measure "));
  }

  @Test
  void neighbourhoodReachesAsFarAsItsHops() {
    Set<Node> wang = Set.of(NodeFactory.createURI(ID + "person/王海-1"));
    assertThat(written(Projection.PEOPLE, all -> all.around(new Neighbourhood(wang, 1))).edges)
        .containsExactlyInAnyOrder("王海 人大代表 广东省人民代表大会 1", "王海 党委书记 联创科技集团 1", "王海 总经理 联创科技集团 1");
    assertThat(written(Projection.PEOPLE, all -> all.around(new Neighbourhood(wang, 2))).edges)
        .contains("广东省人民代表大会 located-in 广东省 1")
        .noneMatch(e -> e.contains("蔡毅"));
  }

  @Test
  void neighbourhoodNeedsAHop() {
    assertThatThrownBy(() -> new Neighbourhood(Set.of(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void heaviestNodesKeepTheTiesAmongThem() {
    Lines top = written(Projection.EVERYTHING, all -> all.heaviest(2));
    assertThat(top.nodes).hasSize(3).anyMatch(n -> n.startsWith("王海 person "));
    assertThat(top.edges)
        .containsExactlyInAnyOrder("王海 党委书记 联创科技集团 1", "王海 总经理 联创科技集团 1", "联创科技集团 named-with 王海 2");
  }

  @Test
  void tiesThatWereReadSeldomAreLeftOut() {
    assertThat(written(Projection.CO_MENTIONS, all -> all.seenAtLeast(2)).edges)
        .containsExactly("联创科技集团 named-with 王海 2");
  }
}
