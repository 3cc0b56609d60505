package org.wenpu.rdf;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.wenpu.meaning.DocumentReference;
import org.wenpu.meaning.DocumentReference.Kind;
import org.wenpu.meaning.Entity;
import org.wenpu.rdf.GraphBuilder.Description;
import org.wenpu.rdf.Vocabulary.Wp;

/** Maps which documents an article names. */
final class DocumentMapper {
  private static final Map<Kind, Node> KINDS =
      Map.of(
          Kind.LAW, Wp.LAW,
          Kind.REGULATION, Wp.REGULATION,
          Kind.PLAN, Wp.PLAN,
          Kind.REPORT, Wp.REPORT,
          Kind.AGREEMENT, Wp.AGREEMENT,
          Kind.NOTICE, Wp.NOTICE,
          Kind.STATEMENT, Wp.DECLARATION,
          Kind.OTHER, Wp.POLICY_DOCUMENT);

  private final ArticleScope scope;

  DocumentMapper(ArticleScope scope) {
    this.scope = scope;
  }

  void map(DocumentReference reference) {
    Entity document = scope.knowledge().entity(reference.document());
    if (document instanceof Entity.Document) {
      Node node = scope.entities().map(document);
      describe(scope.graph().describe(node), reference);
    }
  }

  private void describe(Description node, DocumentReference reference) {
    node.type(KINDS.getOrDefault(reference.kind(), Wp.POLICY_DOCUMENT));
    reference.parties().stream()
        .flatMap(party -> scope.entities(party).stream())
        .forEach(party -> node.link(Wp.PARTY, party));
    scope.trace(node, reference.evidence());
  }
}
