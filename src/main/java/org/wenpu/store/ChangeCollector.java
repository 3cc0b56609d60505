package org.wenpu.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.ReferenceGraph;
import org.wenpu.store.ArticleStore.Outcome;
import org.wenpu.store.GraphList.Entry;
import org.wenpu.store.GraphList.Kind;
import org.wenpu.store.copies.Report;
import org.wenpu.store.copies.Signature;

/**
 * Collects what is to become of graphs and hands it over to the writer, a commit's worth at a time.
 * What is the same already is no change. Its user sees to it that one thread at a time calls.
 */
final class ChangeCollector {
  private final Contents contents;
  private final StoreWriter writer;
  private final CommitSize size;
  private final CopyKeeper copies;

  ChangeCollector(Contents contents, StoreWriter writer, CommitSize size) {
    this.contents = contents;
    this.writer = writer;
    this.size = size;
    this.copies = new CopyKeeper(contents, this::change);
  }

  /** Tells whether an article is there, or about to be written, as made by an edition. */
  boolean has(Node article, String fingerprint) {
    return fingerprint.equals(contents.fingerprint(article, Kind.ARTICLE));
  }

  /** Puts an edition of an article, whose part depends on the other articles. */
  Outcome put(Edition edition) {
    NamedGraph graph = edition.graph();
    String before = contents.fingerprint(graph.name(), Kind.ARTICLE);
    if (!edition.fingerprint().equals(before)) {
      List<Long> bands = Signature.of(Report.of(graph));
      copies.put(graph, edition.entry(bands));
      handOverWhenLarge();
    }
    return outcome(before, edition.fingerprint());
  }

  /** Puts a graph of reference data. */
  Outcome put(ReferenceGraph reference) {
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
  boolean remove(Node article) {
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
    if (contents.pending().quads() >= size.quads(writer.isIndexed())) {
      handOver();
    }
  }

  /** Writes all that is pending, and waits for it. */
  void commit() {
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
}
