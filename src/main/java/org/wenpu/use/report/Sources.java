package org.wenpu.use.report;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.wenpu.rdf.Vocabulary.Dct;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Wp;

/** Reads of an article what a reader needs to find it again. */
final class Sources {
  private final Graph graph;

  Sources(Graph graph) {
    this.graph = graph;
  }

  Source of(Node article) {
    String url =
        graph.objects(article, Schema.URL).stream()
            .map(u -> u.isURI() ? u.getURI() : u.getLiteralLexicalForm())
            .flatMap(u -> WebLink.of(u).stream())
            .findFirst()
            .orElse(null);
    return new Source(
        article,
        graph.text(article, Schema.HEADLINE),
        graph.text(article, Schema.DATE_PUBLISHED),
        publisher(article),
        graph.text(article, Dct.SOURCE),
        url);
  }

  private String publisher(Node article) {
    return Stream.of(Schema.PUBLISHER, Wp.AGENCY)
        .map(property -> graph.text(article, property))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }
}
