package org.wenpu.store;

import java.io.IOException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * Writes batches to a store beside those who collect the next one, each when there is room for it
 * on the disk. After a failure it writes no more. Its user sees to it that one thread at a time
 * calls.
 */
final class StoreWriter implements AutoCloseable {
  private final StoreFolder folder;
  private final DatasetGraph dataset;
  private final GraphList graphs;
  private final Indexes indexes;
  private final ArticleWriter articles;
  private final WriterThread thread = new WriterThread();
  private @Nullable StoreException failure;

  StoreWriter(StoreFolder folder, DatasetGraph dataset, GraphList graphs) {
    this.folder = folder;
    this.dataset = dataset;
    this.graphs = graphs;
    this.indexes = new Indexes(dataset, folder.path());
    this.articles = new ArticleWriter(dataset, graphs);
  }

  /**
   * Does nothing but to look back.
   *
   * @throws StoreException the one that ended the writing, if any did
   */
  void requireUsable() {
    if (failure != null) {
      throw failure;
    }
  }

  boolean hasFailed() {
    return failure != null;
  }

  /** Tells whether the store has all its indexes, which it does without in a first build. */
  boolean isIndexed() {
    return indexes.areComplete();
  }

  /** Begins with a batch when what is under way is done. */
  void begin(Batch batch) {
    writing(
        () -> {
          thread.await();
          StoreSpace.require(folder, batch.quads(), unindexed(batch));
          thread.start(() -> articles.write(batch));
        });
  }

  private long unindexed(Batch batch) {
    return isIndexed() ? 0 : quads() + batch.quads();
  }

  /** Waits for what is under way. */
  void await() {
    writing(thread::await);
  }

  /** Makes the indexes that are yet to be made. */
  void completeIndexes() {
    writing(
        () -> {
          thread.await();
          StoreSpace.requireForIndexes(folder, quads());
          thread.run(indexes::complete);
        });
  }

  /** Writes the store anew without what was replaced or removed. */
  void compact() {
    writing(
        () -> {
          StoreSpace.requireBytes(folder, folder.dataBytes());
          thread.run(() -> Tdb.compact(dataset));
        });
  }

  private long quads() {
    return dataset.calculateRead(graphs::quads);
  }

  private interface Writing {
    void run() throws IOException;
  }

  private void writing(Writing writing) {
    try {
      writing.run();
    } catch (StoreException e) {
      failure = e;
      throw e;
    } catch (IOException | RuntimeException | InternalError e) {
      // A memory-mapped file on a full disk ends in an InternalError.
      failure = StoreException.of("cannot write to store %s: %s", folder.path(), e);
      throw failure;
    }
  }

  @Override
  public void close() {
    indexes.close();
    thread.close();
  }
}
