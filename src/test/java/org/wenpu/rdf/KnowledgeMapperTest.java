package org.wenpu.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenpu.input.Article;
import org.wenpu.language.BundledGazetteer;
import org.wenpu.language.KnownInstitutions;
import org.wenpu.language.Mention;
import org.wenpu.language.PublicFigures;
import org.wenpu.meaning.ArticleSketch;
import org.wenpu.meaning.Observation;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.identity.Identity;
import org.wenpu.rdf.Vocabulary.Nif;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Wp;

class KnowledgeMapperTest {
  private static final String GOLDEN = "src/test/resources/rdf/article.ttl";
  private static final Identity IDENTITY =
      new Identity(
          BundledGazetteer.bundled(), KnownInstitutions.bundled(), PublicFigures.bundled());
  private static final Shapes SHAPES =
      Shapes.parse(RDFParser.source("ontology/shapes.ttl").toGraph());

  private static NamedGraph map(ArticleSketch sketch) {
    return new KnowledgeMapper().map(IDENTITY.identify(sketch.facts()));
  }

  private static Graph graph(NamedGraph named) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    named.triples().forEach(graph::add);
    return graph;
  }

  private static ValidationReport validate(Graph graph) {
    return ShaclValidator.get().validate(SHAPES, graph);
  }

  @Test
  void everythingAnArticleStatesBecomesItsGraph() {
    Graph expected = RDFParser.source(GOLDEN).toGraph();
    Graph found = graph(map(WholeArticle.sketch()));
    assertThat(only(found, expected)).as("not in " + GOLDEN).isEmpty();
    assertThat(only(expected, found)).as("only in " + GOLDEN).isEmpty();
  }

  private static List<Triple> only(Graph here, Graph there) {
    return here.stream().filter(triple -> !there.contains(triple)).toList();
  }

  @Test
  void thingWithoutANameIsToldInItsWords() {
    ArticleSketch sketch = ArticleSketch.of("广东省规模以上语音产业营收6800亿元左右。");
    Observation told = WholeArticle.revenue(sketch);
    Participant thing = sketch.unnamed("规模以上语音产业");
    sketch.add(
        new Observation(
            told.indicator(),
            told.modifiers(),
            told.quantity(),
            told.comparison(),
            thing,
            told.place(),
            told.region(),
            told.period(),
            told.kind(),
            told.evidence()));
    Graph graph = graph(map(sketch));
    assertThat(graph.find(null, Wp.MEASURED_TEXT, Literals.text("规模以上语音产业")).toList()).hasSize(1);
    assertThat(graph.find(null, Wp.MEASURED_THING, null).toList()).isEmpty();
    assertThat(validate(graph).getEntries()).isEmpty();
  }

  @Test
  void graphConformsToTheShapes() {
    ValidationReport report = validate(graph(map(WholeArticle.sketch())));
    assertThat(report.getEntries()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://schema.org/headline",
    "https://schema.org/articleBody",
    "https://schema.org/datePublished",
    "http://purl.org/dc/terms/source",
    "https://w3id.org/wenpu/ontology#contentHash",
    "http://www.w3.org/2004/02/skos/core#prefLabel",
    "http://www.w3.org/ns/org#member",
    "https://w3id.org/wenpu/ontology#title",
    "https://w3id.org/wenpu/ontology#speaker",
    "https://w3id.org/wenpu/ontology#quotationKind",
    "https://w3id.org/wenpu/ontology#actor",
    "https://schema.org/text",
    "https://schema.org/value",
    "https://w3id.org/wenpu/ontology#indicator",
    "https://w3id.org/wenpu/ontology#amount",
    "https://w3id.org/wenpu/ontology#figureKind",
    "https://schema.org/startDate",
    "https://w3id.org/wenpu/ontology#confidence",
    "https://w3id.org/wenpu/ontology#extractor",
    "http://www.w3.org/ns/prov#wasDerivedFrom",
    "http://www.w3.org/ns/prov#wasQuotedFrom",
    "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf",
    "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#referenceContext",
  })
  void graphWithoutAMustHaveFails(String property) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    map(WholeArticle.sketch()).triples().stream()
        .filter(triple -> !triple.getPredicate().getURI().equals(property))
        .forEach(graph::add);
    assertThat(validate(graph).conforms()).isFalse();
  }

  @Test
  void evidenceHoldsExactlyItsCharacters() {
    assertEvidenceIsExact(graph(map(WholeArticle.sketch())));
  }

  private static void assertEvidenceIsExact(Graph graph) {
    String body = literal(graph, Node.ANY, Schema.ARTICLE_BODY);
    List<Node> strings =
        graph.stream(Node.ANY, Nif.ANCHOR_OF, Node.ANY).map(Triple::getSubject).toList();
    assertThat(strings).isNotEmpty();
    for (Node string : strings) {
      int begin = Integer.parseInt(literal(graph, string, Nif.BEGIN_INDEX));
      int end = Integer.parseInt(literal(graph, string, Nif.END_INDEX));
      String words =
          body.substring(body.offsetByCodePoints(0, begin), body.offsetByCodePoints(0, end));
      assertThat(literal(graph, string, Nif.ANCHOR_OF)).isEqualTo(words);
    }
  }

  private static String literal(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sameKnowledgeGivesTheSameTriplesInTheSameOrder() {
    NamedGraph first = map(WholeArticle.sketch());
    NamedGraph second = map(WholeArticle.sketch());
    assertThat(second.triples()).isEqualTo(first.triples()).doesNotHaveDuplicates();
    assertThat(second.fingerprint()).isEqualTo(first.fingerprint());
  }

  @Test
  void noTripleOfTheGraphHasABlankNode() {
    assertThat(map(WholeArticle.sketch()).triples())
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
  }

  @Test
  void brokenCharactersKeepOffsetsAndStayWritable() {
    ArticleSketch sketch =
        new ArticleSketch(
            ArticleSketch.article("x\u0000\ud800/#", "\ud800甲\u0001\u0000𠮷\ufffe王海说，好。"));
    Mention speaker = sketch.person("王海");
    sketch.post(speaker, (Participant) null, "说");
    Graph graph = graph(map(sketch));
    assertEvidenceIsExact(graph);
    assertThat(literal(graph, Node.ANY, Schema.ARTICLE_BODY))
        .startsWith("\ufffd甲\ufffd\ufffd𠮷\ufffd王海");
    for (Lang lang : List.of(Lang.TURTLE, Lang.NTRIPLES, Lang.RDFXML)) {
      String written = RDFWriter.source(graph).lang(lang).asString();
      Graph read = RDFParser.fromString(written, lang).toGraph();
      assertThat(read.isIsomorphicWith(graph)).as(lang.getName()).isTrue();
    }
  }

  @Test
  void emptyArticleHasAGraph() {
    Graph graph = graph(map(ArticleSketch.of("")));
    assertThat(validate(graph).getEntries()).isEmpty();
    assertThat(graph.size()).isGreaterThan(5);
  }

  @Test
  void changeOfAnyPartOfTheSourceChangesTheContentHash() {
    Article article = WholeArticle.sketch().facts().article().article();
    Article otherText = ArticleSketch.article(article.id(), article.text() + "。");
    Article plain = ArticleSketch.article(article.id(), article.text());
    assertThat(ContentHash.of(plain)).isNotEqualTo(ContentHash.of(article));
    assertThat(ContentHash.of(plain)).isNotEqualTo(ContentHash.of(otherText));
    assertThat(ContentHash.of(plain)).hasSize(64).isEqualTo(ContentHash.of(plain));
    assertThat(Objects.requireNonNull(article.dateline()).reporters()).containsExactly("李明");
  }
}
