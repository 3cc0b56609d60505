package org.wenpu.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.ReferenceGraph;
import org.wenpu.store.text.IndexedStore;
import org.wenpu.store.text.TextIndex;
import org.wenpu.store.text.TextMatch;

/**
 * Keeps the graphs of articles in a TDB2 store on disk.
 *
 * <p>A graph is written whole or not at all. Changes are collected and committed together, many
 * thousands of quads a transaction: a process killed at any moment leaves what was committed, and
 * building again adds the rest. A graph that is there already is not written again.
 *
 * <p>One process at a time may use a store. Any thread may call; writing happens on a thread of its
 * own while the next changes are collected.
 */
public final class ArticleStore implements AutoCloseable {
  private final StoreFolder folder;
  private final DatasetGraph dataset;
  private final StoreWriter writer;
  private final TextIndex text;
  private final ChangeCollector changes;
  private final CommittedGraphs committed;
  private boolean closed;

  /** What became of a graph that was put. */
  public enum Outcome {
    ADDED,
    REPLACED,
    UNCHANGED
  }

  private ArticleStore(StoreFolder folder, DatasetGraph dataset, CommitSize size) {
    this.folder = folder;
    this.dataset = dataset;
    GraphList graphs = new GraphList(dataset);
    this.writer = new StoreWriter(folder, dataset, graphs);
    IndexedStore indexed = new StoreContents(dataset, graphs);
    this.text = new TextIndex(folder.path().resolve("text"), indexed);
    TextMatch.enable(dataset.getContext(), text, indexed);
    this.changes = new ChangeCollector(new Contents(dataset, graphs), writer, size);
    this.committed = new CommittedGraphs(dataset, graphs);
  }

  /**
   * Opens the store in a folder; makes both when there are none.
   *
   * @throws StoreException when the folder cannot be written, holds something else, or is in use
   */
  public static ArticleStore open(Path path) {
    return open(path, CommitSize.USUAL_QUADS);
  }

  /**
   * Opens the store in a folder.
   *
   * @param quadsACommit how many quads to collect before they are written: fewer lose less work
   *     when the process is killed and take less memory, more take less time and disk
   */
  public static ArticleStore open(Path path, int quadsACommit) {
    StoreFolder folder = StoreFolder.take(path);
    try {
      return new ArticleStore(folder, Tdb.open(path), new CommitSize(quadsACommit));
    } catch (RuntimeException | InternalError e) {
      folder.close();
      throw StoreException.of("cannot open store %s: %s", path, e);
    }
  }

  /**
   * Opens a store that must be there.
   *
   * @throws StoreException when there is none, too
   */
  public static ArticleStore openExisting(Path path) {
    if (!StoreFolder.isStore(path)) {
      throw new StoreException(
          String.format(Locale.ROOT, "no store at %s; make one with: wenpu build", path));
    }
    return open(path);
  }

  /** Tells whether an article is there, or about to be written, as made by an edition. */
  public synchronized boolean has(Node article, String fingerprint) {
    requireUsable();
    return changes.has(article, fingerprint);
  }

  /** Puts the graph of an article, in place of the one before; gives what is to become of it. */
  public Outcome put(NamedGraph article) {
    return put(Edition.of(article));
  }

  /**
   * Puts an edition of an article, in place of the one before. When another article carries the
   * same report, the earlier one has the facts.
   */
  public synchronized Outcome put(Edition edition) {
    requireUsable();
    return changes.put(edition);
  }

  /** Puts a graph of reference data, in place of the one before. */
  public synchronized Outcome put(ReferenceGraph reference) {
    requireUsable();
    return changes.put(reference);
  }

  /** Removes an article; tells whether it was there. */
  public synchronized boolean remove(Node article) {
    requireUsable();
    return changes.remove(article);
  }

  /**
   * Writes all that was put or removed, in one transaction.
   *
   * @throws StoreException when that fails; the store is then as it was at the last commit, and can
   *     only be closed
   */
  public synchronized void commit() {
    requireUsable();
    changes.commit();
  }

  /**
   * Writes all that was put or removed, and makes the indexes that a store does without while it is
   * filled for the first time. Closing the store does so, too.
   */
  public synchronized void complete() {
    commit();
    completeIndexes();
  }

  private synchronized void completeIndexes() {
    if (!writer.isIndexed()) {
      requireUsable();
      writer.completeIndexes();
    }
  }

  /** Writes the store anew without what was replaced or removed; readers may go on meanwhile. */
  public synchronized void compact() {
    complete();
    writer.compact();
  }

  /** Compacts the store when most of its bytes are of graphs that are no more; tells whether. */
  public synchronized boolean compactIfGrown() {
    complete();
    boolean grown = Growth.isExcessive(folder.dataBytes(), quads());
    if (grown) {
      compact();
    }
    return grown;
  }

  /** Gives the IRIs of all committed articles, in their order. */
  public List<Node> articles() {
    return committed.articles();
  }

  /** Gives where each committed article was read from, in the order of the articles. */
  public SortedMap<String, String> sources() {
    return committed.sources();
  }

  /** Gives the committed copies, each with the article that has its facts. */
  public SortedMap<String, String> copies() {
    return committed.copies();
  }

  /** Counts the committed quads of all graphs. */
  public long quads() {
    return committed.quads();
  }

  /** Gives the full-text index; it is brought to the state of the store when it is asked. */
  public TextIndex text() {
    return text;
  }

  /** Gives the bytes that the files of the store take on disk. */
  public long bytes() {
    return folder.dataBytes();
  }

  /** Estimates which share of these bytes is of graphs that are still there, 0–1. */
  public double liveShare() {
    return Growth.liveShare(bytes(), quads());
  }

  /**
   * Reads what is committed, in a transaction. In SPARQL the dataset's default graph is the union
   * of its named graphs.
   */
  public <T> T read(Function<DatasetGraph, T> reader) {
    completeIndexes();
    return dataset.calculateRead(() -> reader.apply(dataset));
  }

  private void requireUsable() {
    if (closed) {
      throw new IllegalStateException("the store is closed: " + folder.path());
    }
    writer.requireUsable();
  }

  /** Commits what is left, unless writing failed before, and leaves the folder to others. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    try {
      if (!writer.hasFailed()) {
        complete();
      }
    } finally {
      closed = true;
      writer.close();
      text.close();
      Tdb.close(dataset);
      folder.close();
    }
  }
}
