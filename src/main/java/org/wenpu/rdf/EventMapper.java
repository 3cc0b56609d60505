package org.wenpu.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.time.IsoLiteral;
import org.wenpu.language.time.Period;
import org.wenpu.meaning.Entity;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Participant;
import org.wenpu.rdf.GraphBuilder.Description;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Wp;

/** Maps what happened: to whom, where, when, and which documents its words name. */
final class EventMapper {
  private static final Map<Event.Type, Node> TYPES =
      Map.ofEntries(
          Map.entry(Event.Type.VISIT, Wp.VISIT),
          Map.entry(Event.Type.MEETING, Wp.MEETING),
          Map.entry(Event.Type.TALKS, Wp.TALKS),
          Map.entry(Event.Type.SIGNING, Wp.SIGNING),
          Map.entry(Event.Type.PRESS_CONFERENCE, Wp.PRESS_CONFERENCE),
          Map.entry(Event.Type.CONFERENCE, Wp.CONFERENCE),
          Map.entry(Event.Type.INSPECTION, Wp.INSPECTION),
          Map.entry(Event.Type.PUBLICATION, Wp.PUBLICATION_EVENT),
          Map.entry(Event.Type.LAUNCH, Wp.LAUNCH),
          Map.entry(Event.Type.APPOINTMENT, Wp.APPOINTMENT),
          Map.entry(Event.Type.INVESTMENT, Wp.INVESTMENT),
          Map.entry(Event.Type.DISASTER, Wp.DISASTER),
          Map.entry(Event.Type.MILITARY, Wp.MILITARY_ACTION),
          Map.entry(Event.Type.OTHER, Wp.OTHER_EVENT));

  private final ArticleScope scope;

  EventMapper(ArticleScope scope) {
    this.scope = scope;
  }

  void map(Event event) {
    List<Node> actors =
        event.actors().stream().flatMap(actor -> scope.entities(actor).stream()).toList();
    Node node = Iris.part(scope.iri(), "event", content(event, actors));
    if (scope.graph().isNew(node)) {
      Description description = scope.graph().describe(node);
      actors.forEach(actor -> description.link(Wp.ACTOR, actor));
      describe(description, event);
    }
  }

  private static List<String> content(Event event, List<Node> actors) {
    List<String> content = new ArrayList<>();
    content.add(event.type().name());
    actors.forEach(actor -> content.add(actor.getURI()));
    event.evidence().spans().forEach(span -> content.add(span.begin() + "," + span.end()));
    return content;
  }

  private void describe(Description node, Event event) {
    node.type(Schema.EVENT)
        .type(TYPES.getOrDefault(event.type(), Wp.OTHER_EVENT))
        .text(Wp.CUE, event.trigger());
    place(node, event.place());
    period(node, event.period());
    scope.annotated().mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.DOCUMENT && isNamed(m, event))
        .forEach(document -> about(node, document));
    scope.trace(node, event.evidence());
  }

  private void place(Description node, @Nullable Participant place) {
    if (place == null) {
      return;
    }
    if (scope.knowledge().entity(place) instanceof Entity.Unnamed site) {
      node.text(Schema.LOCATION, site.label());
    } else {
      scope.entities(place).stream().limit(1).forEach(where -> node.link(Schema.LOCATION, where));
    }
  }

  private static void period(Description node, @Nullable Period period) {
    if (period != null) {
      List<IsoLiteral> ends = IsoLiteral.of(period.iso());
      node.link(Schema.START_DATE, Literals.time(ends.get(0)))
          .link(Schema.END_DATE, Literals.time(ends.get(ends.size() - 1)));
    }
  }

  private static boolean isNamed(Mention document, Event event) {
    List<Span> spans = event.evidence().spans();
    return spans.stream().anyMatch(span -> span.contains(document.span()));
  }

  private void about(Description node, Mention mention) {
    Entity document = scope.knowledge().entity(mention);
    if (document != null) {
      node.link(Schema.ABOUT, scope.entities().map(document));
    }
  }
}
