package org.wenpu.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.ReferenceGraph;
import org.wenpu.store.GraphList.Entry;
import org.wenpu.store.GraphList.Kind;
import org.wenpu.store.copies.Report;
import org.wenpu.store.copies.Signature;
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
  /** More gain little. */
  private static final long MOST_QUADS_A_COMMIT = 1_250_000;

  /** The nodes alone are touched all over in a first build, so that fewer cost little there. */
  private static final int MOST_QUADS_A_FIRST_COMMIT = 600_000;

  /** Twice as many as a commit has are in memory at most, beside all that reads the news. */
  private static final long MEMORY_A_QUAD = 1_700;

  /** How many quads are written in one transaction unless somebody says otherwise. */
  public static final int QUADS_A_COMMIT =
      (int) Math.min(MOST_QUADS_A_COMMIT, Runtime.getRuntime().maxMemory() / MEMORY_A_QUAD);

  private final StoreFolder folder;
  private final int quadsACommit;
  private final DatasetGraph dataset;
  private final GraphList graphs;
  private final StoreWriter writer;
  private final TextIndex text;
  private final Contents contents;
  private final CopyKeeper copies;
  private boolean closed;

  /** What became of a graph that was put. */
  public enum Outcome {
    ADDED,
    REPLACED,
    UNCHANGED
  }

  private ArticleStore(StoreFolder folder, DatasetGraph dataset, int quadsACommit) {
    this.folder = folder;
    this.quadsACommit = quadsACommit;
    this.dataset = dataset;
    this.graphs = new GraphList(dataset);
    this.writer = new StoreWriter(folder, dataset, graphs);
    IndexedStore indexed = new StoreContents(dataset, graphs);
    this.text = new TextIndex(folder.path().resolve("text"), indexed);
    TextMatch.enable(dataset.getContext(), text, indexed);
    this.contents = new Contents(dataset, graphs);
    this.copies = new CopyKeeper(contents, this::change);
  }

  /**
   * Opens the store in a folder; makes both when there are none.
   *
   * @throws StoreException when the folder cannot be written, holds something else, or is in use
   */
  public static ArticleStore open(Path path) {
    return open(path, QUADS_A_COMMIT);
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
      return new ArticleStore(folder, Tdb.open(path), quadsACommit);
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
    return fingerprint.equals(contents.fingerprint(article, Kind.ARTICLE));
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
    NamedGraph graph = edition.graph();
    String before = contents.fingerprint(graph.name(), Kind.ARTICLE);
    if (!edition.fingerprint().equals(before)) {
      List<Long> bands = Signature.of(Report.of(graph));
      copies.put(graph, edition.entry(bands));
      handOverWhenLarge();
    }
    return outcome(before, edition.fingerprint());
  }

  /** Puts a graph of reference data, in place of the one before. */
  public synchronized Outcome put(ReferenceGraph reference) {
    requireUsable();
    String before = contents.fingerprint(reference.name(), Kind.REFERENCE);
    if (!reference.fingerprint().equals(before)) {
      NamedGraph graph = reference.content().get();
      Entry entry = Entry.of(Kind.REFERENCE, reference.fingerprint(), graph.triples().size());
      change(reference.name(), new Change(graph, entry));
    }
    return outcome(before, reference.fingerprint());
  }

  private static Outcome outcome(@Nullable String before, String fingerprint) {
    if (before == null) {
      return Outcome.ADDED;
    }
    return before.equals(fingerprint) ? Outcome.UNCHANGED : Outcome.REPLACED;
  }

  /** Removes an article; tells whether it was there. */
  public synchronized boolean remove(Node article) {
    requireUsable();
    boolean there = contents.fingerprint(article, Kind.ARTICLE) != null;
    if (there) {
      copies.remove(article);
    }
    handOverWhenLarge();
    return there;
  }

  private void change(Node graph, Change change) {
    contents.pending().put(graph, change);
  }

  /** Changes that belong together are pending together, so that they are committed together. */
  private void handOverWhenLarge() {
    int most =
        writer.isIndexed() ? quadsACommit : Math.min(quadsACommit, MOST_QUADS_A_FIRST_COMMIT);
    if (contents.pending().quads() >= most) {
      handOver();
    }
  }

  /**
   * Writes all that was put or removed, in one transaction.
   *
   * @throws StoreException when that fails; the store is then as it was at the last commit, and can
   *     only be closed
   */
  public synchronized void commit() {
    requireUsable();
    if (!contents.pending().isEmpty()) {
      handOver();
    }
    writer.await();
    contents.written();
  }

  /** Lets the writer begin with what is pending, when it is done with what is under way. */
  private void handOver() {
    writer.begin(contents.pending());
    contents.handOver();
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
    return committed(all -> graphs.graphs(Kind.ARTICLE));
  }

  /** Gives where each committed article was read from, in the order of the articles. */
  public SortedMap<String, String> sources() {
    SortedMap<String, String> sources = new TreeMap<>();
    committed(
        all -> {
          graphs.sources((article, source) -> sources.put(article.getURI(), source));
          return sources;
        });
    return sources;
  }

  /** Gives the committed copies, each with the article that has its facts. */
  public SortedMap<String, String> copies() {
    SortedMap<String, String> found = new TreeMap<>();
    committed(
        all -> {
          graphs.copies((copy, original) -> found.put(copy.getURI(), original.getURI()));
          return found;
        });
    return found;
  }

  /** Counts the committed quads of all graphs. */
  public long quads() {
    return committed(all -> graphs.quads());
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
    return committed(reader);
  }

  /** Reads what is found without all indexes: of one graph, or of the list of graphs. */
  private <T> T committed(Function<DatasetGraph, T> reader) {
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
