package org.wenpu.use.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Tells of the things in a store what kind they are and how they are called. */
final class NetworkNodes {
  private static final String WP = "https://w3id.org/wenpu/ontology#";
  private static final Map<Node, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put(FOAF.Person.asNode(), "person");
    KINDS.put(ORG.Organization.asNode(), "institution");
    KINDS.put(SKOS.Concept.asNode(), "topic");
    KINDS.put(wp("PolicyDocument"), "document");
    KINDS.put(wp("UnnamedAgent"), "unnamed");
    KINDS.put(wp("Country"), "place");
    KINDS.put(wp("Province"), "place");
    KINDS.put(wp("City"), "place");
    KINDS.put(wp("County"), "place");
    KINDS.put(wp("Region"), "place");
    KINDS.put(wp("Site"), "place");
  }

  private final DatasetGraph dataset;

  NetworkNodes(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  private static Node wp(String name) {
    return NodeFactory.createURI(WP + name);
  }

  /** Gives the kind of a thing; {@code other} when the graph does not say. */
  String kind(Node thing) {
    return KINDS.entrySet().stream()
        .filter(e -> dataset.contains(Node.ANY, thing, RDF.type.asNode(), e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("other");
  }

  /** Gives the Chinese name of a thing, or another, or its IRI. */
  String label(Node thing) {
    return Iter.asStream(dataset.findNG(Node.ANY, thing, SKOS.prefLabel.asNode(), Node.ANY))
        .map(Quad::getObject)
        .min(NetworkNodes::preferred)
        .map(Node::getLiteralLexicalForm)
        .orElse(thing.toString());
  }

  private static int preferred(Node a, Node b) {
    int language = Boolean.compare(isEnglish(a), isEnglish(b));
    return language != 0
        ? language
        : a.getLiteralLexicalForm().compareTo(b.getLiteralLexicalForm());
  }

  private static boolean isEnglish(Node label) {
    return label.getLiteralLanguage().equals("en");
  }
}
