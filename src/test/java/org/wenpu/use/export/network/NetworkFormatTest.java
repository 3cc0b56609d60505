package org.wenpu.use.export.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.wenpu.use.Fixture;

/**
 * Looks into the files; the real readers of other projects have their say in the checks outside.
 */
class NetworkFormatTest {
  private static final Days DAYS = new Days("2026-01-30", "2026-02-10");
  private static final String HOSTILE = "<script>&\"'\\\u0001\u001b\n𠮷\ud800\uffff,}]";
  private static final NetworkNode FIRST =
      new NetworkNode(0, HOSTILE, NodeKind.PERSON, "https://example.org/甲", 3, DAYS);
  private static final NetworkNode SECOND =
      new NetworkNode(1, "某部", NodeKind.INSTITUTION, "https://example.org/乙", 1, DAYS);
  private static final NetworkEdge EDGE =
      new NetworkEdge(
          0, FIRST, SECOND, "holds-post", "部长\"", 2, DAYS, "https://example.org/a#char=0,2");

  private static void write(NetworkWriter writer) {
    writer.begin();
    writer.node(FIRST);
    writer.node(SECOND);
    writer.beginEdges();
    writer.edge(EDGE);
    writer.end();
  }

  private static String written(NetworkFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(format.writer(out));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Element> elements(String xml, String name) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    return IntStream.range(0, document.getElementsByTagName(name).getLength())
        .mapToObj(i -> (Element) document.getElementsByTagName(name).item(i))
        .toList();
  }

  private static String value(Element element, String tag, String key, String name, String value) {
    return IntStream.range(0, element.getElementsByTagName(tag).getLength())
        .mapToObj(i -> (Element) element.getElementsByTagName(tag).item(i))
        .filter(e -> e.getAttribute(key).equals(name))
        .map(e -> value.isEmpty() ? e.getTextContent() : e.getAttribute(value))
        .findFirst()
        .orElse("");
  }

  @Test
  void gexfHasIntervalsColoursAndSizes() throws Exception {
    String gexf = written(NetworkFormat.GEXF);
    Element node = elements(gexf, "node").get(0);
    assertThat(node.getAttribute("label")).isEqualTo("<script>&\"'\\ 𠮷,}]");
    assertThat(node.getAttribute("start")).isEqualTo("2026-01-30");
    assertThat(node.getAttribute("end")).isEqualTo("2026-02-10");
    assertThat(value(node, "attvalue", "for", "kind", "value")).isEqualTo("person");
    assertThat(elements(gexf, "viz:color").get(0).getAttribute("r")).isEqualTo("230");
    assertThat(elements(gexf, "viz:size")).hasSize(2);
    Element edge = elements(gexf, "edge").get(0);
    assertThat(edge.getAttribute("weight")).isEqualTo("2.0");
    assertThat(edge.getAttribute("kind")).isEqualTo("holds-post 部长\"");
    assertThat(value(edge, "attvalue", "for", "kind", "value")).isEqualTo("holds-post");
    assertThat(value(edge, "attvalue", "for", "evidence", "value")).endsWith("#char=0,2");
  }

  @Test
  void olderGexfHasDaysAsAttributes() throws Exception {
    Element node = elements(written(NetworkFormat.GEXF12), "node").get(1);
    assertThat(node.hasAttribute("start")).isFalse();
    assertThat(value(node, "attvalue", "for", "last", "value")).isEqualTo("2026-02-10");
  }

  @Test
  void graphmlHasTypedAttributes() throws Exception {
    String graphml = written(NetworkFormat.GRAPHML);
    assertThat(elements(graphml, "key"))
        .anyMatch(
            k ->
                k.getAttribute("attr.name").equals("size")
                    && k.getAttribute("attr.type").equals("double"));
    Element edge = elements(graphml, "edge").get(0);
    assertThat(value(edge, "data", "key", "edge-weight", "")).isEqualTo("2.0");
    assertThat(value(edge, "data", "key", "edge-label", "")).isEqualTo("部长\"");
  }

  @Test
  void cyjsHasNodesAndEdgesWithData() throws Exception {
    JsonNode elements = new ObjectMapper().readTree(written(NetworkFormat.CYJS)).get("elements");
    assertThat(elements.get("nodes").get(1).get("data").get("label").asText()).isEqualTo("某部");
    JsonNode edge = elements.get("edges").get(0).get("data");
    assertThat(edge.get("source").asText()).isEqualTo("n0");
    assertThat(edge.get("weight").asInt()).isEqualTo(2);
  }

  @Test
  void dotQuotesWhatWouldEndAString() {
    assertThat(written(NetworkFormat.DOT))
        .contains("label=\"<script>&\\\"'\\\\\\n𠮷")
        .contains("n0 -> n1 [tooltip=\"部长\\\"\"")
        .endsWith("}\n");
  }

  @Test
  void csvHasTheHeadersOfTheImporterAndALineEach() {
    ByteArrayOutputStream nodes = new ByteArrayOutputStream();
    ByteArrayOutputStream edges = new ByteArrayOutputStream();
    write(NetworkFormat.csv(nodes, edges));
    assertThat(nodes.toString(StandardCharsets.UTF_8).split("\n"))
        .hasSize(3)
        .startsWith("id:ID,label,:LABEL,iri,times:long,first:date,last:date")
        .endsWith("n1,某部,institution,https://example.org/乙,1,2026-01-30,2026-02-10");
    assertThat(edges.toString(StandardCharsets.UTF_8).split("\n"))
        .hasSize(2)
        .endsWith(
            "n0,n1,holds-post,\"部长\"\"\",2,2026-01-30,2026-02-10,\"https://example.org/a#char=0,2\"");
  }

  @ParameterizedTest
  @EnumSource
  void sameStoreGivesTheSameBytes(NetworkFormat format) {
    assertThat(export(format)).isEqualTo(export(format)).isNotEmpty();
  }

  private static String export(NetworkFormat format) {
    DatasetGraph store = Fixture.dataset();
    return Fixture.read(
        store,
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          NetworkExport.of(store, Projection.EVERYTHING).write(format.writer(out));
          return out.toString(StandardCharsets.UTF_8);
        });
  }
}
