package org.wenpu.use.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Skos;
import org.wenpu.use.export.rdf.Selection;
import org.wenpu.use.query.Parameter;
import org.wenpu.use.query.Resolver;
import org.wenpu.use.query.Within;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which part of the graph is written as RDF. */
final class SelectionOptions {
  @Option(
      names = "--article",
      paramLabel = "ARTICLE",
      description = "Only this article: its id, headline or IRI.")
  private @Nullable String article;

  @Option(
      names = "--region",
      paramLabel = "REGION",
      description = "Only facts of a region, with what lies in it.")
  private @Nullable String region;

  @Option(
      names = "--topic",
      paramLabel = "TOPIC",
      description = "Only facts about a topic, with its narrower ones.")
  private @Nullable String topic;

  @Option(names = "--person", paramLabel = "PERSON", description = "Only facts about a person.")
  private @Nullable String person;

  @Mixin private final DayOptions days = new DayOptions();

  /** Gives the selection asked for, which is all that each option takes; none for everything. */
  Optional<Selection> of(DatasetGraph dataset, Consumer<String> note) {
    Resolver resolver = new Resolver(dataset, note);
    Within within = new Within(dataset);
    List<Selection> parts = new ArrayList<>();
    if (article != null) {
      parts.add(Selection.articles(things(resolver, "article", Parameter.Type.ARTICLE, article)));
    }
    if (days.isUsed()) {
      parts.add(Selection.published(days.since(resolver), days.until(resolver)));
    }
    if (region != null) {
      Set<Node> places = things(resolver, "region", Parameter.Type.REGION, region);
      parts.add(
          Selection.about(within.of(places, List.of(Schema.CONTAINED_IN_PLACE, Schema.LOCATION))));
    }
    if (topic != null) {
      Set<Node> topics = things(resolver, "topic", Parameter.Type.TOPIC, topic);
      parts.add(Selection.about(within.of(topics, List.of(Skos.BROADER))));
    }
    if (person != null) {
      parts.add(Selection.about(things(resolver, "person", Parameter.Type.PERSON, person)));
    }
    return parts.stream().reduce(Selection::and);
  }

  /** Says whether any of these was asked for. */
  boolean isUsed() {
    return article != null || region != null || topic != null || person != null || days.isUsed();
  }

  private static Set<Node> things(
      Resolver resolver, String option, Parameter.Type type, String value) {
    return Set.copyOf(resolver.resolve(new Parameter(option, type, true, ""), value));
  }
}
