package org.wenpu.rdf;

import org.wenpu.meaning.Facts;
import org.wenpu.meaning.Knowledge;

/**
 * Maps what is known from an article to its named graph: one mapper a kind of fact, all writing to
 * one {@link ArticleScope}. Holds no state; may be used by several threads at once.
 */
public final class KnowledgeMapper {
  /** Gives the graph of an article, the same for the same knowledge on any machine. */
  public NamedGraph map(Knowledge knowledge) {
    ArticleScope scope = new ArticleScope(knowledge);
    Facts facts = knowledge.facts();
    PostHoldingMapper posts = new PostHoldingMapper(scope);
    TopicMapper topics = new TopicMapper(scope);
    new ArticleMapper(scope).map();
    facts.article().mentions().forEach(new MentionMapper(scope)::map);
    facts.posts().forEach(posts::map);
    facts.statements().forEach(new StatementMapper(scope, posts, topics)::map);
    facts.measures().forEach(new MeasureMapper(scope, topics)::map);
    facts.observations().forEach(new ObservationMapper(scope)::map);
    facts.documents().forEach(new DocumentMapper(scope)::map);
    facts.events().forEach(new EventMapper(scope)::map);
    return new NamedGraph(scope.iri(), scope.graph().sorted());
  }
}
