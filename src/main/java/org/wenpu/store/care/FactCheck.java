package org.wenpu.store.care;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.wenpu.rdf.Vocabulary.Nif;
import org.wenpu.rdf.Vocabulary.Prov;
import org.wenpu.rdf.Vocabulary.Wp;

/** Checks that a fact says where it was read, what read it, and how sure that is. */
final class FactCheck {
  private final Graph graph;

  FactCheck(Graph graph) {
    this.graph = graph;
  }

  /**
   * Checks one fact.
   *
   * @param faults takes the property and what is wrong with it
   */
  void check(Node fact, BiConsumer<Node, String> faults) {
    List<Node> evidence = new ArrayList<>();
    Values.each(graph, fact, Prov.WAS_DERIVED_FROM, evidence::add);
    Values.each(graph, fact, Prov.WAS_QUOTED_FROM, evidence::add);
    if (evidence.isEmpty()) {
      faults.accept(Prov.WAS_DERIVED_FROM, "has no evidence");
    }
    evidence.stream()
        .filter(e -> !graph.contains(e, RDF.type.asNode(), Nif.OFFSET_BASED_STRING))
        .forEach(e -> faults.accept(Prov.WAS_DERIVED_FROM, "its evidence is not here: " + e));
    if (Values.text(graph, fact, Wp.EXTRACTOR) == null) {
      faults.accept(Wp.EXTRACTOR, "does not say what read it");
    }
    if (!isShare(Values.text(graph, fact, Wp.CONFIDENCE))) {
      faults.accept(Wp.CONFIDENCE, "has no confidence from 0 to 1");
    }
  }

  private static boolean isShare(@Nullable String confidence) {
    return confidence != null
        && confidence.matches("\\d(\\.\\d+)?")
        && new BigDecimal(confidence).compareTo(BigDecimal.ONE) <= 0;
  }
}
