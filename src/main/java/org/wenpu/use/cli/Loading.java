package org.wenpu.use.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.wenpu.Pipeline;
import org.wenpu.input.Article;
import org.wenpu.input.Sources;
import org.wenpu.rdf.ContentHash;
import org.wenpu.rdf.Iris;
import org.wenpu.store.ArticleStore;
import org.wenpu.store.ArticleStore.Outcome;
import org.wenpu.store.Edition;
import org.wenpu.use.export.Delivery;

/** Puts the graph of each article into a store, unless the same is there already. */
final class Loading implements Run.Use {
  private final ArticleStore store;
  private final String program = Pipeline.version();
  private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);

  Loading(ArticleStore store) {
    this.store = store;
  }

  @Override
  public boolean knows(Article article) {
    return store.has(Iris.article(article.id()), fingerprint(article));
  }

  @Override
  public Delivery of(Pipeline.Reading reading) {
    Article article = reading.facts().article().article();
    Edition edition =
        new Edition(reading.graph(), fingerprint(article), path(article.source().name()));
    return () -> outcomes.merge(store.put(edition), 1L, Long::sum);
  }

  private String fingerprint(Article article) {
    return ContentHash.of(article) + "-" + program;
  }

  /** Gives how many articles came to what end. */
  long count(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }

  /** Gives the whole path of a file, so that it is the same from wherever it is named. */
  static String path(String name) {
    try {
      return name.equals(Sources.STDIN)
          ? name
          : Path.of(name).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return name;
    }
  }
}
