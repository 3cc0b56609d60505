package org.wenpu.use.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.wenpu.rdf.Vocabulary.Prov;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Wp;

/** Finds the articles that name a topic or hold facts about it. */
final class TopicArticles {
  private final Graph graph;
  private final TopicWords words;

  /** An article and the day it was published. */
  record Dated(Node article, String day) {}

  TopicArticles(Graph graph, TopicWords words) {
    this.graph = graph;
    this.words = words;
  }

  /** Gives the articles of the days asked for, the newest first. */
  List<Node> of(ReportScope scope, Collection<Node> topics) {
    Set<Node> about = about(topics);
    List<Dated> found = new ArrayList<>();
    graph
        .quads(Node.ANY, Node.ANY, Schema.DATE_PUBLISHED, Node.ANY)
        .filter(q -> q.getGraph().equals(q.getSubject()))
        .map(q -> new Dated(q.getSubject(), q.getObject().getLiteralLexicalForm()))
        .filter(d -> scope.covers(d.day()))
        .filter(d -> about.contains(d.article()) || isNamed(d.article()))
        .forEach(found::add);
    found.sort(
        Comparator.comparing(Dated::day)
            .reversed()
            .thenComparing(dated -> dated.article().toString()));
    return found.stream().map(Dated::article).toList();
  }

  /** A fact stands in the graph of its article. */
  private Set<Node> about(Collection<Node> topics) {
    Set<Node> articles = new HashSet<>();
    for (Node topic : topics) {
      for (Node property : List.of(Schema.ABOUT, Wp.CONTEXT_TOPIC)) {
        graph.quads(Node.ANY, Node.ANY, property, topic).map(Quad::getGraph).forEach(articles::add);
      }
    }
    return articles;
  }

  /** A copy of an earlier article has no facts of its own. */
  private boolean isNamed(Node article) {
    return graph.objects(article, Prov.ALTERNATE_OF).isEmpty()
        && (words.in(graph.text(article, Schema.HEADLINE))
            || words.in(graph.text(article, Schema.ARTICLE_BODY)));
  }
}
