package org.wenpu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenpu.rdf.Iris;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Vocabulary.Prov;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Wp;
import org.wenpu.store.ArticleStore.Outcome;

/** Puts articles that carry the same report. */
class CopiesTest {
  private static final String BODY =
      "青河县今年修通乡村公路120公里，全县所有行政村都通了客车。县长在会上介绍，下一步要把公路延伸到村民小组，让山里的果子当天就能运出去。";
  private static final String EDITED = BODY.replace("山里的果子", "山里的水果");
  private static final String CORRECTED = BODY.replace("120", "210");
  private static final String OTHER =
      "白石湖的候鸟比去年早到了一个星期。保护站的工作人员说，湖边新种的芦苇给它们提供了过冬的地方，今年记录到的种类也比往年多。";

  @TempDir private Path folder;

  private static Node iri(String id) {
    return Iris.article(id);
  }

  private static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }

  /** Gives an article with a fact that says where it was found. */
  private static NamedGraph article(String id, String date, String body) {
    Node name = iri(id);
    Node fact = NodeFactory.createURI(name.getURI() + "#statement-1");
    return new NamedGraph(
        name,
        List.of(
            Triple.create(name, Schema.HEADLINE, literal("题" + id)),
            Triple.create(name, Schema.DATE_PUBLISHED, literal(date)),
            Triple.create(name, Schema.ARTICLE_BODY, literal(body)),
            Triple.create(fact, Wp.SPEAKER, NodeFactory.createURI("https://example.org/speaker")),
            Triple.create(fact, Schema.TEXT, literal("说的话"))));
  }

  private List<String> facts(ArticleStore store) {
    store.commit();
    return store.read(
        dataset ->
            Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, Wp.SPEAKER, Node.ANY))
                .map(quad -> id(quad.getGraph()))
                .sorted()
                .toList());
  }

  private static String id(Node article) {
    return article.getURI().substring(article.getURI().lastIndexOf('/') + 1);
  }

  private static List<String> quads(ArticleStore store) {
    store.commit();
    return store.read(
        dataset ->
            Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY))
                .map(Quad::toString)
                .sorted()
                .toList());
  }

  @Test
  void reportOfTwoCarriersHasItsFactsOnceAndBothCarriersWithTheirText() {
    try (ArticleStore store = ArticleStore.open(folder)) {
      assertThat(store.put(article("b", "2026-01-02", BODY))).isEqualTo(Outcome.ADDED);
      assertThat(store.put(article("a", "2026-01-03", EDITED))).isEqualTo(Outcome.ADDED);
      assertThat(facts(store)).containsExactly("b");
      assertThat(store.copies()).containsExactly(Map.entry(iri("a").getURI(), iri("b").getURI()));
      boolean kept =
          store.read(
              all ->
                  all.contains(iri("a"), iri("a"), Schema.ARTICLE_BODY, literal(EDITED))
                      && all.contains(iri("a"), iri("a"), Prov.ALTERNATE_OF, iri("b")));
      assertThat(kept).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void orderOfArrivalDoesNotMatter(boolean committing) {
    List<NamedGraph> articles =
        List.of(
            article("a", "2026-01-03", BODY),
            article("b", "2026-01-01", EDITED),
            article("c", "2026-01-02", BODY),
            article("d", "2026-01-01", OTHER));
    List<List<String>> ends = new ArrayList<>();
    for (int[] order : new int[][] {{0, 1, 2, 3}, {3, 2, 1, 0}, {2, 0, 3, 1}, {1, 3, 0, 2}}) {
      try (ArticleStore store = ArticleStore.open(folder.resolve("s" + ends.size()))) {
        for (int i : order) {
          store.put(articles.get(i));
          if (committing) {
            store.commit();
          }
        }
        assertThat(facts(store)).containsExactly("b", "d");
        ends.add(quads(store));
      }
    }
    assertThat(ends).allMatch(end -> end.equals(ends.get(0)));
  }

  @Test
  void copyHasTheFactsWhenTheOriginalGoes() {
    try (ArticleStore store = ArticleStore.open(folder)) {
      store.put(article("c", "2026-01-03", BODY));
      List<String> alone = quads(store);
      store.put(article("a", "2026-01-01", BODY));
      store.put(article("b", "2026-01-02", EDITED));
      assertThat(facts(store)).containsExactly("a");
      store.remove(iri("a"));
      assertThat(facts(store)).containsExactly("b");
      assertThat(store.copies()).containsExactly(Map.entry(iri("c").getURI(), iri("b").getURI()));
      store.remove(iri("b"));
      assertThat(quads(store)).isEqualTo(alone);
      assertThat(store.copies()).isEmpty();
    }
  }

  @Test
  void originalThatIsRewrittenLeavesTheFactsToTheCopy() {
    try (ArticleStore store = ArticleStore.open(folder)) {
      store.put(article("a", "2026-01-01", BODY));
      store.put(article("b", "2026-01-02", BODY));
      store.commit();
      assertThat(store.put(article("a", "2026-01-01", OTHER))).isEqualTo(Outcome.REPLACED);
      assertThat(facts(store)).containsExactly("a", "b");
      store.put(article("a", "2026-01-01", EDITED));
      assertThat(facts(store)).containsExactly("a");
    }
  }

  @Test
  void copyThatIsThereIsNotPutAgain() {
    try (ArticleStore store = ArticleStore.open(folder)) {
      store.put(article("a", "2026-01-01", BODY));
      store.put(article("b", "2026-01-02", BODY));
      store.commit();
      assertThat(store.put(article("b", "2026-01-02", BODY))).isEqualTo(Outcome.UNCHANGED);
      assertThat(store.put(article("a", "2026-01-01", BODY))).isEqualTo(Outcome.UNCHANGED);
    }
  }

  @Test
  void reportWithAnotherFigureIsAnotherReport() {
    try (ArticleStore store = ArticleStore.open(folder)) {
      store.put(article("a", "2026-01-01", BODY));
      store.put(article("b", "2026-01-02", CORRECTED));
      assertThat(facts(store)).containsExactly("a", "b");
    }
  }

  @Test
  void datelineDoesNotMakeAnotherReport() {
    NamedGraph plain = article("b", "2026-01-02", "本报青河1月2日电（记者甲乙）" + BODY);
    List<Triple> triples = new ArrayList<>(plain.triples());
    Node dateline = NodeFactory.createURI(iri("b").getURI() + "#char=0,16");
    triples.add(Triple.create(iri("b"), Wp.DATELINE, dateline));
    try (ArticleStore store = ArticleStore.open(folder)) {
      store.put(article("a", "2026-01-01", BODY));
      store.put(new NamedGraph(iri("b"), triples));
      assertThat(facts(store)).containsExactly("a");
    }
  }

  @Test
  void shortTextsAreNotCompared() {
    try (ArticleStore store = ArticleStore.open(folder)) {
      store.put(article("a", "2026-01-01", "详见第二版。"));
      store.put(article("b", "2026-01-02", "详见第二版。"));
      assertThat(facts(store)).containsExactly("a", "b");
    }
  }
}
