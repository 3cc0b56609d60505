package org.wenpu.use.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** Knows how the graph tells what kind a thing is and how it is called. */
final class Names {
  static final String WP = "https://w3id.org/wenpu/ontology#";
  static final String ID = "https://w3id.org/wenpu/id/";
  static final String SCHEMA = "https://schema.org/";

  /** The properties that name things, names proper before aliases. */
  static final List<Node> PROPERTIES =
      List.of(
          SKOS.prefLabel.asNode(),
          SKOS.altLabel.asNode(),
          SKOS.hiddenLabel.asNode(),
          NodeFactory.createURI(SCHEMA + "headline"),
          DCTerms.identifier.asNode());

  /** A property and value that all things of a kind have. */
  record Sign(Node property, Node value) {}

  private static final Map<Parameter.Type, List<Sign>> SIGNS =
      Map.of(
          Parameter.Type.TOPIC,
          List.of(new Sign(SKOS.inScheme.asNode(), NodeFactory.createURI(ID + "topics"))),
          Parameter.Type.REGION,
          List.of(wp("Country"), wp("Province"), wp("City"), wp("County"), wp("Region")),
          Parameter.Type.PERSON,
          List.of(type(FOAF.Person.asNode())),
          Parameter.Type.INSTITUTION,
          List.of(type(ORG.Organization.asNode())),
          Parameter.Type.ARTICLE,
          List.of(type(NodeFactory.createURI(SCHEMA + "NewsArticle"))),
          Parameter.Type.DOCUMENT,
          List.of(wp("PolicyDocument")));

  private Names() {}

  private static Sign type(Node value) {
    return new Sign(RDF.type.asNode(), value);
  }

  private static Sign wp(String name) {
    return type(NodeFactory.createURI(WP + name));
  }

  /** Gives the signs of a kind of thing; any of them is enough. */
  static List<Sign> classes(Parameter.Type type) {
    return type == Parameter.Type.ENTITY
        ? SIGNS.values().stream().flatMap(List::stream).toList()
        : SIGNS.getOrDefault(type, List.of());
  }

  /** Gives the IRI a value is, whole or with the prefix {@code id:} or {@code wp:}; or null. */
  static @Nullable String iri(String value) {
    if (value.startsWith("id:")) {
      return ID + value.substring("id:".length());
    }
    if (value.startsWith("wp:")) {
      return WP + value.substring("wp:".length());
    }
    boolean whole = value.matches("<?(https?://|urn:)[^\\s<>\"]+>?");
    return whole ? value.replaceAll("[<>]", "") : null;
  }
}
