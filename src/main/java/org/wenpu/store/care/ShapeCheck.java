package org.wenpu.store.care;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.wenpu.rdf.ReferenceGraph;
import org.wenpu.rdf.ReferenceGraphs;
import org.wenpu.rdf.Vocabulary.Prov;

/**
 * Holds graphs of a store against the shapes of {@code ontology/shapes.ttl}. What an article refers
 * to without describing it is looked up: topics and places in the reference data, the original of a
 * copy in its own graph; checked is what the graph itself describes. Only one graph of an article
 * is in memory at a time.
 */
public final class ShapeCheck {
  private static final String SHAPES = "/ontology/shapes.ttl";

  private final DatasetGraph dataset;
  private final Shapes shapes = bundledShapes();
  private final Graph reference = GraphFactory.createDefaultGraph();
  private final Graph hierarchy = GraphFactory.createDefaultGraph();

  /**
   * @param dataset in a read transaction of the caller
   */
  public ShapeCheck(DatasetGraph dataset) {
    this.dataset = dataset;
    references().forEach(this::addReference);
    reference.find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY).forEachRemaining(hierarchy::add);
  }

  private static Shapes bundledShapes() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(ShapeCheck.class.getResourceAsStream(SHAPES)).lang(Lang.TURTLE).parse(graph);
    return Shapes.parse(graph);
  }

  /** Gives the names of the graphs of reference data. */
  public static List<Node> references() {
    return ReferenceGraphs.bundled().stream().map(ReferenceGraph::name).toList();
  }

  private void addReference(Node name) {
    dataset
        .find(name, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> reference.add(quad.asTriple()));
  }

  /** Checks one graph and names each violation. */
  public void check(Node name, Consumer<Finding> findings) {
    Graph graph = GraphCopy.of(dataset, name);
    Graph described = new Union(graph, hierarchy);
    Graph known = new Union(reference, originals(graph));
    ValidationContext context = ValidationContext.create(shapes, new Union(graph, known));
    for (Shape shape : shapes.getTargetShapes()) {
      for (Node focus : VLib.focusNodes(described, shape)) {
        VLib.validateShape(context, context.getDataGraph(), shape, focus);
      }
    }
    context.generateReport().getEntries().stream()
        .map(entry -> finding(name, entry))
        .forEach(findings);
  }

  /**
   * Gives the classes of the articles that a graph names a copy of, which have graphs of their own.
   */
  private Graph originals(Graph graph) {
    Graph originals = GraphFactory.createDefaultGraph();
    graph
        .find(Node.ANY, Prov.ALTERNATE_OF, Node.ANY)
        .mapWith(Triple::getObject)
        .toList()
        .forEach(
            original ->
                dataset
                    .find(original, original, RDF.type.asNode(), Node.ANY)
                    .forEachRemaining(quad -> originals.add(quad.asTriple())));
    return originals;
  }

  private static Finding finding(Node graph, ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : entry.resultPath().toString();
    return new Finding(graph, entry.focusNode(), path.replaceAll("[<>]", ""), entry.message());
  }
}
