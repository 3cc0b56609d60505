package org.wenpu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenpu.rdf.Iris;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Vocabulary.Schema;

class TextIndexTest {
  private static final String PREFIXES =
      "PREFIX text: <https://w3id.org/wenpu/text#> PREFIX schema: <https://schema.org/> ";

  @TempDir private Path folder;

  private static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static NamedGraph graph(String id, String headline, String body) {
    Node article = Iris.article(id);
    return new NamedGraph(
        article,
        List.of(
            Triple.create(article, Schema.HEADLINE, literal(headline)),
            Triple.create(article, Schema.ARTICLE_BODY, literal(body))));
  }

  /** Asks in SPARQL; gives the ends of the IRIs of what is found. */
  private static List<String> found(ArticleStore store, String words) {
    return rows(store, "?thing text:match \"" + words + "\"", "thing").stream()
        .map(iri -> iri.replaceFirst(".*/", ""))
        .toList();
  }

  private static List<String> rows(ArticleStore store, String pattern, String variable) {
    return store.read(
        all -> {
          String query = PREFIXES + "SELECT * { " + pattern + " }";
          try (QueryExec execution = QueryExec.dataset(all).query(query).build()) {
            List<String> values = new ArrayList<>();
            RowSet rows = execution.select();
            rows.forEachRemaining(
                row -> {
                  Node value = row.get(variable);
                  values.add(
                      value == null
                          ? "-"
                          : value.isURI() ? value.getURI() : value.getLiteralLexicalForm());
                });
            return values;
          }
        });
  }

  private ArticleStore filled() {
    ArticleStore store = ArticleStore.open(folder);
    store.put(graph("a-1", "沿海算力基地开工", "国务院办公厅发文。李山说，５Ｇ网络已经铺好；臺灣同胞也来了。"));
    store.put(graph("a-2", "山区公路通车", "国家支持山区。弗拉基米尔·普京发来贺电。"));
    store.commit();
    return store;
  }

  @ParameterizedTest
  @CsvSource({
    "国务院, a-1",
    "务院办, a-1",
    "国家, a-2",
    "国务, a-1",
    "算力, a-1",
    "沿, a-1",
    "5g网络, a-1",
    "５Ｇ, a-1",
    "台湾, a-1",
    "臺灣同胞, a-1",
    "弗拉基米尔·普京, a-2",
    "普京, a-2",
    "山区 贺电, a-2",
  })
  void wordsAreFoundWhereverTheyStand(String words, String article) {
    try (ArticleStore store = filled()) {
      assertThat(found(store, words)).containsExactly(article);
    }
  }

  @ParameterizedTest
  @CsvSource({"院国", "国院", "办公厅发文山", "算力 公路", "''", "。", "5"})
  void whatIsNotThereIsNotFound(String words) {
    try (ArticleStore store = filled()) {
      assertThat(found(store, words)).isEmpty();
    }
  }

  @Test
  void passageShowsTheSentenceAndItsPlace() {
    try (ArticleStore store = filled()) {
      String pattern = "(?thing ?score ?graph ?words ?place) text:match (\"台湾 算力\" 5)";
      assertThat(rows(store, pattern, "words")).containsExactly("李山说，５Ｇ网络已经铺好；臺灣同胞也来了。");
      assertThat(rows(store, pattern, "place"))
          .containsExactly("https://w3id.org/wenpu/id/article/a-1#char=22,24");
    }
  }

  @Test
  void searchKeepsToPropertyThingAndLimit() {
    try (ArticleStore store = filled()) {
      assertThat(rows(store, "?x text:match (schema:headline \"国家\")", "x")).isEmpty();
      assertThat(rows(store, "?x text:match (schema:headline schema:articleBody \"山\" 1)", "x"))
          .hasSize(1);
      String bound = "VALUES ?x { <https://w3id.org/wenpu/id/article/a-2> } ?x text:match \"山\"";
      assertThat(rows(store, bound, "x")).containsExactly("https://w3id.org/wenpu/id/article/a-2");
      String words = "VALUES ?words { \"算力\" } ?x text:match (?words 5)";
      assertThat(rows(store, words, "x")).containsExactly("https://w3id.org/wenpu/id/article/a-1");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "?x text:match (5 5 5), wants",
    "?x text:match (\"算力\" 0), no number",
    "?x text:match (schema:url \"算力\"), schema.org/url are not in the index",
  })
  void malformedSearchIsSaid(String pattern, String message) {
    try (ArticleStore store = filled()) {
      assertThatThrownBy(() -> rows(store, pattern, "x"))
          .isInstanceOf(QueryExecException.class)
          .hasMessageContaining(message);
    }
  }

