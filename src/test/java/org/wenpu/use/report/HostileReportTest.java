package org.wenpu.use.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Skos;
import org.wenpu.rdf.Vocabulary.Wp;
import org.wenpu.use.Fixture;

/** Makes pages of a store whose articles try to break out of their place on the page. */
class HostileReportTest {
  private static final Node AI = NodeFactory.createURI("https://w3id.org/wenpu/id/topic/ai");
  private static final List<Node> WORDS =
      List.of(
          Schema.HEADLINE,
          Schema.PUBLISHER,
          Skos.PREF_LABEL,
          Wp.TITLE,
          Wp.INDICATOR,
          Wp.QUALIFIER,
          Wp.COMPARISON,
          Schema.UNIT_TEXT,
          Wp.DOCUMENT_NUMBER);

  /** Puts words behind every name and headline, and at the head of every text, of the articles. */
  private static DatasetGraph poisoned(String words) {
    DatasetGraph dataset = Fixture.dataset();
    Txn.executeWrite(dataset, () -> quads(dataset).forEach(q -> poison(dataset, q, words)));
    return dataset;
  }

  private static List<Quad> quads(DatasetGraph dataset) {
    List<Quad> quads = new ArrayList<>();
    dataset.find().forEachRemaining(quads::add);
    return quads;
  }

  private static void poison(DatasetGraph dataset, Quad quad, String words) {
    boolean named = WORDS.contains(quad.getPredicate());
    if (!quad.getGraph().getURI().contains("/article/")
        || !named && !quad.getPredicate().equals(Schema.ARTICLE_BODY)) {
      return;
    }
    String text = quad.getObject().getLiteralLexicalForm();
    String longer = named ? text + words : overlaid(text, words);
    Node value = NodeFactory.createLiteralLang(longer, quad.getObject().getLiteralLanguage());
    dataset.delete(quad);
    dataset.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), value);
    Node url = NodeFactory.createLiteralString(words.strip());
    if (!named) {
      dataset.add(quad.getGraph(), quad.getSubject(), Schema.URL, url);
    }
  }

  /** Evidence counts characters: the text keeps its length. */
  private static String overlaid(String text, String words) {
    int[] points = text.codePoints().toArray();
    int[] over = words.codePoints().limit(points.length - 22).toArray();
    System.arraycopy(over, 0, points, 22, over.length);
    return new String(points, 0, points.length);
  }

  private static String page(String words) {
    DatasetGraph dataset = poisoned(words);
    return Fixture.read(
        dataset,
        () ->
            ReportPage.of(
                ReportReader.read(
                    dataset, new ReportScope(List.of(AI), List.of(), null, null, 200))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "</style><style>*{display:none}</style>",
        "<img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "' onmouseover='alert(1)",
        "\" autofocus onfocus=\"alert(1)",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "<!--",
        "]]><script>alert(1)</script>",
        "</title></bdi></summary></details></main><h1>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "<meta http-equiv=refresh content=0;url=//example.org>",
        "<base href=//example.org/>",
        "\u202egnp.exe\u2066\u200f\u061c",
        "{{constructor.constructor('alert(1)')()}}",
        "\u0000\u0007\ud83d",
      })
  void wordsOfArticlesStayWords(String words) {
    String html = page(words);
    Document page = Jsoup.parse(html);
    Document harmless = Jsoup.parse(page("某"));
    assertThat(tags(page)).isEqualTo(tags(harmless));
    assertThat(page.select("a[href]").eachAttr("href")).allMatch(a -> a.startsWith("#"));
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
      }
    }
    assertThat(html)
        .doesNotContainPattern("[\\x00-\\x08\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
    String shown = words.replaceAll("[^\\x21-\\x7e].*", "").strip();
    assertThat(page.expectFirst("#statements .headline").text().replaceAll("\\s", ""))
        .contains(shown.replaceAll("\\s", ""));
  }

  private static List<String> tags(Document page) {
    return page.getAllElements().stream()
        .map(Element::tagName)
        .filter(t -> !t.equals("text"))
        .toList();
  }

  @Test
  void addressesOfTheWebAreQuoted() {
    String address = "https://example.org/a?b=1&c='2'";
    assertThat(Jsoup.parse(page(address)).select(".evidence a").eachAttr("href"))
        .isNotEmpty()
        .containsOnly(address);
    assertThat(page(address)).contains("href=\"https://example.org/a?b=1&amp;c='2'\"");
  }
}
