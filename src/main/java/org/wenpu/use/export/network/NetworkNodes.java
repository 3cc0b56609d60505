package org.wenpu.use.export.network;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.wenpu.rdf.Vocabulary.Foaf;
import org.wenpu.rdf.Vocabulary.Org;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Skos;
import org.wenpu.rdf.Vocabulary.Wp;

/** Tells of the things in a store what kind they are and how they are called. */
final class NetworkNodes {
  private static final Map<Node, NodeKind> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put(Foaf.PERSON, NodeKind.PERSON);
    KINDS.put(Org.ORGANIZATION, NodeKind.INSTITUTION);
    KINDS.put(Skos.CONCEPT, NodeKind.TOPIC);
    KINDS.put(Wp.POLICY_MEASURE, NodeKind.MEASURE);
    KINDS.put(Wp.POLICY_DOCUMENT, NodeKind.DOCUMENT);
    KINDS.put(Wp.UNNAMED_AGENT, NodeKind.UNNAMED);
    List.of(Wp.COUNTRY, Wp.PROVINCE, Wp.CITY, Wp.COUNTY, Wp.REGION_CLASS, Wp.SITE)
        .forEach(place -> KINDS.put(place, NodeKind.PLACE));
  }

  private final DatasetGraph dataset;

  NetworkNodes(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** Gives the kind of a thing; other when the graph does not say. */
  NodeKind kind(Node thing) {
    return KINDS.entrySet().stream()
        .filter(e -> dataset.contains(Node.ANY, thing, RDF.type.asNode(), e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(NodeKind.OTHER);
  }

  /** Gives the Chinese name of a thing, or another, or its words, or its IRI. */
  String label(Node thing) {
    return least(thing, Skos.PREF_LABEL)
        .or(() -> least(thing, Schema.TEXT))
        .orElse(thing.toString());
  }

  private Optional<String> least(Node thing, Node property) {
    Iterator<Quad> found = dataset.findNG(Node.ANY, thing, property, Node.ANY);
    return Iter.asStream(found)
        .map(Quad::getObject)
        .min(NetworkNodes::preferred)
        .map(Node::getLiteralLexicalForm);
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
