package org.wenpu.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Topic;
import org.wenpu.meaning.Entity;
import org.wenpu.meaning.TopicReference;
import org.wenpu.rdf.GraphBuilder.Description;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Skos;
import org.wenpu.rdf.Vocabulary.Wp;

/**
 * Maps what a fact is about: topics and things that its own words name, and, apart, the topics that
 * its paragraph or article is plainly about.
 */
final class TopicMapper {
  private static final Node TOPICS = Iris.scheme("topics");

  private final ArticleScope scope;

  TopicMapper(ArticleScope scope) {
    this.scope = scope;
  }

  void map(Description fact, List<TopicReference> topics, List<Span> words) {
    for (TopicReference topic : topics) {
      fact.link(topic.context() ? Wp.CONTEXT_TOPIC : Schema.ABOUT, topic(topic.topic()));
    }
    for (Mention mention : scope.annotated().mentions()) {
      Entity entity = scope.knowledge().entity(mention);
      if (entity != null && words.stream().anyMatch(span -> span.contains(mention.span()))) {
        fact.link(Schema.ABOUT, scope.entities().map(entity));
      }
    }
  }

  private Node topic(Topic topic) {
    Node node = Iris.topic(topic);
    if (scope.graph().isNew(node)) {
      scope
          .graph()
          .describe(node)
          .type(Skos.CONCEPT)
          .link(Skos.IN_SCHEME, TOPICS)
          .name(Skos.PREF_LABEL, topic.label());
    }
    return node;
  }
}
