package org.wenpu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenpu.rdf.Iris;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Vocabulary.Schema;

/**
 * A store that is filled for the first time has its quads in one index until the end. A kill is
 * played by copying the files of an open store: what a process has written is in them.
 */
class FirstBuildTest {
  private static final int ARTICLES = 60;
  private static final int LINES = 40;
  private static final Node SHARED = NodeFactory.createURI("https://example.org/thing");

  @TempDir private Path temporary;

  private static Node article(int number) {
    return Iris.article("a-" + number);
  }

  private static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }

  /** Gives a graph that says something of a thing of which all others say the same. */
  private static NamedGraph graph(int number, String headline) {
    Node name = article(number);
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(name, Schema.HEADLINE, literal(headline)));
    triples.add(Triple.create(SHARED, Schema.HEADLINE, literal("众所周知")));
    IntStream.range(0, LINES)
        .forEach(
            i -> triples.add(Triple.create(name, Schema.TEXT, literal(number + "第" + i + "行"))));
    return new NamedGraph(name, triples);
  }

  private Path folder(String name) {
    return temporary.resolve(name);
  }

  private static void put(ArticleStore store, int from, int to) {
    IntStream.range(from, to).forEach(i -> store.put(graph(i, "标题")));
  }

  /** Builds a store in small transactions and kills it before its indexes are made. */
  private Path killed(Consumer<ArticleStore> work) throws IOException {
    Path left = folder("left");
    try (ArticleStore store = ArticleStore.open(folder("killed"), 500)) {
      work.accept(store);
      store.commit();
      FileUtils.copyDirectory(folder("killed").toFile(), left.toFile());
    }
    assertThat(isComplete(left)).isFalse();
    return left;
  }

  private static boolean isComplete(Path folder) {
    DatasetGraph dataset = Tdb.open(folder);
    try (Indexes indexes = new Indexes(dataset, folder)) {
      return indexes.areComplete();
    } finally {
      Tdb.close(dataset);
    }
  }

  private static List<String> quads(Path folder) {
    try (ArticleStore store = ArticleStore.openExisting(folder)) {
      return quads(store);
    }
  }

  private static List<String> quads(ArticleStore store) {
    return store.read(
        all ->
            Iter.asStream(all.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY))
                .map(Quad::toString)
                .sorted()
                .toList());
  }

  private static List<String> expected(int articles) {
    return IntStream.range(0, articles)
        .mapToObj(i -> graph(i, "标题"))
        .flatMap(graph -> graph.quads().stream())
        .map(Quad::toString)
        .sorted()
        .toList();
  }

  private static long answers(ArticleStore store, String pattern) {
    String query = "SELECT * { " + pattern + " }";
    return store.read(all -> Iter.count(QueryExec.dataset(all).query(query).build().select()));
  }

  @Test
  void storeThatWasKilledAnswersWhateverIsGiven() throws IOException {
    Path left = killed(store -> put(store, 0, ARTICLES));
    try (ArticleStore store = ArticleStore.openExisting(left)) {
      String text = "<" + Schema.TEXT + ">";
      String name = "<" + article(7) + ">";
      assertThat(answers(store, "?s ?p ?o")).isEqualTo(ARTICLES * (LINES + 1) + 1);
      assertThat(answers(store, name + " ?p ?o")).isEqualTo(LINES + 1);
      assertThat(answers(store, "?s " + text + " ?o")).isEqualTo(ARTICLES * LINES);
      assertThat(answers(store, "?s ?p '7第7行'")).isEqualTo(1);
      assertThat(answers(store, name + " " + text + " ?o")).isEqualTo(LINES);
      assertThat(answers(store, "?s " + text + " '7第7行'")).isEqualTo(1);
      assertThat(answers(store, name + " ?p '7第7行'")).isEqualTo(1);
      assertThat(answers(store, "<" + SHARED + "> ?p ?o")).isEqualTo(1);
      assertThat(answers(store, "GRAPH ?g { <" + SHARED + "> ?p ?o }")).isEqualTo(ARTICLES);
      assertThat(answers(store, "GRAPH " + name + " { ?s ?p ?o }")).isEqualTo(LINES + 2);
      assertThat(quads(store)).isEqualTo(expected(ARTICLES));
    }
    assertThat(isComplete(left)).isTrue();
  }

  @Test
  void buildGoesOnAfterAKillAndIsTheUndisturbedOne() throws IOException {
    Path left = killed(store -> put(store, 0, ARTICLES / 2));
    try (ArticleStore store = ArticleStore.open(left, 500)) {
      put(store, 0, ARTICLES);
    }
    assertThat(isComplete(left)).isTrue();
    assertThat(quads(left)).isEqualTo(expected(ARTICLES));
  }

  @Test
  void buildWithNothingToDoMakesWhatAKillLeftOut() throws IOException {
    Path left = killed(store -> put(store, 0, 3));
    ArticleStore.open(left).close();
    assertThat(isComplete(left)).isTrue();
    assertThat(quads(left)).isEqualTo(expected(3));
  }

  @Test
  void whatWasReplacedOrRemovedMeanwhileIsNotInTheOtherIndexes() {
    try (ArticleStore store = ArticleStore.open(folder("store"), 500)) {
      put(store, 0, ARTICLES);
      store.put(graph(ARTICLES, "多余"));
      store.put(graph(3, "旧标题"));
      store.commit();
      store.put(graph(3, "标题"));
      store.remove(article(ARTICLES));
    }
    assertThat(quads(folder("store"))).isEqualTo(expected(ARTICLES));
  }

  @Test
  void killedWhileTheIndexesAreMadeTheStoreIsAsBefore() throws IOException {
    Path left = killed(store -> put(store, 0, ARTICLES));
    Path again = folder("again");
    DatasetGraph dataset = Tdb.open(left);
    Txn.executeWrite(
        dataset,
        () -> {
          pack(dataset, 1);
          copy(left, again);
          dataset.abort();
        });
    Tdb.close(dataset);
    assertThat(isComplete(again)).isFalse();
    assertThat(quads(again)).isEqualTo(expected(ARTICLES));
    assertThat(isComplete(left)).isFalse();
    assertThat(quads(left)).isEqualTo(expected(ARTICLES));
  }

  /** Fills an index with the rows of the first, wrong ones for it. */
  private static void pack(DatasetGraph dataset, int index) {
    TupleIndex[] indexes =
        TDBInternal.getDatasetGraphTDB(dataset)
            .getQuadTable()
            .getNodeTupleTable()
            .getTupleTable()
            .getIndexes();
    BPlusTree first = RowOrder.tree(indexes[0]);
    BPlusTree other = RowOrder.tree(indexes[index]);
    new TreePacker(other).append(Iter.map(first.iterator(), r -> r.getKey()), first.size());
  }

  private static void copy(Path from, Path to) {
    try {
      FileUtils.copyDirectory(from.toFile(), to.toFile());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void completeStoreTakesChangesInAllIndexes() {
    try (ArticleStore store = ArticleStore.open(folder("store"))) {
      put(store, 0, 2 * ARTICLES);
      store.put(graph(3, "旧标题"));
    }
    try (ArticleStore store = ArticleStore.open(folder("store"))) {
      store.put(graph(3, "标题"));
      IntStream.range(ARTICLES, 2 * ARTICLES).forEach(i -> store.remove(article(i)));
    }
    assertThat(isComplete(folder("store"))).isTrue();
    assertThat(quads(folder("store"))).isEqualTo(expected(ARTICLES));
    try (ArticleStore store = ArticleStore.open(folder("store"))) {
      IntStream.range(0, ARTICLES).forEach(i -> store.remove(article(i)));
      put(store, 0, ARTICLES);
    }
    assertThat(quads(folder("store"))).isEqualTo(expected(ARTICLES));
  }

  @Test
  void formsOfOneNumberAreOneInIndexesThatArePacked() {
    Node name = article(1);
    List<Triple> triples = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      triples.add(Triple.create(name, Schema.TEXT, literal("第" + i + "行")));
    }
    for (String form : new String[] {"7", "07", "007"}) {
      Node number = NodeFactory.createLiteralDT(form, XSDDatatype.XSDinteger);
      triples.add(Triple.create(name, Schema.POSITION, number));
    }
    try (ArticleStore store = ArticleStore.open(folder("store"))) {
      store.put(new NamedGraph(name, triples));
      store.commit();
      assertThat(quads(store)).hasSize(5_001);
      assertThat(answers(store, "?s ?p 7")).isEqualTo(1);
      store.remove(name);
      store.commit();
      assertThat(quads(store)).isEmpty();
    }
  }

  @Test
  void rowsThatAreTooManyAtOnceAreSortedInPieces() throws IOException {
    Path left = killed(store -> put(store, 0, ARTICLES));
    DatasetGraph dataset = Tdb.open(left);
    try (Indexes indexes = new Indexes(dataset, left, 100)) {
      indexes.complete();
      assertThat(indexes.areComplete()).isTrue();
    } finally {
      Tdb.close(dataset);
    }
    assertThat(quads(left)).isEqualTo(expected(ARTICLES));
  }
}
