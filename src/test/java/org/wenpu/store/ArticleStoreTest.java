package org.wenpu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenpu.rdf.Iris;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.ReferenceGraph;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Wp;
import org.wenpu.store.ArticleStore.Outcome;

class ArticleStoreTest {
  @TempDir private Path folder;

  private static Node article(int number) {
    return Iris.article("a-" + number);
  }

  /** Gives a graph of an article with so many lines. */
  private static NamedGraph graph(int number, String headline, int lines) {
    Node name = article(number);
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(name, Schema.HEADLINE, literal(headline)));
    triples.add(Triple.create(name, Wp.CONTENT_HASH, literal("hash of " + headline)));
    IntStream.range(0, lines)
        .forEach(i -> triples.add(Triple.create(name, Schema.TEXT, literal("第" + i + "行"))));
    return new NamedGraph(name, triples);
  }

  private static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static List<String> quads(ArticleStore store) {
    return store.read(
        dataset ->
            Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY))
                .map(Quad::toString)
                .sorted()
                .toList());
  }

  private long bytes() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private List<String> build(int articles, String headline) {
    try (ArticleStore store = ArticleStore.open(folder)) {
      IntStream.range(0, articles).forEach(i -> store.put(graph(i, headline, 20)));
      store.commit();
      return quads(store);
    }
  }

  @Test
  void loadingTwiceChangesNothing() throws IOException {
    List<String> first = build(30, "标题");
    long size = bytes();
    try (ArticleStore store = ArticleStore.open(folder)) {
      for (int i = 0; i < 30; i++) {
        assertThat(store.put(graph(i, "标题", 20))).isEqualTo(Outcome.UNCHANGED);
      }
      store.commit();
      assertThat(quads(store)).isEqualTo(first).hasSize(30 * 22);
    }
    assertThat(bytes()).isEqualTo(size);
  }

  @Test
  void changedArticleReplacesItsGraphWhole() {
    try (ArticleStore store = ArticleStore.open(folder)) {
      assertThat(store.put(graph(1, "旧标题", 5))).isEqualTo(Outcome.ADDED);
      store.commit();
      assertThat(store.put(graph(1, "新标题", 2))).isEqualTo(Outcome.REPLACED);
      store.commit();
      assertThat(quads(store)).hasSize(4).noneMatch(quad -> quad.contains("旧标题"));
      assertThat(store.articles()).containsExactly(article(1));
    }
  }

  @Test
  void lastOfSeveralPutsBeforeACommitStays() {
    try (ArticleStore store = ArticleStore.open(folder)) {
      assertThat(store.put(graph(1, "一", 1))).isEqualTo(Outcome.ADDED);
      assertThat(store.put(graph(1, "二", 1))).isEqualTo(Outcome.REPLACED);
      assertThat(store.put(graph(1, "二", 1))).isEqualTo(Outcome.UNCHANGED);
      store.commit();
      assertThat(quads(store)).hasSize(3).anyMatch(quad -> quad.contains("二"));
    }
  }

  @Test
  void removedArticleLeavesNothing() {
    try (ArticleStore store = ArticleStore.open(folder)) {
      store.put(graph(1, "一", 3));
      store.put(graph(2, "二", 3));
      store.commit();
      assertThat(store.remove(article(1))).isTrue();
      assertThat(store.remove(article(1))).isFalse();
      store.commit();
      assertThat(store.articles()).containsExactly(article(2));
      assertThat(quads(store)).hasSize(5).noneMatch(quad -> quad.contains("a-1"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0", "28.0", "41700000000000.0", "0.95", "-1.5"})
  void numberIsRemovedInTheFormTheGraphIsWrittenIn(String form) {
    Node number = NodeFactory.createLiteralDT(form, XSDDatatype.XSDdecimal);
    Triple triple = Triple.create(article(1), Wp.CONFIDENCE, number);
    try (ArticleStore store = ArticleStore.open(folder)) {
      store.put(new NamedGraph(article(1), List.of(triple)));
      store.commit();
      assertThat(store.<Boolean>read(all -> all.contains(Quad.create(article(1), triple))))
          .isTrue();
      store.remove(article(1));
      store.commit();
      assertThat(quads(store)).isEmpty();
    }
  }

  @Test
  void whatWasPutIsThereAfterReopening() {
    List<String> before = build(3, "标题");
    try (ArticleStore store = ArticleStore.openExisting(folder)) {
      assertThat(quads(store)).isEqualTo(before);
    }
  }

  @Test
  void closingCommits() {
    try (ArticleStore store = ArticleStore.open(folder)) {
      store.put(graph(1, "一", 3));
    }
    try (ArticleStore store = ArticleStore.openExisting(folder)) {
      assertThat(quads(store)).hasSize(5);
    }
  }

  @Test
  void largeBatchIsCommittedOnTheWayWithoutSplittingAnArticle() {
    try (ArticleStore store = ArticleStore.open(folder, 200_000)) {
      store.put(graph(1, "一", 120_000));
      assertThat(store.articles()).isEmpty();
      store.put(graph(2, "二", 120_000));
      assertThat(store.has(article(2), graph(2, "二", 120_000).fingerprint())).isTrue();
      store.put(graph(3, "三", 200_000));
      assertThat(store.articles()).contains(article(1), article(2));
      store.commit();
      assertThat(store.quads()).isEqualTo(440_000 + 3 * 2);
    }
  }

  @Test
  void editionIsKnownByItsFingerprintAndItsSourceIsListed() {
    try (ArticleStore store = ArticleStore.open(folder)) {
      assertThat(store.has(article(1), "a")).isFalse();
      store.put(new Edition(graph(1, "一", 3), "a", "/news/1.txt"));
      assertThat(store.has(article(1), "a")).isTrue();
      assertThat(store.put(new Edition(graph(1, "二", 3), "a", "/news/1.txt")))
          .isEqualTo(Outcome.UNCHANGED);
      assertThat(store.put(new Edition(graph(1, "二", 3), "b", "/news/2.txt")))
          .isEqualTo(Outcome.REPLACED);
      store.commit();
      assertThat(store.has(article(1), "b")).isTrue();
      assertThat(store.sources()).containsExactly(Map.entry(article(1).getURI(), "/news/2.txt"));
    }
  }

  @Test
  void compactedStoreIsSmallerAndHoldsTheSame() throws IOException {
    try (ArticleStore store = ArticleStore.open(folder)) {
      for (int round = 0; round < 10; round++) {
        for (int i = 0; i < 20; i++) {
          store.put(graph(i, "第" + round + "版", 2_000));
        }
        store.complete();
      }
      List<String> before = quads(store);
      long size = bytes();
      store.compact();
      assertThat(bytes()).isLessThan(size);
      store.put(graph(21, "后来", 3));
      store.remove(article(21));
      store.commit();
      assertThat(quads(store)).isEqualTo(before);
    }
    try (ArticleStore store = ArticleStore.openExisting(folder)) {
      assertThat(store.quads()).isEqualTo(20 * 2_002);
      assertThat(store.compactIfGrown()).isFalse();
    }
  }

  @Test
  void storeHasGrownTooFarWhenFewOfItsBytesAreOfLivingGraphs() {
    assertThat(Growth.isExcessive(2L << 30, 4_000_000)).isFalse();
    assertThat(Growth.isExcessive(2L << 30, 100_000)).isTrue();
    assertThat(Growth.isExcessive(100L << 20, 0)).isFalse();
  }

  @Test
  void defaultGraphOfAQueryIsTheUnionAndHidesTheOwnList() {
    try (ArticleStore store = ArticleStore.open(folder)) {
      store.put(graph(1, "一", 0));
      store.put(graph(2, "二", 0));
      store.commit();
      assertThat(count(store, "SELECT * { ?s ?p ?o }")).isEqualTo(4);
      assertThat(count(store, "SELECT * { GRAPH ?g { ?s ?p ?o } }")).isEqualTo(4);
    }
  }

  private static long count(ArticleStore store, String query) {
    return store.read(
        dataset -> {
          try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            return Iter.count(execution.select());
          }
        });
  }

  @Test
  void referenceGraphIsReplacedWhenItsFileChangesAndIsNoArticle() {
    Node name = Iris.referenceGraph("topics");
    NamedGraph content =
        new NamedGraph(name, List.of(Triple.create(name, Schema.TEXT, literal("议题"))));
    try (ArticleStore store = ArticleStore.open(folder)) {
      assertThat(store.put(new ReferenceGraph(name, "1", () -> content))).isEqualTo(Outcome.ADDED);
      store.commit();
      assertThat(store.put(new ReferenceGraph(name, "1", ArticleStoreTest::unread)))
          .isEqualTo(Outcome.UNCHANGED);
      assertThat(store.put(new ReferenceGraph(name, "2", () -> content)))
          .isEqualTo(Outcome.REPLACED);
      assertThat(store.articles()).isEmpty();
    }
  }

  private static NamedGraph unread() {
    throw new AssertionError("an unchanged file is not read");
  }

  @Test
  void interruptedCallerDoesNotHarmTheWriter() {
    try (ArticleStore store = ArticleStore.open(folder)) {
      store.put(graph(1, "一", 3));
      Thread.currentThread().interrupt();
      store.commit();
      assertThat(Thread.interrupted()).isTrue();
      store.put(graph(2, "二", 3));
      store.commit();
      assertThat(store.articles()).hasSize(2);
    }
  }

  @Test
  void secondUserOfOneProcessIsTurnedAway() {
    try (ArticleStore store = ArticleStore.open(folder)) {
      assertThatThrownBy(() -> ArticleStore.open(folder))
          .isInstanceOf(StoreException.class)
          .hasMessage("store %s is in use by another process", folder);
      store.put(graph(1, "一", 3));
    }
    assertThat(build(1, "一")).isNotEmpty();
  }

  @Test
  void storeInUseByAnotherProcessSaysSo() throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StoreHolder.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(other.getInputStream().read()).isEqualTo('.');
      assertThatThrownBy(() -> ArticleStore.open(folder))
          .isInstanceOf(StoreException.class)
          .hasMessage("store %s is in use by another process", folder);
    } finally {
      other.destroyForcibly();
      other.waitFor(1, TimeUnit.MINUTES);
    }
    try (ArticleStore store = ArticleStore.openExisting(folder)) {
      assertThat(store.articles()).as("committed before the kill").containsExactly(article(7));
    }
  }

  /** Holds a store until it is killed. */
  static final class StoreHolder {
    private StoreHolder() {}

    public static void main(String[] args) throws IOException {
      ArticleStore store = ArticleStore.open(Path.of(args[0]));
      store.put(graph(7, "七", 3));
      store.commit();
      store.put(graph(8, "八", 3));
      System.out.write('.');
      System.out.flush();
      if (System.in.read() >= 0) {
        store.close();
      }
    }
  }

  @Test
  void fileInTheFoldersPlaceIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> ArticleStore.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessage("cannot use store %s: %s is a file, not a folder", file, file);
    assertThatThrownBy(() -> ArticleStore.open(file.resolve("store")))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("cannot use store " + file.resolve("store"))
        .hasMessageNotContainingAny("Exception", "\n");
  }

  @Test
  void foreignFolderIsLeftAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "x", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> ArticleStore.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessage("%s is no store and is not empty; name a new or empty folder", folder);
    assertThat(folder.toFile().list()).containsExactly(file.getFileName().toString());
  }

  @Test
  void missingStoreIsNotMadeByReading() {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> ArticleStore.openExisting(missing))
        .isInstanceOf(StoreException.class)
        .hasMessage("no store at %s; make one with: wenpu build", missing);
    assertThat(missing).doesNotExist();
  }

  @Test
  void storeOfAnotherFormatIsLeftAlone() throws IOException {
    Files.writeString(
        folder.resolve("wenpu-store"), "wenpu store, format 9\n", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> ArticleStore.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessage("store %s was written by another version (wenpu store, format 9)", folder);
  }

  @Test
  void fullDiskIsSaidBeforeWriting() {
    StoreFolder taken = StoreFolder.take(folder);
    try {
      assertThatThrownBy(() -> StoreSpace.require(taken, 976L << 20, 100L << 20))
          .isInstanceOf(StoreException.class)
          .hasMessage("disk full: store %s needs 1040 MB, 100 MB are free", folder);
    } finally {
      taken.close();
    }
  }
}
