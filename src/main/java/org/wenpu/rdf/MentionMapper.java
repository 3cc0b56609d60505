package org.wenpu.rdf;

import org.apache.jena.graph.Node;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Entity;
import org.wenpu.rdf.Vocabulary.ItsRdf;

/** Maps which entity each name in an article is. */
final class MentionMapper {
  private final ArticleScope scope;

  MentionMapper(ArticleScope scope) {
    this.scope = scope;
  }

  void map(Mention mention) {
    Entity entity = scope.knowledge().entity(mention);
    if (entity != null) {
      Node string = scope.evidence(mention.span());
      scope.graph().describe(string).link(ItsRdf.TA_IDENT_REF, scope.entities().map(entity));
    }
  }
}
