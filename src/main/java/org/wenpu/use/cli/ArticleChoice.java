package org.wenpu.use.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.wenpu.rdf.Iris;
import org.wenpu.store.ArticleStore;
import picocli.CommandLine.Option;

/** Says which articles of a store to look at; without options all. */
final class ArticleChoice {
  private static final long SEED = 1;

  @Option(
      names = "--article",
      paramLabel = "ID",
      description = "Only this article, by its id or IRI; may be given several times.")
  private List<String> ids = List.of();

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "Only N articles, drawn at random, the same each time.")
  private @Nullable Integer sample;

  /**
   * Gives the chosen articles.
   *
   * @throws UsageException when the store has none of that id
   */
  List<Node> of(ArticleStore store) {
    List<Node> all = store.articles();
    if (sample != null && sample < 1) {
      throw new UsageException("--sample must be 1 or more");
    }
    if (!ids.isEmpty()) {
      return ids.stream().map(id -> named(id, all)).toList();
    }
    return sample == null ? all : drawn(all, sample);
  }

  boolean isAll() {
    return ids.isEmpty() && sample == null;
  }

  private static Node named(String id, List<Node> all) {
    Node article = id.matches("https?://.*") ? NodeFactory.createURI(id) : Iris.article(id);
    if (!all.contains(article)) {
      throw new UsageException("no article \"" + id + "\" in the store");
    }
    return article;
  }

  private static List<Node> drawn(List<Node> all, int number) {
    List<Node> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(SEED));
    return shuffled.stream()
        .limit(number)
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .toList();
  }
}
