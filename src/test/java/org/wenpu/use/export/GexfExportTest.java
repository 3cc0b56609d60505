package org.wenpu.use.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.wenpu.use.Fixture;

class GexfExportTest {
  private static final DatasetGraph STORE = Fixture.dataset();
  private static Document gexf;

  @BeforeAll
  static void export() throws Exception {
    gexf = parsed(bytes());
  }

  private static byte[] bytes() {
    return Fixture.read(
        STORE,
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          new GexfExport(STORE).write(out);
          return out.toByteArray();
        });
  }

  private static Document parsed(byte[] xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml));
  }

  private static List<Element> elements(Document document, String name) {
    IntFunction<Element> item = i -> (Element) document.getElementsByTagName(name).item(i);
    return IntStream.range(0, document.getElementsByTagName(name).getLength())
        .mapToObj(item)
        .toList();
  }

  private static String value(Element element, String attribute) {
    for (int i = 0; i < element.getElementsByTagName("attvalue").getLength(); i++) {
      Element value = (Element) element.getElementsByTagName("attvalue").item(i);
      if (value.getAttribute("for").equals(attribute)) {
        return value.getAttribute("value");
      }
    }
    return "";
  }

  private static List<String> edges() {
    List<String> edges = new ArrayList<>();
    for (Element edge : elements(gexf, "edge")) {
      edges.add(
          String.format(
              Locale.ROOT,
              "%s %s %s %s",
              label(edge.getAttribute("source")),
              value(edge, "kind"),
              label(edge.getAttribute("target")),
              edge.getAttribute("weight")));
    }
    return edges;
  }

  private static String label(String id) {
    return elements(gexf, "node").stream()
        .filter(n -> n.getAttribute("id").equals(id))
        .map(n -> n.getAttribute("label"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nodesHaveNameKindAndIri() {
    assertThat(elements(gexf, "node"))
        .extracting(n -> n.getAttribute("label") + " " + value(n, "kind"))
        .contains("王海 person", "联创科技集团 institution", "算力 topic", "河北省 place", "算力行动方案 document");
    assertThat(elements(gexf, "node"))
        .extracting(n -> value(n, "iri"))
        .contains("https://w3id.org/wenpu/id/place/130000")
        .doesNotHaveDuplicates();
  }

  @Test
  void edgesSayWhatFactsSay() {
    assertThat(edges())
        .contains(
            "王海 holds-post 联创科技集团 1.0",
            "王海 said-about 养老服务 1.0",
            "河北省 announced 算力 1.0",
            "联创科技集团 named-with 王海 2.0");
  }

  @Test
  void thingsOfDifferentParagraphsAreNotNamedTogether() {
    assertThat(edges())
        .noneMatch(e -> e.contains("named-with") && e.contains("王海") && e.contains("蔡毅"));
  }

  @Test
  void postIsNamedOnItsEdge() {
    assertThat(elements(gexf, "edge")).extracting(e -> e.getAttribute("label")).contains("党委书记");
  }

  @Test
  void sameStoreGivesTheSameBytes() {
    assertThat(bytes()).isEqualTo(bytes());
  }

  @Test
  void marksAreEscapedAndControlCharactersLeftOut() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GexfWriter writer = new GexfWriter(out);
    writer.begin();
    writer.node(0, "<script>&\"'\u0001\u001b\n𠮷\ud800" + "\uffff", "person", "urn:x");
    writer.beginEdges();
    writer.end();
    Element node = elements(parsed(out.toByteArray()), "node").get(0);
    assertThat(node.getAttribute("label")).isEqualTo("<script>&\"' 𠮷");
  }
}
