package org.wenpu.use.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.wenpu.meaning.Facts;

/** Opens stores for the commands that read them. */
final class Stores {
  private Stores() {}

  /** Reads from a store. */
  @FunctionalInterface
  interface Reading<T> {
    T from(DatasetGraph dataset) throws IOException;
  }

  static <T> T read(Path folder, Reading<T> reading) throws IOException {
    throw new IOException("no store in " + folder);
  }

  /** Adds articles to a store. */
  @FunctionalInterface
  interface Building {
    void with(ArticleWriter writer) throws IOException;
  }

  interface ArticleWriter {
    void add(Facts facts) throws IOException;
  }

  static void build(Path folder, Building building) throws IOException {
    throw new IOException("no store in " + folder);
  }
}
