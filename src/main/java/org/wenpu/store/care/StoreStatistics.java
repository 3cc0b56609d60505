package org.wenpu.store.care;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.wenpu.rdf.Vocabulary.Nif;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Wp;

/**
 * Says what the articles of a store hold. Reference data do not count: a place is counted when an
 * article speaks of it.
 *
 * @param bySource articles by publisher, {@code (not given)} for those without
 * @param byKind articles by class
 * @param byYear articles by year of publication
 * @param facts facts by class
 * @param entities things by class, each once however many articles speak of it
 */
public record StoreStatistics(
    Map<String, Long> bySource,
    Map<String, Long> byKind,
    Map<String, Long> byYear,
    Map<String, Long> facts,
    Map<String, Long> entities) {
  private static final String NOT_GIVEN = "(not given)";
  private static final int YEAR = 4;

  /**
   * Counts.
   *
   * @param dataset in a read transaction of the caller
   */
  public static StoreStatistics of(DatasetGraph dataset, List<Node> articles) {
    return new Counting(dataset, articles).count();
  }

  private static final class Counting {
    private final DatasetGraph dataset;
    private final List<Node> articles;
    private final Set<Node> references = new HashSet<>(ShapeCheck.references());
    private final Set<Node> factClasses = new HashSet<>(FactClasses.bundled());
    private final Counts kinds = new Counts();
    private final Counts facts = new Counts();
    private final Counts entities = new Counts();
    private final Set<Entry> counted = new HashSet<>();

    private record Entry(Node thing, Node kind) {}

    Counting(DatasetGraph dataset, List<Node> articles) {
      this.dataset = dataset;
      this.articles = articles;
    }

    StoreStatistics count() {
      Counts sources = new Counts();
      Counts years = new Counts();
      for (Node article : articles) {
        sources.add(text(article, Schema.PUBLISHER, NOT_GIVEN));
        String date = text(article, Schema.DATE_PUBLISHED, NOT_GIVEN);
        years.add(date.startsWith("(") ? date : date.substring(0, YEAR));
      }
      dataset.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), Node.ANY).forEachRemaining(this::count);
      return new StoreStatistics(
          sources.byFrequency(),
          kinds.byFrequency(),
          years.inOrder(),
          facts.byFrequency(),
          entities.byFrequency());
    }

    private String text(Node article, Node property, String otherwise) {
      return dataset.stream(article, article, property, Node.ANY)
          .map(quad -> quad.getObject().getLiteralLexicalForm())
          .findFirst()
          .orElse(otherwise);
    }

    private void count(Quad quad) {
      Node kind = quad.getObject();
      boolean text = kind.equals(Nif.OFFSET_BASED_STRING) || kind.equals(Wp.CAPTION);
      if (text || references.contains(quad.getGraph())) {
        return;
      }
      if (quad.getSubject().equals(quad.getGraph())) {
        kinds.add(name(kind));
      } else if (factClasses.contains(kind)) {
        facts.add(name(kind));
      } else if (counted.add(new Entry(quad.getSubject(), kind))) {
        entities.add(name(kind));
      }
    }

    private static String name(Node kind) {
      return kind.getURI().replaceFirst("^.*[#/]", "");
    }
  }
}
