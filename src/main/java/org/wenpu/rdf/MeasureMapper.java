package org.wenpu.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Entity;
import org.wenpu.meaning.Measure;
import org.wenpu.rdf.GraphBuilder.Description;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Wp;

/** Maps which policy action a region or institution announced. */
final class MeasureMapper {
  private final ArticleScope scope;
  private final TopicMapper topics;

  MeasureMapper(ArticleScope scope, TopicMapper topics) {
    this.scope = scope;
    this.topics = topics;
  }

  /** A measure whose actor nobody knows is left out. */
  void map(Measure measure) {
    Node actor = scope.entity(measure.actor());
    if (actor == null) {
      return;
    }
    Span words = measure.content();
    List<String> content = List.of(actor.getURI(), words.begin() + "," + words.end());
    Node node = Iris.part(scope.iri(), "measure", content);
    if (scope.graph().isNew(node)) {
      describe(scope.graph().describe(node).link(Wp.ACTOR, actor), measure);
    }
  }

  private void describe(Description node, Measure measure) {
    node.type(Wp.POLICY_MEASURE)
        .link(Schema.TEXT, Literals.text(scope.annotated().quote(measure.content())))
        .text(Wp.CUE, measure.cue());
    measure.places().forEach(place -> target(node, place));
    topics.map(node, measure.topics(), List.of(measure.content()));
    scope.trace(node, measure.evidence());
  }

  private void target(Description node, Mention place) {
    Entity entity = scope.knowledge().entity(place);
    if (entity instanceof Entity.Location) {
      node.link(Wp.TARGET_PLACE, scope.entities().map(entity));
    }
  }
}
