package org.wenpu.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.wenpu.input.Span;
import org.wenpu.meaning.Evidence;
import org.wenpu.meaning.Statement;
import org.wenpu.rdf.GraphBuilder.Description;
import org.wenpu.rdf.Vocabulary.Prov;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Wp;

/** Maps who said what. The words themselves are quoted, what leads to the speaker is derived. */
final class StatementMapper {
  /** Joins what stands before and after the reporting verb: {@code “A。”王坚说，B。}. */
  private static final String GAP = "……";

  private static final Map<Statement.Kind, Node> KINDS =
      Map.of(
          Statement.Kind.DIRECT, Wp.DIRECT,
          Statement.Kind.INDIRECT, Wp.INDIRECT,
          Statement.Kind.MIXED, Wp.MIXED);

  private final ArticleScope scope;
  private final PostHoldingMapper posts;
  private final TopicMapper topics;

  StatementMapper(ArticleScope scope, PostHoldingMapper posts, TopicMapper topics) {
    this.scope = scope;
    this.posts = posts;
    this.topics = topics;
  }

  /** A statement whose speaker nobody knows is left out. */
  void map(Statement statement) {
    List<Node> speakers = scope.entities(statement.speaker());
    if (speakers.isEmpty()) {
      return;
    }
    Node node = Iris.part(scope.iri(), "statement", content(statement, speakers));
    if (scope.graph().isNew(node)) {
      Description description = scope.graph().describe(node);
      speakers.forEach(speaker -> description.link(Wp.SPEAKER, speaker));
      describe(description, statement);
    }
  }

  private void describe(Description node, Statement statement) {
    String words =
        statement.content().stream().map(scope.annotated()::quote).collect(Collectors.joining(GAP));
    node.type(Wp.STATEMENT)
        .link(Schema.TEXT, Literals.text(words))
        .link(Wp.QUOTATION_KIND, KINDS.get(statement.kind()))
        .text(Wp.CUE, statement.cue())
        .link(Wp.IN_CAPACITY, statement.capacity() == null ? null : posts.map(statement.capacity()))
        .link(
            Wp.REGION,
            statement.region() == null ? null : scope.entities().map(statement.region()));
    topics.map(node, statement.topics(), statement.content());
    statement.content().forEach(span -> node.link(Prov.WAS_QUOTED_FROM, scope.evidence(span)));
    scope.trace(node, beside(statement));
  }

  /** Gives the evidence besides the words said; the words again when there is none besides. */
  private static Evidence beside(Statement statement) {
    Evidence evidence = statement.evidence();
    List<Span> spans = new ArrayList<>(evidence.spans());
    spans.removeAll(statement.content());
    return spans.isEmpty()
        ? evidence
        : new Evidence(spans, evidence.extractor(), evidence.confidence());
  }

  private static List<String> content(Statement statement, List<Node> speakers) {
    List<String> content = new ArrayList<>();
    speakers.forEach(speaker -> content.add(speaker.getURI()));
    content.add(statement.kind().name());
    statement.content().forEach(span -> content.add(span.begin() + "," + span.end()));
    return content;
  }
}
