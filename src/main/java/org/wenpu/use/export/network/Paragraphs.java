package org.wenpu.use.export.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.wenpu.rdf.Vocabulary.ItsRdf;
import org.wenpu.rdf.Vocabulary.Nif;
import org.wenpu.rdf.Vocabulary.Schema;

/** Finds which things are named in one paragraph of an article. */
final class Paragraphs {
  private final DatasetGraph dataset;

  /** An article and the day it was published. */
  record Dated(Node article, String day) {}

  Paragraphs(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** Gives all articles, the earliest first. */
  List<Dated> articles() {
    List<Dated> articles = new ArrayList<>();
    Iter.forEach(
        dataset.findNG(Node.ANY, Node.ANY, Schema.DATE_PUBLISHED, Node.ANY),
        q -> {
          if (q.getGraph().equals(q.getSubject())) {
            articles.add(new Dated(q.getSubject(), q.getObject().getLiteralLexicalForm()));
          }
        });
    articles.sort(Comparator.comparing(Dated::day).thenComparing(d -> d.article().toString()));
    return articles;
  }

  /** Gives the things named in each paragraph of an article. */
  Collection<Set<Node>> of(Node article) {
    int[] breaks = breaks(article);
    Map<Integer, Set<Node>> paragraphs = new TreeMap<>();
    for (Quad quad : Iter.toList(dataset.find(article, Node.ANY, ItsRdf.TA_IDENT_REF, Node.ANY))) {
      int paragraph = Arrays.binarySearch(breaks, begin(article, quad.getSubject()));
      paragraphs.computeIfAbsent(paragraph, p -> new HashSet<>()).add(quad.getObject());
    }
    return paragraphs.values();
  }

  private int[] breaks(Node article) {
    Node body = object(article, article, Schema.ARTICLE_BODY);
    if (body == null) {
      return new int[0];
    }
    int[] text = body.getLiteralLexicalForm().codePoints().toArray();
    return IntStream.range(0, text.length).filter(i -> text[i] == '\n').toArray();
  }

  private int begin(Node article, Node mention) {
    Node begin = object(article, mention, Nif.BEGIN_INDEX);
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
