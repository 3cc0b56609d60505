package org.wenpu.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Entity;
import org.wenpu.meaning.Measure;
import org.wenpu.rdf.GraphBuilder.Description;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Wp;

/** Maps which policy action a region or institution announced. */
final class MeasureMapper {
  private static final Map<Measure.Status, Node> STATUS =
      Map.of(
          Measure.Status.PLANNED, Wp.PLANNED,
          Measure.Status.UNDER_WAY, Wp.UNDER_WAY,
          Measure.Status.DONE, Wp.DONE);

  private final ArticleScope scope;
  private final TopicMapper topics;

  MeasureMapper(ArticleScope scope, TopicMapper topics) {
    this.scope = scope;
    this.topics = topics;
  }

  /** A measure whose actor nobody knows is left out. */
  void map(Measure measure) {
    List<Node> actors = scope.entities(measure.actor());
    if (actors.isEmpty()) {
      return;
    }
    Node node = Iris.part(scope.iri(), "measure", content(measure, actors));
    if (scope.graph().isNew(node)) {
      Description description = scope.graph().describe(node);
      actors.forEach(actor -> description.link(Wp.ACTOR, actor));
      describe(description, measure);
    }
  }

  private static List<String> content(Measure measure, List<Node> actors) {
    List<String> content = new ArrayList<>();
    actors.forEach(actor -> content.add(actor.getURI()));
    content.add(measure.content().begin() + "," + measure.content().end());
    return content;
  }

  private void describe(Description node, Measure measure) {
    node.type(Wp.POLICY_MEASURE)
        .link(Schema.TEXT, Literals.text(scope.annotated().quote(measure.content())))
        .text(Wp.CUE, measure.cue())
        .link(Wp.MEASURE_STATUS, measure.status() == null ? null : STATUS.get(measure.status()))
        .link(Wp.DEADLINE, measure.deadline() == null ? null : Literals.time(measure.deadline()));
    declared(node, measure.declaredIn());
    measure.places().forEach(place -> target(node, place));
    topics.map(node, measure.topics(), List.of(measure.content()));
    scope.trace(node, measure.evidence());
  }

  private void declared(Description node, @Nullable Mention document) {
    Entity entity = document == null ? null : scope.knowledge().entity(document);
    if (entity instanceof Entity.Document) {
      node.link(Wp.DECLARED_IN, scope.entities().map(entity));
    }
  }

  private void target(Description node, Mention place) {
    Entity entity = scope.knowledge().entity(place);
    if (entity instanceof Entity.Location) {
      node.link(Wp.TARGET_PLACE, scope.entities().map(entity));
    }
  }
}
