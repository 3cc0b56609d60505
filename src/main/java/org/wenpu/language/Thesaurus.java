package org.wenpu.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;

/** Reads the concepts of a bundled Turtle file: {@code ontology/places.ttl}. */
final class Thesaurus {
  private static final String IRIS = "https://w3id.org/wenpu/id/";

  private Thesaurus() {}

  /**
   * Reads the concepts of a file in its order.
   *
   * @param file name of the file under {@code ontology/} without {@code .ttl}
   * @param kind what stands in their IRIs before the key: {@code place}
   */
  static List<Concept> bundled(String file, String kind) {
    String path = "/ontology/" + file + ".ttl";
    try (InputStream in = Thesaurus.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no thesaurus " + path);
      }
      Collector collector = new Collector(IRIS + kind + "/");
      // IRIs with Chinese characters are ours and right: checking them costs half of the time.
      RDFParser.source(in).lang(Lang.TURTLE).checking(false).resolveURIs(false).parse(collector);
      return collector.concepts();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static final class Collector extends StreamRDFBase {
    private final String prefix;
    private final Map<String, Map<String, List<String>>> subjects = new LinkedHashMap<>();

    Collector(String prefix) {
      this.prefix = prefix;
    }

    @Override
    public void triple(Triple triple) {
      Node subject = triple.getSubject();
      if (subject.isURI() && subject.getURI().startsWith(prefix)) {
        subjects
            .computeIfAbsent(subject.getURI().substring(prefix.length()), k -> new HashMap<>())
            .computeIfAbsent(
                property(triple.getPredicate(), triple.getObject()), k -> new ArrayList<>(2))
            .add(value(triple.getObject()));
      }
    }

    private static String property(Node predicate, Node object) {
      String name = lastPart(predicate.getURI());
      return object.isLiteral() && !object.getLiteralLanguage().isEmpty()
          ? name + "@" + object.getLiteralLanguage()
          : name;
    }

    private static String value(Node object) {
      return object.isLiteral() ? object.getLiteralLexicalForm() : lastPart(object.getURI());
    }

    private static String lastPart(String iri) {
      return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    List<Concept> concepts() {
      return subjects.entrySet().stream().map(e -> new Concept(e.getKey(), e.getValue())).toList();
    }
  }
}
