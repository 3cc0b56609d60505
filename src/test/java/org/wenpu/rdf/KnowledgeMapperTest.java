package org.wenpu.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.jena.datatypes.xsd.XSDDatatype;
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
import org.wenpu.input.Span;
import org.wenpu.language.BundledGazetteer;
import org.wenpu.language.KnownInstitutions;
import org.wenpu.language.Mention;
import org.wenpu.language.PublicFigures;
import org.wenpu.language.Topic;
import org.wenpu.language.quantity.Qualifier;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.language.quantity.Unit;
import org.wenpu.language.time.IsoLiteral;
import org.wenpu.language.time.Period;
import org.wenpu.meaning.ArticleSketch;
import org.wenpu.meaning.DocumentReference;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Measure;
import org.wenpu.meaning.Observation;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.PostHolding;
import org.wenpu.meaning.Statement;
import org.wenpu.meaning.TopicReference;
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

  /** An article that has everything a graph can say. */
  private static ArticleSketch everything() {
    String text =
        "新华社广州1月30日电（记者李明）“让机器听懂方言。”广东省人大代表、星海集团董事长王海说，今年将建好语料库。"
            + "广东省提出，支持深圳办好语音博览会。中英签署《语音合作备忘录》。原星海集团顾问周大年表示反对。商务部新闻发言人说，欢迎合作。去年，广东省语音产业营收6800亿元左右";
    Article article =
        new Article(
            "2026-01-31-语音",
            new Article.Headline("让机器听懂方言", "地方两会", "——代表谈语音"),
            ArticleSketch.DAY,
            text,
            new Article.Dateline(
                new Span(0, 17), "新华社", "广州", LocalDate.of(2026, 1, 30), List.of("李明")),
            List.of(new Article.Caption("工程师在录音。", "新华社发")),
            new Article.Metadata(
                "人民日报", List.of("李明"), List.of("方可"), "要闻", "01", "https://example.org/a?b=1"),
            true,
            new Article.Source("news/2026-01-31.txt", 12));
    ArticleSketch sketch = new ArticleSketch(article);
    Mention deputyOf = sketch.place("广东省");
    Mention company = sketch.body("星海集团");
    Mention speaker = sketch.person("王海");
    Mention actor = sketch.place("广东省");
    Mention target = sketch.place("深圳");
    Mention document = sketch.document("语音合作备忘录");
    Mention former = sketch.person("周大年");
    PostHolding deputy = sketch.post(speaker, deputyOf, "人大代表");
    sketch.post(speaker, company, "董事长");
    sketch.add(
        new PostHolding(
            Participant.of(former), Participant.of(company), "顾问", true, sketch.evidence("顾问")));
    TopicReference voice = new TopicReference(new Topic("人工智能", "人工智能"), true);
    TopicReference trade = new TopicReference(new Topic("对外贸易", "对外贸易"), false);
    sketch.add(
        new Statement(
            Participant.of(speaker),
            "说",
            Statement.Kind.MIXED,
            List.of(sketch.span("让机器听懂方言。"), sketch.span("今年将建好语料库")),
            deputy,
            BundledGazetteer.bundled().byKey("440000"),
            List.of(voice),
            sketch.evidence("让机器听懂方言。", "广东省人大代表、星海集团董事长王海说", "今年将建好语料库")));
    sketch.add(
        new Statement(
            sketch.unnamed("商务部新闻发言人"),
            "说",
            Statement.Kind.INDIRECT,
            List.of(sketch.span("欢迎合作")),
            null,
            null,
            List.of(),
            sketch.evidence("欢迎合作")));
    sketch.add(
        new Measure(
            Participant.of(actor),
            "提出",
            sketch.span("支持深圳办好语音博览会"),
            List.of(target),
            List.of(trade),
            Measure.Status.PLANNED,
            new IsoLiteral("2026-12", XSDDatatype.XSDgYearMonth.getURI()),
            document,
            sketch.evidence("提出，支持深圳办好语音博览会")));
    sketch.add(revenue(sketch));
    sketch.add(
        new DocumentReference(
            document,
            DocumentReference.Kind.AGREEMENT,
            "商合〔2026〕3号",
            List.of(sketch.unnamed("商务部")),
            List.of(sketch.unnamed("中英")),
            List.of(
                new DocumentReference.Dated(
                    DocumentReference.Stage.IN_FORCE,
                    new Period(
                        LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1), Period.Unit.DAY))),
            true,
            sketch.evidence("《语音合作备忘录》")));
    sketch.add(
        new Event(
            Event.Type.SIGNING,
            "签署",
            List.of(sketch.unnamed("中英")),
            Participant.of(actor),
            new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), Period.Unit.MONTH),
            sketch.evidence("中英签署《语音合作备忘录》")));
    return sketch;
  }

  private static Observation revenue(ArticleSketch sketch) {
    Quantity quantity =
        new Quantity(
            sketch.span("6800亿元左右"),
            new BigDecimal("6800"),
            "亿元",
            new BigDecimal("1E8"),
            new Unit("元", Unit.Kind.MONEY, "http://qudt.org/vocab/currency/CNY", BigDecimal.ONE),
            Qualifier.AROUND);
    LocalDate first = LocalDate.of(2025, 1, 1);
    Span indicator = sketch.span("语音产业营收");
    Participant region = Participant.of(sketch.place("广东省"));
    return new Observation(
        indicator,
        quantity,
        Observation.Comparison.YEAR_ON_YEAR,
        region,
        region,
        BundledGazetteer.bundled().byKey("440000"),
        new Period(first, first.plusDays(364), Period.Unit.YEAR),
        Observation.Kind.RESULT,
        sketch.evidence("语音产业营收6800亿元左右"));
  }

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
    Graph found = graph(map(everything()));
    assertThat(only(found, expected)).as("not in " + GOLDEN).isEmpty();
    assertThat(only(expected, found)).as("only in " + GOLDEN).isEmpty();
  }

  private static List<Triple> only(Graph here, Graph there) {
    return here.stream().filter(triple -> !there.contains(triple)).toList();
  }

  @Test
  void thingWithoutANameIsToldInItsWords() {
    ArticleSketch sketch = ArticleSketch.of("广东省规模以上语音产业营收6800亿元左右。");
    Observation told = revenue(sketch);
    Participant thing = sketch.unnamed("规模以上语音产业");
    sketch.add(
        new Observation(
            told.indicator(),
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
    ValidationReport report = validate(graph(map(everything())));
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
    map(everything()).triples().stream()
        .filter(triple -> !triple.getPredicate().getURI().equals(property))
        .forEach(graph::add);
    assertThat(validate(graph).conforms()).isFalse();
  }

  @Test
  void evidenceHoldsExactlyItsCharacters() {
    assertEvidenceIsExact(graph(map(everything())));
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
    NamedGraph first = map(everything());
    NamedGraph second = map(everything());
    assertThat(second.triples()).isEqualTo(first.triples()).doesNotHaveDuplicates();
    assertThat(second.fingerprint()).isEqualTo(first.fingerprint());
  }

  @Test
  void noTripleOfTheGraphHasABlankNode() {
    assertThat(map(everything()).triples())
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
    Article article = everything().facts().article().article();
    Article otherText = ArticleSketch.article(article.id(), article.text() + "。");
    Article plain = ArticleSketch.article(article.id(), article.text());
    assertThat(ContentHash.of(plain)).isNotEqualTo(ContentHash.of(article));
    assertThat(ContentHash.of(plain)).isNotEqualTo(ContentHash.of(otherText));
    assertThat(ContentHash.of(plain)).hasSize(64).isEqualTo(ContentHash.of(plain));
    assertThat(Objects.requireNonNull(article.dateline()).reporters()).containsExactly("李明");
  }
}
