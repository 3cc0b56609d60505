package org.wenpu.use.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/** Looks things up in a store, whatever graph says so, in an order that is always the same. */
record Graph(DatasetGraph dataset) {
  List<Node> objects(Node subject, Node property) {
    return distinct(quads(Node.ANY, subject, property, Node.ANY).map(Quad::getObject));
  }

  List<Node> subjects(Node graph, Node property, Node object) {
    return distinct(quads(graph, Node.ANY, property, object).map(Quad::getSubject));
  }

  /** Gives the text of the first value of a property; empty when there is none. */
  String text(Node subject, Node property) {
    return objects(subject, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  /** Gives the name of a thing in a language; empty when it has none. */
  String name(Node thing, Node property, String language) {
    return objects(thing, property).stream()
        .filter(o -> o.isLiteral() && o.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  boolean contains(Node subject, Node property, Node object) {
    return dataset.contains(Node.ANY, subject, property, object);
  }

  Stream<Quad> quads(Node graph, Node subject, Node property, Node object) {
    return Iter.asStream(
        graph.equals(Node.ANY)
            ? dataset.findNG(Node.ANY, subject, property, object)
            : dataset.find(graph, subject, property, object));
  }

  private static List<Node> distinct(Stream<Node> nodes) {
    return nodes.distinct().sorted(Comparator.nullsFirst(NodeCmp::compareRDFTerms)).toList();
  }
}
