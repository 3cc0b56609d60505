package org.wenpu.use.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.store.ArticleStore;
import org.wenpu.use.Fixture;

/** Runs query and export on the small store by hand. */
class StoreCommandsTest {
  @TempDir static Path folder;
  private static String store;

  @BeforeAll
  static void fill() {
    Path path = folder.resolve("a store");
    store = path.toString();
    DatasetGraph fixture = Fixture.dataset();
    try (ArticleStore articles = ArticleStore.open(path)) {
      Fixture.read(fixture, () -> graphs(fixture)).forEach(articles::put);
    }
  }

  private static List<NamedGraph> graphs(DatasetGraph fixture) {
    List<Node> names = new ArrayList<>();
    fixture.listGraphNodes().forEachRemaining(names::add);
    return names.stream()
        .map(
            n ->
                new NamedGraph(n, fixture.stream(n, null, null, null).map(Quad::asTriple).toList()))
        .toList();
  }

  @Test
  void exportThatFindsNothingSaysSo() {
    Ran ran = Ran.wenpu("export", "--since", "2030-01-01", "--store", store);
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).contains("nothing found");
  }

  @Test
  void questionsAreReadALineFromStandardInput() {
    Ran ran = Ran.withInput("who is 王海\n\n谁是月球馆长\n", "ask", "-", "--store", store);
    assertThat(ran.code()).as("of the question that failed").isEqualTo(Exit.PROBLEMS);
    assertThat(ran.out()).startsWith("# who is 王海\n").contains("党委书记", "# 谁是月球馆长");
    assertThat(ran.err()).contains("月球馆长");
  }

  @Test
  void queryAnswersOnStandardOutputOnly() {
    Ran ran =
        Ran.wenpu(
            "query", "who-commented", "--topic", "AI", "--region", "Guangdong", "--store", store);
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("王海", "蔡毅", "广东省人民代表大会 人大代表").doesNotContain("会议");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void optionsMayStandBeforeTheName() {
    Ran ran = Ran.wenpu("query", "--store", store, "--format", "csv", "topics");
    assertThat(ran.out()).startsWith("zh,en,facts,topic");
  }

  @Test
  void limitCutsTheRows() {
    Ran ran = Ran.wenpu("query", "topics", "--store", store, "--format", "csv", "--limit", "1");
    assertThat(ran.out().lines()).hasSize(2);
  }

  @Test
  void ownQueryFileRunsWithItsParameters() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("mine.rq"),
            """
            # title: Names
            # description: Names of a person.
            # param: who (person, required) the person
            SELECT ?name { VALUES ?who { UNDEF } ?who <http://www.w3.org/2004/02/skos/core#prefLabel> ?name }
            """);
    Ran ran =
        Ran.wenpu("query", file.toString(), "--who", "王海", "--store", store, "--format", "tsv");
    assertThat(ran.out()).isEqualTo("?name\n\"王海\"@zh\n");
  }

  @Test
  void nothingFoundIsSaidAndIsNoError() {
    Ran ran =
        Ran.wenpu("query", "documents", "--contains", "没有的", "--store", store, "--format", "csv");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEqualTo("nothing found\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "query who-comented --topic AI => wenpu query: unknown query \"who-comented\"; did you mean who-commented? Known:",
        "query who-commented --topik AI => wenpu query who-commented: unknown option \"--topik\"; did you mean --topic? Known:",
        "query who-commented --topic 人工智慧 => wenpu query who-commented: no topic \"人工智慧\"; nearest known: 人工智能",
        "query who-commented --since gestern => wenpu query who-commented: --since is no date like 2026-01-31: gestern",
        "query topics --format word => wenpu query topics: unknown format \"word\"; Known:",
        "query topics --format turtle => wenpu query topics: topics gives rows: format",
        "query article-graph --article a1 --format csv => wenpu query article-graph: article-graph gives a graph",
        "query posts-of-person => wenpu query posts-of-person: missing: --person PERSON",
        "query topics extra => wenpu query topics: too many words: extra",
        "query topics --limit many => wenpu query topics: Invalid value for option '--limit'",
        "query => wenpu query: name a query",
        "export --format word => wenpu export: unknown format \"word\"; Known:",
        "export --around 王海 => wenpu export: --projection, --around, --min-weight and --top are for networks",
        "export --format csv => wenpu export: csv makes two files",
        "export --format gexf --region 广东 => wenpu export: a network is chosen with",
        "export --format gexf --around 王海 --hops 0 => wenpu export: --hops must be 1 or more",
        "export --format dot --projection all => wenpu export: unknown projection \"all\"; Known:",
        "export --query topics => wenpu export: topics gives rows",
        "export --query article-graph => wenpu export: --param article=… is missing",
        "export --query article-graph --param artikel=a1 => wenpu export: unknown parameter \"artikel\"; did you mean article",
        "ask => wenpu ask: ask something",
        "ask who --limit 0 => wenpu ask: --limit must be 1 or more",
        "ask who --choose some => wenpu ask: --choose is a number or all",
        "draw --format gif => wenpu draw: unknown format",
        "report => wenpu report: missing: --topic TOPIC",
        "report --topic AI --limit 0 => wenpu report: --limit must be 1 or more",
        "report --topic AI --since gestern => wenpu report: --since is no date",
        "report --topic 人工智慧 => wenpu report: no topic \"人工智慧\"; nearest known: 人工智能",
        "report --topic AI --region 亚特兰蒂斯 => wenpu report: no region \"亚特兰蒂斯\"",
        "export --since gestern => wenpu export: --since is no date",
        "exprot => wenpu: unknown command \"exprot\"; did you mean export? Known:",
        "build => wenpu build: missing: INPUT",
        "extract x --format yaml => wenpu extract: unknown format \"yaml\"",
        "extract x --threads 0 => wenpu extract: --threads must be 1 or more",
        "extract x --date 2026-13-01 => wenpu extract: Invalid value for option '--date'",
      })
  void wrongUsageIsOneLineAndCodeTwo(String line, String message) {
    List<String> args = new ArrayList<>(List.of(line.split(" ")));
    if (line.startsWith("query ")
        || line.startsWith("export ")
        || line.startsWith("draw ")
        || line.startsWith("report")
        || line.startsWith("ask")) {
      args.addAll(List.of("--store", store));
    }
    Ran ran = Ran.wenpu(args.toArray(String[]::new));
    assertThat(ran.err()).startsWith(message).hasLineCount(1);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void storeThatIsNotThereIsOneLine() {
    Ran ran = Ran.wenpu("query", "topics", "--store", folder.resolve("none").toString());
    assertThat(ran.err()).startsWith("wenpu query topics: no store at ").hasLineCount(1);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void storeInUseIsOneLine() {
    try (ArticleStore busy = ArticleStore.open(folder.resolve("busy"))) {
      Ran ran = Ran.wenpu("query", "topics", "--store", folder.resolve("busy").toString());
      assertThat(busy.articles()).isEmpty();
      assertThat(ran.err()).contains("in use").hasLineCount(1);
      assertThat(ran.code()).isEqualTo(1);
    }
  }

  @Test
  void missingOrMalformedQueryFileIsOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.rq"), "SELECT *\nWHERE { ?s ?p }");
    Ran broken = Ran.wenpu("query", file.toString(), "--store", store);
    assertThat(broken.err()).contains("broken.rq:2: ").hasLineCount(1);
    assertThat(broken.code()).isEqualTo(2);
    Ran missing = Ran.wenpu("query", folder.resolve("no.rq").toString(), "--store", store);
    assertThat(missing.err()).endsWith("no.rq: no such file or folder\n").hasLineCount(1);
    assertThat(missing.code()).isEqualTo(1);
  }

  @Test
  void updateIsNoQuery() throws IOException {
    Path file = Files.writeString(folder.resolve("update.rq"), "DELETE WHERE { ?s ?p ?o }");
    assertThat(Ran.wenpu("query", file.toString(), "--store", store).code()).isEqualTo(2);
  }

  @Test
  void readerThatGoesEndsTheRunQuietly() {
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    for (String format : List.of("turtle", "jsonld", "gexf", "graphml", "dot", "cyjs")) {
      String[] args = {"export", "--format", format, "--store", store};
      assertThat(Ran.into(gone, InputStream.nullInputStream(), args)).isEqualTo(new Ran(0, "", ""));
    }
    String[] args = {"query", "topics", "--store", store};
    assertThat(Ran.into(gone, InputStream.nullInputStream(), args)).isEqualTo(new Ran(0, "", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "turtle",
        "trig",
        "ntriples",
        "nquads",
        "jsonld",
        "rdfxml",
        "gexf",
        "gexf12",
        "graphml",
        "dot",
        "cyjs"
      })
  void exportToAFileIsThatToStandardOutput(String format) throws IOException {
    Path file = folder.resolve("new folder/graph." + format);
    String[] toFile = {"export", "--format", format, "--store", store, "-o", file.toString()};
    assertThat(Ran.wenpu(toFile)).isEqualTo(new Ran(0, "", ""));
    assertThat(Ran.wenpu("export", "--format", format, "--store", store).out())
        .isEqualTo(Files.readString(file));
  }

  @Test
  void nameOfTheFileChoosesFormatAndCompression() throws IOException {
    Path file = folder.resolve("graph.nq.gz");
    assertThat(Ran.wenpu("export", "--store", store, "-o", file.toString()).code()).isZero();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(Ran.wenpu("export", "--store", store, "--format", "nquads").out());
    }
  }

  @Test
  void csvIsAFolderOfTwoFiles() {
    Path csv = folder.resolve("csv");
    Ran ran = Ran.wenpu("export", "--store", store, "--format", "csv", "-o", csv.toString());
    assertThat(ran).isEqualTo(new Ran(0, "", ""));
    assertThat(csv.resolve("nodes.csv")).content().startsWith("id:ID,").contains("王海");
    assertThat(csv.resolve("edges.csv")).content().startsWith(":START_ID,").contains("said-about");
  }

  @Test
  void partOfTheStoreIsWrittenAsRdf() {
    String region = Ran.wenpu("export", "--store", store, "--region", "Hebei").out();
    assertThat(region).contains("支持保定建设算力基地").doesNotContain("智能床垫");
    String topic = Ran.wenpu("export", "--store", store, "--topic", "AI", "--person", "王海").out();
    assertThat(topic).contains("算力是基础").doesNotContain("支持保定");
    String query =
        Ran.wenpu("export", "--store", store, "--query", "article-graph", "--param", "article=a2")
            .out();
    assertThat(query).contains("算力是基础").doesNotContain("智能床垫");
  }

  @Test
  void reportIsAPageInAFileOrOnStandardOutput() {
    Path file = folder.resolve("ai.html");
    String[] toFile = {"report", "--topic", "AI", "--store", store, "-o", file.toString()};
    assertThat(Ran.wenpu(toFile)).isEqualTo(new Ran(0, "", ""));
    Ran ran = Ran.wenpu("report", "--topic", "AI", "--store", store);
    assertThat(ran.out()).startsWith("<!doctype html>").contains("智能床垫能为老人预警");
    assertThat(file).hasContent(ran.out());
  }

  @Test
  void reportOnWhatIsNotKnownSaysSo() {
    Ran ran = Ran.wenpu("report", "--topic", "AI", "--since", "2030-01-01", "--store", store);
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEqualTo("nothing found about 人工智能 Artificial intelligence\n");
    assertThat(ran.out()).contains("库中没有这方面的记录");
  }

  @Test
  void failedExportLeavesTheOlderFile() throws IOException {
    Path file = Files.writeString(folder.resolve("older.ttl"), "older");
    String none = folder.resolve("none").toString();
    assertThat(Ran.wenpu("export", "--store", none, "-o", file.toString()).code()).isEqualTo(1);
    assertThat(file).hasContent("older");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(f -> f.toString().endsWith(".part"));
    }
  }

  @Test
  void exportOntoAFolderIsOneLine() {
    Ran ran = Ran.wenpu("export", "--store", store, "-o", folder.toString());
    assertThat(ran.err()).endsWith(" is a folder\n").hasLineCount(1);
    assertThat(ran.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "build",
        "extract",
        "query",
        "query who-commented",
        "export",
        "draw",
        "report",
        "ask",
        "evaluate",
        "stats",
        "verify",
        "validate",
        "backup",
        "restore",
        "compact",
        "index",
        "bench"
      })
  void helpShowsAnExample(String command) {
    Ran ran = Ran.wenpu((command + " --help").split(" "));
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("Example:", "wenpu " + command.split(" ")[0]);
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void traceIsShownOnRequestOnly() {
    String none = folder.resolve("none").toString();
    assertThat(Ran.wenpu("query", "topics", "--store", none).err()).doesNotContain("\tat ");
    assertThat(Ran.wenpu("query", "topics", "--store", none, "--debug").err()).contains("\tat ");
  }
}
