package org.wenpu.store.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/**
 * Makes the documents of a graph: one for each thing with texts, and one that keeps the graph's
 * edition. All carry the graph's name, by which they are deleted together.
 */
final class TextDocuments {
  static final String GRAPH = "graph";
  static final String SUBJECT = "subject";
  static final String EDITION = "edition";
  static final String MARK = "mark";

  private TextDocuments() {}

  static List<Document> of(Node graph, String edition, IndexedStore store) {
    Map<Node, Document> documents = new LinkedHashMap<>();
    for (TextField field : TextField.values()) {
      for (Node property : field.properties()) {
        store
            .quads(graph, Node.ANY, property)
            .forEachRemaining(
                quad ->
                    documents
                        .computeIfAbsent(quad.getSubject(), s -> document(graph, edition, s))
                        .add(text(field, quad.getObject().getLiteralLexicalForm())));
      }
    }
    List<Document> all = new ArrayList<>(documents.values());
    all.add(mark(graph, edition));
    return all;
  }

  private static Document document(Node graph, String edition, Node subject) {
    Document document = new Document();
    document.add(new StringField(GRAPH, graph.getURI(), Field.Store.YES));
    document.add(new StringField(SUBJECT, subject.getURI(), Field.Store.YES));
    document.add(new StoredField(EDITION, edition));
    return document;
  }

  private static Field text(TextField field, String text) {
    return new org.apache.lucene.document.TextField(field.label(), text, Field.Store.NO);
  }

  private static Document mark(Node graph, String edition) {
    Document document = new Document();
    document.add(new StringField(GRAPH, graph.getURI(), Field.Store.NO));
    document.add(new BinaryDocValuesField(MARK, new BytesRef(edition + " " + graph.getURI())));
    return document;
  }
}
