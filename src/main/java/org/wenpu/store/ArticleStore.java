package org.wenpu.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.ReferenceGraph;
import org.wenpu.rdf.Vocabulary.Wp;
import org.wenpu.store.GraphList.Kind;

/**
 * Keeps the graphs of articles in a TDB2 store on disk.
 *
 * <p>A graph is written whole or not at all. Graphs are collected and committed together, thousands
 * of quads a transaction: a process killed at any moment leaves what was committed, and building
 * again adds the rest. A graph that is there already with the same triples is not written again.
 *
 * <p>One process at a time may use a store. Any thread may call; writing happens on one thread.
 */
public final class ArticleStore implements AutoCloseable {
  private static final int QUADS_A_COMMIT = 100_000;

  private final StoreFolder folder;
  private final DatasetGraph dataset;
  private final GraphList graphs;
  private final WriterThread writer = new WriterThread();
  private final Map<Node, Change> pending = new LinkedHashMap<>();
  private int pendingQuads;
  private @Nullable StoreException failure;
  private boolean closed;

  /** What is to become of a graph; without triples it is to go. */
  private record Change(Kind kind, @Nullable NamedGraph graph, String fingerprint) {}

  /** What became of a graph that was put. */
  public enum Outcome {
    ADDED,
    REPLACED,
    UNCHANGED
  }

  private ArticleStore(StoreFolder folder, DatasetGraph dataset) {
    this.folder = folder;
    this.dataset = dataset;
    this.graphs = new GraphList(dataset);
  }

  /**
   * Opens the store in a folder; makes both when there are none.
   *
   * @throws StoreException when the folder cannot be written, holds something else, or is in use
   */
  public static ArticleStore open(Path path) {
    StoreFolder folder = StoreFolder.take(path);
    try {
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(path.toString());
      dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
      return new ArticleStore(folder, dataset);
    } catch (RuntimeException e) {
      folder.close();
      throw new StoreException(
          String.format(Locale.ROOT, "cannot open store %s: %s", path, Reasons.of(e)), e);
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

  /** Puts the graph of an article, in place of the one before; gives what is to become of it. */
  public synchronized Outcome put(NamedGraph article) {
    return put(article.name(), Kind.ARTICLE, article.fingerprint(), () -> article);
  }

  /** Puts a graph of reference data, in place of the one before. */
  public synchronized Outcome put(ReferenceGraph reference) {
    return put(reference.name(), Kind.REFERENCE, reference.fingerprint(), reference.content());
  }

  private Outcome put(Node name, Kind kind, String fingerprint, Supplier<NamedGraph> content) {
    requireUsable();
    String before = fingerprint(name, kind);
    if (fingerprint.equals(before)) {
      return Outcome.UNCHANGED;
    }
    NamedGraph graph = content.get();
    change(name, new Change(kind, graph, fingerprint), graph.triples().size());
    return before == null ? Outcome.ADDED : Outcome.REPLACED;
  }

  /** Removes an article; tells whether it was there. */
  public synchronized boolean remove(Node article) {
    requireUsable();
    boolean there = fingerprint(article, Kind.ARTICLE) != null;
    if (there) {
      change(article, new Change(Kind.ARTICLE, null, ""), 0);
    }
    return there;
  }

  private @Nullable String fingerprint(Node graph, Kind kind) {
    Change change = pending.get(graph);
    if (change != null) {
      return change.graph() == null ? null : change.fingerprint();
    }
    return dataset.calculateRead(() -> graphs.fingerprint(graph, kind));
  }

  private void change(Node graph, Change change, int quads) {
    pending.put(graph, change);
    pendingQuads += quads;
    if (pendingQuads >= QUADS_A_COMMIT) {
      commit();
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
    if (pending.isEmpty()) {
      return;
    }
    try {
      requireSpace();
      writer.run(this::write);
    } catch (StoreException e) {
      failure = e;
      throw e;
    } catch (RuntimeException | InternalError e) {
      // A memory-mapped file on a full disk ends in an InternalError.
      failure =
          new StoreException(
              String.format(
                  Locale.ROOT, "cannot write to store %s: %s", folder.path(), Reasons.of(e)),
              e);
      throw failure;
    } finally {
      pending.clear();
      pendingQuads = 0;
    }
  }

  private void requireSpace() {
    try {
      StoreSpace.require(folder, pendingQuads);
    } catch (IOException e) {
      throw new StoreException(
          String.format(
              Locale.ROOT, "cannot measure the disk of store %s: %s", folder.path(), Reasons.of(e)),
          e);
    }
  }

  private void write() {
    Txn.executeWrite(dataset, () -> pending.forEach(this::write));
  }

  private void write(Node name, Change change) {
    dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
    if (change.graph() == null) {
      graphs.remove(name);
      return;
    }
    change.graph().triples().forEach(triple -> dataset.add(Quad.create(name, triple)));
    graphs.put(name, change.kind(), change.fingerprint());
  }

  /** Gives the IRIs of all committed articles, in their order. */
  public List<Node> articles() {
    return read(all -> graphs.graphs(Kind.ARTICLE));
  }

  /**
   * Gives the content hash of a committed article, so that one whose source did not change need not
   * be extracted again.
   */
  public Optional<String> contentHash(Node article) {
    return read(
        all ->
            all.stream(article, article, Wp.CONTENT_HASH, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst());
  }

  /**
   * Reads what is committed, in a transaction. In SPARQL the dataset's default graph is the union
   * of its named graphs.
   */
  public <T> T read(Function<DatasetGraph, T> reader) {
    return dataset.calculateRead(() -> reader.apply(dataset));
  }

  private void requireUsable() {
    if (closed) {
      throw new IllegalStateException("the store is closed: " + folder.path());
    }
    if (failure != null) {
      throw failure;
    }
  }

  /** Commits what is left, unless writing failed before, and leaves the folder to others. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    try {
      if (failure == null) {
        commit();
      }
    } finally {
      closed = true;
      writer.close();
      TDBInternal.expel(dataset, true);
      folder.close();
    }
  }
}
