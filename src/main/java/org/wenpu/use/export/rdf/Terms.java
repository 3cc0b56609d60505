package org.wenpu.use.export.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** Turns Jena's terms into RDF4J's, each lexical form kept as it is. */
final class Terms {
  private static final ValueFactory RDF4J = SimpleValueFactory.getInstance();

  private Terms() {}

  static Statement statement(Triple triple) {
    return RDF4J.createStatement(
        resource(triple.getSubject()), iri(triple.getPredicate()), value(triple.getObject()));
  }

  static Statement statement(Triple triple, Node graph) {
    return RDF4J.createStatement(
        resource(triple.getSubject()),
        iri(triple.getPredicate()),
        value(triple.getObject()),
        resource(graph));
  }

  private static Value value(Node node) {
    return node.isLiteral() ? literal(node) : resource(node);
  }

  private static Resource resource(Node node) {
    if (node.isURI()) {
      return iri(node);
    }
    if (node.isBlank()) {
      return RDF4J.createBNode("b" + node.getBlankNodeLabel().replaceAll("[^A-Za-z0-9]", "x"));
    }
    throw new IllegalArgumentException("neither IRI, literal nor blank node: " + node);
  }

  private static IRI iri(Node node) {
    return RDF4J.createIRI(node.getURI());
  }

  private static Literal literal(Node node) {
    String form = node.getLiteralLexicalForm();
    return node.getLiteralLanguage().isEmpty()
        ? RDF4J.createLiteral(form, RDF4J.createIRI(node.getLiteralDatatypeURI()))
        : RDF4J.createLiteral(form, node.getLiteralLanguage());
  }
}
