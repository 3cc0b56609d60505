package org.wenpu.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.wenpu.input.Article;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.meaning.Entity;
import org.wenpu.meaning.Evidence;
import org.wenpu.meaning.Knowledge;
import org.wenpu.meaning.Participant;
import org.wenpu.rdf.GraphBuilder.Description;
import org.wenpu.rdf.Vocabulary.Nif;
import org.wenpu.rdf.Vocabulary.Prov;
import org.wenpu.rdf.Vocabulary.Wp;

/** Holds what all mappers of one article share: its IRI, its graph, its evidence and entities. */
final class ArticleScope {
  private final Knowledge knowledge;
  private final Node iri;
  private final GraphBuilder graph = new GraphBuilder();
  private final EntityMapper entities = new EntityMapper(graph);

  ArticleScope(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.iri = Iris.article(article().id());
  }

  Knowledge knowledge() {
    return knowledge;
  }

  AnnotatedArticle annotated() {
    return knowledge.facts().article();
  }

  Article article() {
    return annotated().article();
  }

  Node iri() {
    return iri;
  }

  GraphBuilder graph() {
    return graph;
  }

  EntityMapper entities() {
    return entities;
  }

  /** Gives the entities a participant is, described: several for a group, none when unknown. */
  List<Node> entities(Participant participant) {
    Entity entity = knowledge.entity(participant);
    if (entity == null) {
      return List.of();
    }
    List<Entity> members = entity instanceof Entity.Group group ? group.members() : List.of(entity);
    return members.stream().map(entities::map).toList();
  }

  /** Gives the node of a stretch of the article's text, described. */
  Node evidence(Span span) {
    Node node = Iris.evidence(iri, span);
    if (graph.isNew(node)) {
      graph
          .describe(node)
          .type(Nif.OFFSET_BASED_STRING)
          .link(Nif.REFERENCE_CONTEXT, iri)
          .link(Nif.BEGIN_INDEX, Literals.count(span.begin()))
          .link(Nif.END_INDEX, Literals.count(span.end()))
          .link(Nif.ANCHOR_OF, Literals.text(annotated().quote(span)));
    }
    return node;
  }

  /** Says where a fact was read, what read it, and how sure that is. */
  void trace(Description fact, Evidence evidence) {
    evidence.spans().forEach(span -> fact.link(Prov.WAS_DERIVED_FROM, evidence(span)));
    fact.text(Wp.EXTRACTOR, evidence.extractor())
        .link(Wp.CONFIDENCE, Literals.share(evidence.confidence()));
  }
}
