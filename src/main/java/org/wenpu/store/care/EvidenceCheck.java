package org.wenpu.store.care;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.wenpu.rdf.Vocabulary.Nif;

/**
 * Re-reads all evidence in the graph of an article: each stretch against the text it was cut from,
 * each fact for its evidence, its extractor and its confidence.
 */
public final class EvidenceCheck {
  private final List<Node> factClasses = FactClasses.bundled();
  private final DatasetGraph dataset;
  private long spans;
  private long facts;

  /**
   * @param dataset in a read transaction of the caller
   */
  public EvidenceCheck(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** Checks the graph of an article and names each fault. */
  public void check(Node article, Consumer<Finding> findings) {
    Graph graph = GraphCopy.of(dataset, article);
    SpanCheck span = new SpanCheck(graph);
    Values.subjects(
        graph,
        RDF.type.asNode(),
        Nif.OFFSET_BASED_STRING,
        node -> {
          spans++;
          String fault = span.fault(node);
          if (fault != null) {
            findings.accept(new Finding(article, node, "", fault));
          }
        });
    FactCheck fact = new FactCheck(graph);
    for (Node kind : factClasses) {
      Values.subjects(
          graph,
          RDF.type.asNode(),
          kind,
          node -> {
            facts++;
            fact.check(
                node,
                (path, fault) -> findings.accept(new Finding(article, node, path.getURI(), fault)));
          });
    }
  }

  /** Counts the stretches read so far. */
  public long spans() {
    return spans;
  }

  /** Counts the facts checked so far. */
  public long facts() {
    return facts;
  }
}
