package org.wenpu.store.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.FoldedText;

/**
 * Finds things by the words of their texts: labels, headlines, quotations, bodies of articles.
 *
 * <p>The index is never behind the store and never ahead of it. Before a search it is compared with
 * the store's list of graphs, when that may have changed, and what differs is indexed anew: so it
 * does not matter how the store was changed, or whether a process was killed before it could say
 * so. And a hit counts only when the store still has the edition of the graph that was indexed.
 *
 * <p>All methods want a read transaction of the caller on the store.
 */
public final class TextIndex implements AutoCloseable {
  private static final int PAGE = 1_000;

  private final Path path;
  private final IndexedStore store;
  private @Nullable Open open;
  private @Nullable Object state;

  /** What is needed once there is a search. */
  private record Open(
      FoldedText folding, WordQuery words, IndexFolder folder, IndexReader reader) {}

  public TextIndex(Path path, IndexedStore store) {
    this.path = path;
    this.store = store;
  }

  /**
   * Finds what has all the words, best first, each thing once.
   *
   * @param properties where to look ({@code schema:headline}); empty for everywhere
   * @param subject only this thing, or null
   * @param limit at most so many
   */
  public synchronized List<TextHit> search(
      String words, Collection<Node> properties, @Nullable Node subject, int limit) {
    try {
      Open index = current();
      Query query = query(index, words, properties, subject);
      return hits(new IndexSearcher(index.reader()), query, limit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query query(
      Open index, String words, Collection<Node> properties, @Nullable Node subject) {
    Query asked = index.words().of(words, TextField.of(properties));
    if (subject == null) {
      return asked;
    }
    Term term = new Term(TextDocuments.SUBJECT, subject.toString());
    return new BooleanQuery.Builder()
        .add(asked, BooleanClause.Occur.MUST)
        .add(new TermQuery(term), BooleanClause.Occur.FILTER)
        .build();
  }

  private List<TextHit> hits(IndexSearcher searcher, Query query, int limit) throws IOException {
    List<TextHit> hits = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    StoredFields stored = searcher.storedFields();
    @Nullable ScoreDoc last = null;
    do {
      TopDocs page = searcher.searchAfter(last, query, PAGE);
      last = null;
      for (ScoreDoc found : page.scoreDocs) {
        last = found;
        Document document = stored.document(found.doc);
        if (hits.size() < limit
            && isThere(document)
            && seen.add(document.get(TextDocuments.SUBJECT))) {
          hits.add(hit(document, found.score));
        }
      }
    } while (last != null && hits.size() < limit);
    return hits;
  }

  private boolean isThere(Document document) {
    Node graph = NodeFactory.createURI(document.get(TextDocuments.GRAPH));
    return document.get(TextDocuments.EDITION).equals(store.edition(graph));
  }

  private static TextHit hit(Document document, float score) {
    return new TextHit(
        NodeFactory.createURI(document.get(TextDocuments.SUBJECT)),
        NodeFactory.createURI(document.get(TextDocuments.GRAPH)),
        score);
  }

  /** Folds text as the index does; positions stay. */
  public synchronized String fold(String text) {
    try {
      return opened().folding().fold(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Brings the index to the state of the store; gives how many graphs that took. */
  public synchronized int update() {
    try {
      return update(opened());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the index anew; gives how many graphs are in it. */
  public synchronized int rebuild() {
    try {
      Open index = opened();
      index.reader().close();
      index.folder().deleteAll();
      open = reopened(index);
      return update(opened());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Open current() throws IOException {
    Open index = opened();
    if (!store.state().equals(state)) {
      update(index);
    }
    return opened();
  }

  private Open opened() throws IOException {
    if (open == null) {
      FoldedText folding = new FoldedText();
      TextAnalyzer analyzer = new TextAnalyzer(folding);
      IndexFolder folder = new IndexFolder(path, analyzer);
      open = new Open(folding, new WordQuery(analyzer), folder, folder.reader());
    }
    return open;
  }

  private static Open reopened(Open index) throws IOException {
    return new Open(index.folding(), index.words(), index.folder(), index.folder().reader());
  }

  private int update(Open index) throws IOException {
    Map<Node, String> gone = IndexFolder.editions(index.reader());
    Map<Node, String> changed = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    store.editions(
        (graph, edition) -> {
          if (!edition.equals(gone.get(graph))) {
            changed.put(graph, edition);
          } else {
            gone.remove(graph);
          }
        });
    if (!gone.isEmpty() || !changed.isEmpty()) {
      write(index.folder(), gone.keySet(), changed);
      index.reader().close();
      open = reopened(index);
    }
    state = store.state();
    return changed.size();
  }

  /** Writes all changes, or none when it is stopped before the end. */
  private void write(IndexFolder folder, Set<Node> gone, Map<Node, String> changed)
      throws IOException {
    try (IndexWriter writer = folder.writer()) {
      for (Node graph : gone) {
        writer.deleteDocuments(new Term(TextDocuments.GRAPH, graph.getURI()));
      }
      for (Map.Entry<Node, String> graph : changed.entrySet()) {
        writer.addDocuments(TextDocuments.of(graph.getKey(), graph.getValue(), store));
      }
      writer.commit();
    }
  }

  @Override
  public synchronized void close() {
    Open index = open;
    open = null;
    if (index == null) {
      return;
    }
    try {
      index.reader().close();
      index.folder().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
