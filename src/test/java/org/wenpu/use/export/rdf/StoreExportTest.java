package org.wenpu.use.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.use.Fixture;

class StoreExportTest {
  private static final Map<RdfSyntax, Lang> LANGUAGES =
      Map.of(
          RdfSyntax.TURTLE, Lang.TURTLE,
          RdfSyntax.TRIG, Lang.TRIG,
          RdfSyntax.NTRIPLES, Lang.NTRIPLES,
          RdfSyntax.NQUADS, Lang.NQUADS,
          RdfSyntax.JSONLD, Lang.JSONLD11,
          RdfSyntax.RDFXML, Lang.RDFXML);

  /** What a store is written as. */
  private record Written(String text, long size) {}

  private static Written export(DatasetGraph dataset, RdfSyntax syntax, boolean withText) {
    return Fixture.read(
        dataset,
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          long size = new StoreExport(dataset, withText).write(syntax, out);
          return new Written(out.toString(StandardCharsets.UTF_8), size);
        });
  }

  private static String export(Selection selection, RdfSyntax syntax) {
    DatasetGraph dataset = Fixture.dataset();
    return Fixture.read(
        dataset,
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          new StoreExport(dataset, true).write(selection, syntax, out);
          return out.toString(StandardCharsets.UTF_8);
        });
  }

  private static DatasetGraph parsed(String text, RdfSyntax syntax) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .lang(LANGUAGES.get(syntax))
        .parse(dataset);
    return dataset;
  }

  /** The union of a store's graphs in the default graph, or the store itself. */
  private static DatasetGraph expected(RdfSyntax syntax, boolean withText) {
    DatasetGraph store = Fixture.dataset();
    DatasetGraph copy = DatasetGraphFactory.create();
    Fixture.read(
        store,
        () -> {
          Iter.forEach(
              store.find(),
              q ->
                  copy.add(
                      syntax.hasGraphs() ? q : Quad.create(Quad.defaultGraphIRI, q.asTriple())));
          return copy;
        });
    if (!withText) {
      copy.deleteAny(Node.ANY, Node.ANY, Schema.ARTICLE_BODY, Node.ANY);
    }
    return copy;
  }

  @ParameterizedTest
  @EnumSource
  void everySyntaxHoldsTheWholeStore(RdfSyntax syntax) {
    Written written = export(Fixture.dataset(), syntax, true);
    DatasetGraph again = parsed(written.text(), syntax);
    assertThat(IsoMatcher.isomorphic(expected(syntax, true), again)).as(written.text()).isTrue();
    assertThat(written.size()).isEqualTo(Iter.count(again.find()));
  }

  @ParameterizedTest
  @EnumSource
  void bodiesTravelOnlyWhenAskedFor(RdfSyntax syntax) {
    Written written = export(Fixture.dataset(), syntax, false);
    assertThat(IsoMatcher.isomorphic(expected(syntax, false), parsed(written.text(), syntax)))
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void sameStoreGivesTheSameBytes(RdfSyntax syntax) {
    assertThat(export(Fixture.dataset(), syntax, true))
        .isEqualTo(export(Fixture.dataset(), syntax, true));
  }

  @Test
  void tripleOfSeveralGraphsIsWrittenOnce() {
    String turtle = export(Fixture.dataset(), RdfSyntax.TURTLE, true).text();
    assertThat(turtle.split("skos:prefLabel \"王海\"@zh", -1)).hasSize(2);
    String selected = export(Selection.published(null, null), RdfSyntax.TURTLE);
    assertThat(selected.split("skos:prefLabel \"王海\"@zh", -1)).hasSize(2);
  }

  @Test
  void jsonLdNamesItsPrefixesOnce() {
    String json = export(Fixture.dataset(), RdfSyntax.JSONLD, true).text();
    assertThat(json.split("@context", -1)).hasSize(2);
    assertThat(json)
        .contains("\"wp:title\"")
        .doesNotContain("\"https://w3id.org/wenpu/ontology#title");
  }

  @Test
  void emptyStoreIsADocumentToo() {
    for (RdfSyntax syntax : RdfSyntax.values()) {
      Written written = export(DatasetGraphFactory.createTxnMem(), syntax, true);
      assertThat(parsed(written.text(), syntax).isEmpty()).as(written.text()).isTrue();
    }
  }

  @Test
  void lexicalFormsStayAsTheyAre() {
    String turtle =
        """
        <https://example.org/s> <https://example.org/p> "8.70"^^<http://www.w3.org/2001/XMLSchema#decimal> , "1E0"^^<http://www.w3.org/2001/XMLSchema#double> ,
          "+1"^^<http://www.w3.org/2001/XMLSchema#integer> , "a\\n\\"\\\\\\u0001b" , "甲"@zh-Hans , true , _:b .
        _:b <https://example.org/p> <https://example.org/x#char=0,5> , <https://w3id.org/wenpu/id/place/440000> , <https://w3id.org/wenpu/id/a.b,c%20d> .
        """;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    RdfWriter.write(graph, RdfSyntax.TURTLE, out);
    String written = out.toString(StandardCharsets.UTF_8);
    Graph again = parsed(written, RdfSyntax.TURTLE).getDefaultGraph();
    assertThat(again.isIsomorphicWith(graph)).as(written).isTrue();
    assertThat(written).contains("8.70");
  }

  private static Graph union(String trig) {
    return GraphView.createUnionGraph(parsed(trig, RdfSyntax.TRIG));
  }

  private static Node id(String name) {
    return NodeFactory.createURI("https://w3id.org/wenpu/id/" + name);
  }

  @Test
  void spanOfDaysTakesWholeArticles() {
    Graph graph = union(export(Selection.published("2026-02-01", null), RdfSyntax.TRIG));
    assertThat(graph.contains(id("article/a2"), Schema.ARTICLE_BODY, Node.ANY)).isTrue();
    assertThat(graph.contains(id("article/a1"), Node.ANY, Node.ANY)).isFalse();
    assertThat(graph.contains(id("topic/computing-power"), Node.ANY, Node.ANY))
        .as("the topic of a statement is described")
        .isTrue();
    assertThat(graph.contains(id("topic/elderly-care"), Node.ANY, Node.ANY)).isFalse();
  }

  @Test
  void factsAboutAThingComeWithTheirEvidenceAndArticle() {
    Graph graph = union(export(Selection.about(Set.of(id("place/130000"))), RdfSyntax.TRIG));
    assertThat(graph.contains(id("article/a1#measure-1"), Node.ANY, Node.ANY)).isTrue();
    assertThat(graph.contains(id("article/a1#char=59,69"), Node.ANY, Node.ANY)).isTrue();
    assertThat(graph.contains(id("article/a1"), Schema.HEADLINE, Node.ANY)).isTrue();
    assertThat(graph.contains(id("article/a1#post-1"), Node.ANY, Node.ANY))
        .as("a fact about others")
        .isFalse();
    assertThat(graph.contains(id("article/a2"), Node.ANY, Node.ANY)).isFalse();
  }

  @Test
  void selectionsNarrowEachOther() {
    Selection person = Selection.about(Set.of(id("person/王海-1")));
    Graph graph =
        union(export(Selection.published(null, "2026-01-31").and(person), RdfSyntax.TRIG));
    assertThat(graph.contains(id("article/a1#statement-1"), Node.ANY, Node.ANY)).isTrue();
    assertThat(graph.contains(id("article/a1#statement-3"), Node.ANY, Node.ANY)).isFalse();
    assertThat(graph.contains(id("article/a2#statement-1"), Node.ANY, Node.ANY)).isFalse();
  }
}