  @Test
  void oneNameInManyArticlesIsOneThing() {
    try (ArticleStore store = ArticleStore.open(folder)) {
      Node person = NodeFactory.createURI("https://w3id.org/wenpu/id/person/李山");
      for (int i = 0; i < 30; i++) {
        Triple name =
            Triple.create(
                person, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang("李山", "zh"));
        store.put(new NamedGraph(Iris.article("a-" + i), List.of(name)));
      }
      store.commit();
      assertThat(found(store, "李山")).containsExactly("李山");
    }
  }

  @Test
  void everyCommitIsSeenByTheNextSearch() {
    try (ArticleStore store = filled()) {
      assertThat(found(store, "算力")).containsExactly("a-1");
      store.put(graph("a-1", "港口开工", "没有别的。"));
      store.put(graph("a-3", "算力联网", "三地相连。"));
      assertThat(found(store, "算力")).as("before the commit").containsExactly("a-1");
      store.commit();
      assertThat(found(store, "算力")).containsExactly("a-3");
      store.remove(Iris.article("a-3"));
      store.commit();
      assertThat(found(store, "算力")).isEmpty();
      store.compact();
      assertThat(found(store, "港口")).containsExactly("a-1");
      store.put(graph("a-1", "算力又来", "没有别的。"));
      store.commit();
      assertThat(found(store, "算力")).containsExactly("a-1");
      assertThat(found(store, "港口")).isEmpty();
    }
  }

  @Test
  void whatChangedWhileNobodySearchedIsSeenAfterReopening() {
    try (ArticleStore store = filled()) {
      assertThat(found(store, "公路")).containsExactly("a-2");
    }
    try (ArticleStore store = ArticleStore.open(folder)) {
      store.remove(Iris.article("a-2"));
      store.put(graph("a-4", "公路又通", "新的一条。"));
    }
    try (ArticleStore store = ArticleStore.open(folder)) {
      assertThat(found(store, "公路")).containsExactly("a-4");
      assertThat(store.<Integer>read(all -> store.text().update())).isZero();
      assertThat(store.<Integer>read(all -> store.text().rebuild())).isEqualTo(2);
      assertThat(found(store, "公路")).containsExactly("a-4");
    }
  }

  @Test
  void brokenIndexIsMadeAnew() throws IOException {
    try (ArticleStore store = filled()) {
      assertThat(found(store, "公路")).containsExactly("a-2");
    }
    try (Stream<Path> files = Files.list(folder.resolve("text"))) {
      for (Path file : files.toList()) {
        Files.writeString(file, "broken", StandardCharsets.UTF_8);
      }
    }
    try (ArticleStore store = ArticleStore.open(folder)) {
      assertThat(found(store, "公路")).containsExactly("a-2");
    }
  }

  /** Changes the store and searches it, over and over, until it is killed. */
  static final class Restless {
    private Restless() {}

    public static void main(String[] args) {
      try (ArticleStore store = ArticleStore.open(Path.of(args[0]))) {
        for (int round = 0; ; round++) {
          for (int i = 0; i < 40; i++) {
            store.put(graph("a-" + i, "第" + round + "轮" + (i % 2 == 0 ? "算力" : "公路"), "正文。"));
          }
          store.remove(Iris.article("a-" + round % 40));
          store.commit();
          found(store, "算力");
        }
      }
    }
  }

  @Test
  void killedProcessLeavesNoStaleHit() throws Exception {
    for (int kill = 0; kill < 4; kill++) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Restless.class.getName(),
                  folder.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      Path index = folder.resolve("text");
      for (int i = 0; i < 600 && !Files.isDirectory(index); i++) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
      TimeUnit.MILLISECONDS.sleep(137L * (kill + 1));
      process.destroyForcibly().waitFor();
      try (ArticleStore store = ArticleStore.open(folder)) {
        String truth = "?x schema:headline ?headline FILTER (CONTAINS(?headline, \"算力\"))";
        assertThat(rows(store, "?x text:match \"算力\"", "x"))
            .containsExactlyInAnyOrderElementsOf(rows(store, truth, "x"))
            .isNotEmpty();
      }
    }
  }
}
