package org.wenpu.rdf;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.wenpu.language.time.IsoLiteral;
import org.wenpu.meaning.DocumentReference;
import org.wenpu.meaning.DocumentReference.Kind;
import org.wenpu.meaning.DocumentReference.Stage;
import org.wenpu.meaning.Entity;
import org.wenpu.rdf.GraphBuilder.Description;
import org.wenpu.rdf.Vocabulary.Dct;
import org.wenpu.rdf.Vocabulary.Schema;
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

  private static final Map<Stage, Node> STAGES =
      Map.of(
          Stage.ISSUED, Dct.ISSUED,
          Stage.PUBLISHED, Schema.DATE_PUBLISHED,
          Stage.IN_FORCE, Schema.DATE_OF_APPLICABILITY,
          Stage.AMENDED, Dct.MODIFIED,
          Stage.REPEALED, Schema.EXPIRES);

  private final ArticleScope scope;

  DocumentMapper(ArticleScope scope) {
    this.scope = scope;
  }

  void map(DocumentReference reference) {
    Entity document = scope.knowledge().entity(reference.document());
    if (document instanceof Entity.Document) {
      Node node = scope.entities().map(document);
      describe(scope.graph().describe(node), reference);
      if (reference.isText()) {
        scope.graph().describe(scope.iri()).link(Schema.MAIN_ENTITY, node);
      }
    }
  }

  private void describe(Description node, DocumentReference reference) {
    node.type(KINDS.getOrDefault(reference.kind(), Wp.POLICY_DOCUMENT));
    node.text(Wp.DOCUMENT_NUMBER, reference.number());
    reference.issuers().stream()
        .flatMap(issuer -> scope.entities(issuer).stream())
        .forEach(issuer -> node.link(Wp.ISSUER, issuer));
    reference.stages().forEach(stage -> date(node, stage));
    reference.parties().stream()
        .flatMap(party -> scope.entities(party).stream())
        .forEach(party -> node.link(Wp.PARTY, party));
    scope.trace(node, reference.evidence());
  }

  /** Gives the day a stage begins. */
  private static void date(Description node, DocumentReference.Dated dated) {
    IsoLiteral begin = IsoLiteral.of(dated.period().iso()).get(0);
    node.link(STAGES.getOrDefault(dated.stage(), Schema.DATE_PUBLISHED), Literals.time(begin));
  }
}
