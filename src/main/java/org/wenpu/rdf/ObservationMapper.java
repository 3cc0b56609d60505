package org.wenpu.rdf;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.language.quantity.Unit;
import org.wenpu.language.time.Period;
import org.wenpu.meaning.Entity;
import org.wenpu.meaning.Observation;
import org.wenpu.meaning.Participant;
import org.wenpu.rdf.GraphBuilder.Description;
import org.wenpu.rdf.Vocabulary.Rdfs;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Time;
import org.wenpu.rdf.Vocabulary.Wp;

/** Maps which figures were reported or aimed at. */
final class ObservationMapper {
  private static final Map<Observation.Kind, Node> KINDS =
      Map.of(Observation.Kind.RESULT, Wp.RESULT, Observation.Kind.TARGET, Wp.TARGET);

  private final ArticleScope scope;

  ObservationMapper(ArticleScope scope) {
    this.scope = scope;
  }

  void map(Observation observation) {
    String indicator = observation.words(scope.annotated()::quote);
    Node node = Iris.part(scope.iri(), "observation", content(observation, indicator));
    if (!scope.graph().isNew(node)) {
      return;
    }
    Description description =
        scope
            .graph()
            .describe(node)
            .type(Wp.OBSERVATION)
            .link(Wp.INDICATOR, Literals.text(indicator))
            .link(Wp.FIGURE_KIND, KINDS.get(observation.kind()));
    quantity(description, observation.quantity());
    circumstances(description, observation);
    scope.trace(description, observation.evidence());
  }

  private static List<String> content(Observation observation, String indicator) {
    Quantity quantity = observation.quantity();
    String value = quantity.value().stripTrailingZeros().toPlainString();
    return List.of(indicator, value, quantity.span().begin() + "," + quantity.span().end());
  }

  /** The value is told in the unit's own words, the amount in the unit of the vocabulary. */
  private static void quantity(Description node, Quantity quantity) {
    Unit measure = quantity.measure();
    String iri = measure == null ? null : measure.iri();
    node.link(Schema.VALUE, Literals.number(quantity.value()))
        .text(Schema.UNIT_TEXT, quantity.unit())
        .link(Wp.AMOUNT, Literals.number(quantity.amount()))
        .link(Wp.UNIT, iri == null ? null : Iris.unit(iri))
        .text(Wp.QUALIFIER, quantity.qualifier() == null ? null : quantity.qualifier().word());
  }

  private void circumstances(Description node, Observation observation) {
    node.text(
        Wp.COMPARISON, observation.comparison() == null ? null : observation.comparison().word());
    measured(node, observation.measured());
    if (observation.region() != null) {
      node.link(Wp.REGION, scope.entities().map(observation.region()));
    }
    if (observation.period() != null) {
      node.link(Wp.PERIOD, period(observation.period()));
    }
  }

  /** What has a name is linked, what is only described is told in its words. */
  private void measured(Description node, @Nullable Participant measured) {
    if (measured == null) {
      return;
    }
    if (scope.knowledge().entity(measured) instanceof Entity.Unnamed thing) {
      node.text(Wp.MEASURED_TEXT, thing.label());
    } else {
      scope.entities(measured).forEach(entity -> node.link(Wp.MEASURED_THING, entity));
    }
  }

  private Node period(Period period) {
    Node node = Iris.period(period);
    if (scope.graph().isNew(node)) {
      scope
          .graph()
          .describe(node)
          .type(Time.PROPER_INTERVAL)
          .link(Rdfs.LABEL, Literals.text(period.iso()))
          .date(Schema.START_DATE, period.begin())
          .date(Schema.END_DATE, period.end());
    }
    return node;
  }
}
