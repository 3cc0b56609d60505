package org.wenpu.use.export;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Finds which things are named in one paragraph of an article. */
final class Paragraphs {
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  private static final Node IDENTITY =
      NodeFactory.createURI("http://www.w3.org/2005/11/its/rdf#taIdentRef");
  private static final Node BEGIN = NodeFactory.createURI(NIF + "beginIndex");
  private static final Node BODY = NodeFactory.createURI("https://schema.org/articleBody");

  private final DatasetGraph dataset;

  Paragraphs(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** Gives the things named in each paragraph of each article. */
  void forEach(Consumer<Set<Node>> sink) {
    Iter.toList(dataset.listGraphNodes()).forEach(g -> of(g).forEach(sink));
  }

  private Collection<Set<Node>> of(Node article) {
    int[] breaks = breaks(article);
    Map<Integer, Set<Node>> paragraphs = new HashMap<>();
    for (Quad quad : Iter.toList(dataset.find(article, Node.ANY, IDENTITY, Node.ANY))) {
      int paragraph = Arrays.binarySearch(breaks, begin(article, quad.getSubject()));
      paragraphs.computeIfAbsent(paragraph, p -> new HashSet<>()).add(quad.getObject());
    }
    return paragraphs.values();
  }

  private int[] breaks(Node article) {
    Node body = object(article, article, BODY);
    if (body == null) {
      return new int[0];
    }
    int[] text = body.getLiteralLexicalForm().codePoints().toArray();
    return IntStream.range(0, text.length).filter(i -> text[i] == '\n').toArray();
  }

  private int begin(Node article, Node mention) {
    Node begin = object(article, mention, BEGIN);
    return begin == null ? 0 : Integer.parseInt(begin.getLiteralLexicalForm());
  }

  private @Nullable Node object(Node graph, Node subject, Node property) {
    Iterator<Quad> found = dataset.find(graph, subject, property, Node.ANY);
    try {
      return found.hasNext() ? found.next().getObject() : null;
    } finally {
      Iter.close(found);
    }
  }
}
