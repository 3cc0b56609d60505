package org.wenpu.use.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Vocabulary.Nif;
import org.wenpu.rdf.Vocabulary.Wp;
import org.wenpu.store.ArticleStore;

/** Runs the commands that care for a store on one built from the samples. */
class CareCommandsTest {
  @TempDir private static Path built;
  @TempDir private Path folder;
  private Path store = Path.of("");

  @BeforeAll
  static void build() {
    Ran ran = Ran.wenpu("build", "samples", "--store", built.resolve("news").toString());
    assertThat(ran.code()).as(ran.err()).isZero();
  }

  @BeforeEach
  void copy() throws IOException {
    store = folder.resolve("news");
    FileUtils.copyDirectory(built.resolve("news").toFile(), store.toFile());
  }

  private Ran wenpu(String... args) {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--store";
    all[args.length + 1] = store.toString();
    return Ran.wenpu(all);
  }

  private static List<String> quads(Path store) {
    try (ArticleStore open = ArticleStore.openExisting(store)) {
      return open.read(
          all ->
              Iter.asStream(all.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY))
                  .map(Quad::toString)
                  .sorted()
                  .toList());
    }
  }

  /** Changes the triples of the first article that has some with a property. */
  private Node tamper(Node property, UnaryOperator<Stream<Triple>> change) {
    try (ArticleStore open = ArticleStore.openExisting(store)) {
      Node article = open.articles().get(0);
      List<Triple> triples =
          open.read(all -> all.stream(article, null, null, null).map(Quad::asTriple).toList());
      Stream<Triple> others = triples.stream().filter(t -> !t.getPredicate().equals(property));
      Stream<Triple> changed =
          change.apply(triples.stream().filter(t -> t.getPredicate().equals(property)));
      open.put(new NamedGraph(article, Stream.concat(others, changed).toList()));
      return article;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"verify", "validate"})
  void nothingIsWrongWithWhatWasBuilt(String command) {
    Ran ran = wenpu(command);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(" articles").contains(": 0 problems; ");
    assertThat(ran.code()).isZero();
  }

  @Test
  void verifyNamesEachEvidenceThatTheTextDoesNotHave() {
    Node article =
        tamper(
            Nif.ANCHOR_OF,
            anchors ->
                anchors.map(
                    t ->
                        Triple.create(
                            t.getSubject(),
                            t.getPredicate(),
                            NodeFactory.createLiteralString("没有这句"))));
    Ran ran = wenpu("verify");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out().lines().skip(1))
        .isNotEmpty()
        .allMatch(line -> line.startsWith(article + "\t" + article + "#char="))
        .allMatch(line -> line.contains(" there, not \"没有这句\""));
    assertThat(wenpu("verify", "--article", article.toString()).code()).isEqualTo(1);
  }

  @Test
  void validateNamesFocusNodePathAndMessage() {
    Node article = tamper(Wp.CONTENT_HASH, hashes -> Stream.empty());
    Ran ran = wenpu("validate");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .startsWith("graph\tthing\tproperty\tproblem\n")
        .contains(article + "\t" + article + "\t" + Wp.CONTENT_HASH + "\t")
        .contains("minCount")
        .hasLineCount(2);
  }

  @Test
  void sampleLooksAtSoManyArticles() {
    assertThat(wenpu("verify", "--sample", "2").err()).startsWith("2 articles, ");
    assertThat(wenpu("validate", "--sample", "0").code()).isEqualTo(2);
    assertThat(wenpu("validate", "--article", "none").err())
        .isEqualTo("wenpu validate: no article \"none\" in the store\n");
  }

  @Test
  void restoredStoreIsTheOneBackedUp() {
    String backup = folder.resolve("news.nq.gz").toString();
    List<String> before = quads(store);
    assertThat(wenpu("backup", backup).code()).isZero();
    store = folder.resolve("a new/store");
    Ran ran = wenpu("restore", backup);
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(quads(store)).isNotEmpty().containsExactlyElementsOf(before);
    assertThat(wenpu("verify").code()).isZero();
  }

  @Test
  void backupIntoAFolderIsNamedAfterStoreAndTime() throws IOException {
    Path backups = Files.createDirectory(folder.resolve("backups"));
    Ran ran = wenpu("backup", backups.toString());
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().strip()).matches(".*/backups/news-\\d{8}-\\d{6}\\.nq\\.gz");
    assertThat(Path.of(ran.err().strip())).exists();
  }

  @Test
  void restoreLeavesWhatIsThereAlone() {
    String backup = folder.resolve("news.nq.gz").toString();
    wenpu("backup", backup);
    List<String> before = quads(store);
    Ran ran = wenpu("restore", backup);
    assertThat(ran.err()).contains(" is not empty; restore into a new or empty folder");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(quads(store)).isEqualTo(before);
  }

  @Test
  void brokenBackupIsSaidAndLeavesNothing() throws IOException {
    Path whole = folder.resolve("news.nq.gz");
    wenpu("backup", whole.toString());
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(bytes, bytes.length / 2));
    bytes[bytes.length / 2] ^= 0x55;
    Path flipped = Files.write(folder.resolve("flipped.gz"), bytes);
    Path plain = Files.writeString(folder.resolve("plain.gz"), "<a> <b> <c> .");
    Path foreign = gzip("foreign.gz", "<http://a> <http://b> <http://c> <http://g> .\n");
    Path line = gzip("line.gz", "# backup of wenpu store, format 2\n<http://a> <http://b> .\n");
    Path future = gzip("future.gz", "# backup of wenpu store, format 99\n");
    store = folder.resolve("restored");
    for (Path backup : List.of(cut, flipped, plain, foreign, line, future)) {
      Ran ran = wenpu("restore", backup.toString());
      assertThat(ran.err())
          .as(backup.toString())
          .contains("nothing is left of it: ")
          .hasLineCount(1);
      assertThat(ran.code()).isEqualTo(1);
    }
    assertThat(wenpu("restore", foreign.toString()).err()).contains("no backup of a wenpu store");
    assertThat(wenpu("restore", future.toString()).err()).contains("written by another version");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(f -> f.toString().contains("restore"));
    }
  }

  private Path gzip(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  @Test
  void compactionKeepsEveryQuad() {
    tamper(Wp.CONTENT_HASH, UnaryOperator.identity());
    List<String> before = quads(store);
    Ran ran = wenpu("compact");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.err()).matches("[\\d.]+ MB, before [\\d.]+ MB\n");
    assertThat(quads(store)).containsExactlyElementsOf(before);
  }

  @Test
  void statisticsCountWhatIsThere() throws IOException {
    JsonNode json = new ObjectMapper().readTree(wenpu("stats", "--format", "json").out());
    int articles = json.path("articles").asInt();
    assertThat(articles).isPositive();
    assertThat(json.path("articlesByKind").path("NewsArticle").asInt()).isEqualTo(articles);
    assertThat(json.path("facts").path("Statement").asInt()).isPositive();
    assertThat(json.path("entities").path("Person").asInt()).isPositive();
    assertThat(json.path("bytes").asLong()).isPositive();
    assertThat(wenpu("stats").out())
        .contains("articles\t" + articles + "\n")
        .contains("\narticles by year\n  2026\t");
  }
}
