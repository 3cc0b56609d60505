package org.wenpu.use.export.rdf;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.turtle.TurtleWriterSettings;

/**
 * Writes RDF graph by graph: prefixes first, each graph's triples sorted, so that the same triples
 * give the same bytes. Only one graph is held in memory.
 */
public final class RdfWriter implements AutoCloseable {
  private static final Comparator<Node> TYPE_FIRST =
      Comparator.<Node, Boolean>comparing(p -> !p.equals(RDF.type.asNode()))
          .thenComparing(NodeCmp::compareRDFTerms);
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, TYPE_FIRST)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final RDFWriter writer;
  private final RdfSyntax syntax;
  private long written;

  public RdfWriter(OutputStream out, RdfSyntax syntax) {
    this.syntax = syntax;
    writer = syntax.writer(out);
    // 8.70 stays 8.70: an abbreviated number is written in another form, and is another term.
    writer.getWriterConfig().set(TurtleWriterSettings.ABBREVIATE_NUMBERS, false);
    writer.getWriterConfig().set(BasicWriterSettings.INLINE_BLANK_NODES, false);
    writer.startRDF();
    prefixes().forEach(writer::handleNamespace);
  }

  private static Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("wp", "https://w3id.org/wenpu/ontology#");
    prefixes.put("id", "https://w3id.org/wenpu/id/");
    prefixes.put("schema", "https://schema.org/");
    prefixes.put("org", "http://www.w3.org/ns/org#");
    prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    prefixes.put("dcterms", "http://purl.org/dc/terms/");
    prefixes.put("qb", "http://purl.org/linked-data/cube#");
    prefixes.put("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#");
    prefixes.put("itsrdf", "http://www.w3.org/2005/11/its/rdf#");
    prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
    prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("sh", "http://www.w3.org/ns/shacl#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return prefixes;
  }

  /** Writes a single graph. */
  public static void write(Graph graph, RdfSyntax syntax, OutputStream out) {
    try (RdfWriter writer = new RdfWriter(out, syntax)) {
      writer.write(Quad.defaultGraphNodeGenerated, graph.find().toList());
    }
  }

  RdfSyntax syntax() {
    return syntax;
  }

  /** Writes the triples of one graph. */
  public void write(Node graph, Collection<Triple> triples) {
    triples.stream()
        .sorted(ORDER)
        .distinct()
        .map(t -> isNamed(graph) ? Terms.statement(t, graph) : Terms.statement(t))
        .forEach(writer::handleStatement);
    written += triples.size();
  }

  private boolean isNamed(Node graph) {
    return syntax.hasGraphs() && !Quad.isDefaultGraph(graph);
  }

  /** Says how many triples were written so far. */
  public long written() {
    return written;
  }

  /** Ends the document; the stream stays open. */
  @Override
  public void close() {
    writer.endRDF();
  }
}
