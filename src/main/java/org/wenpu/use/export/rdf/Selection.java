package org.wenpu.use.export.rdf;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.wenpu.rdf.Vocabulary.Schema;

/** Decides what of an article's graph is written. */
@FunctionalInterface
public interface Selection {
  /**
   * Gives the part of a graph that is written, empty when it is none.
   *
   * @param graph the IRI of the article and its graph
   */
  List<Triple> of(Node graph, List<Triple> triples);

  /** Takes whole articles. */
  static Selection articles(Set<Node> articles) {
    return (graph, triples) -> articles.contains(graph) ? triples : List.of();
  }

  /**
   * Takes whole articles of a span of days.
   *
   * @param since the first day as {@code 2026-01-31}; null for no bound
   * @param until the last day; null for no bound
   */
  static Selection published(@Nullable String since, @Nullable String until) {
    Predicate<String> within =
        day ->
            (since == null || day.compareTo(since) >= 0)
                && (until == null || day.compareTo(until) <= 0);
    return (graph, triples) ->
        triples.stream().anyMatch(isDay(graph, within)) ? triples : List.of();
  }

  private static Predicate<Triple> isDay(Node article, Predicate<String> within) {
    return t ->
        t.getSubject().equals(article)
            && t.getPredicate().equals(Schema.DATE_PUBLISHED)
            && within.test(t.getObject().getLiteralLexicalForm());
  }

  /**
   * Takes the facts that link to one of some things, with what the facts speak of, their evidence
   * and the article they stand in.
   */
  static Selection about(Collection<Node> things) {
    return new FactsAbout(Set.copyOf(things));
  }

  /** Takes what another selection takes of this one. */
  default Selection and(Selection other) {
    return (graph, triples) -> {
      List<Triple> taken = of(graph, triples);
      return taken.isEmpty() ? taken : other.of(graph, taken);
    };
  }

  /** Says whether a thing is a graph's article or a part of it. */
  static boolean isOwn(Node thing, Node graph) {
    return thing.isURI()
        && (thing.equals(graph) || thing.getURI().startsWith(graph.toString() + "#"));
  }
}
