package org.wenpu.use.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.wenpu.rdf.ReferenceGraphs;
import org.wenpu.store.ArticleStore;
import org.wenpu.store.CommitSize;

/** Opens stores for the commands, and closes them whatever happens. */
final class Stores {
  private Stores() {}

  /** Reads from a store. */
  @FunctionalInterface
  interface Reading<T> {
    T from(DatasetGraph dataset) throws IOException;
  }

  /** Fills a store. */
  @FunctionalInterface
  interface Filling {
    void into(ArticleStore store) throws IOException;
  }

  /** Reads in one transaction from a store that must be there. */
  static <T> T read(Path folder, Reading<T> reading) throws IOException {
    try (ArticleStore store = ArticleStore.openExisting(folder)) {
      return store.read(dataset -> unchecked(reading, dataset));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static <T> T unchecked(Reading<T> reading, DatasetGraph dataset) {
    try {
      return reading.from(dataset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fills a store, which is made when there is none, with reference data and what is given. */
  static void fill(Path folder, Filling filling) throws IOException {
    fill(folder, CommitSize.USUAL_QUADS, filling);
  }

  /** Fills a store in transactions of so many quads. */
  static void fill(Path folder, int quadsACommit, Filling filling) throws IOException {
    try (ArticleStore store = ArticleStore.open(folder, quadsACommit)) {
      ReferenceGraphs.bundled().forEach(store::put);
      filling.into(store);
    }
  }

  /** Puts the graph of each article into a store. */
  static Run.Use loading(ArticleStore store) {
    return new Loading(store);
  }
}
