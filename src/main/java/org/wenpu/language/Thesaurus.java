package org.wenpu.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    return read(text(file), IRIS + kind + "/");
  }

  static String text(String file) {
    String path = "/ontology/" + file + ".ttl";
    try (InputStream in = Thesaurus.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no thesaurus " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** Reads the concepts whose IRIs begin with a prefix. */
  static List<Concept> read(String turtle, String prefix) {
    try {
      Concepts concepts = new Concepts(prefix);
      PlainTurtle.read(turtle, concepts);
      return concepts.all();
    } catch (PlainTurtle.OtherTurtleException e) {
      return byJena(turtle, prefix);
    }
  }

  static List<Concept> byJena(String turtle, String prefix) {
    Concepts concepts = new Concepts(prefix);
    // IRIs with Chinese characters are ours and right: checking them costs half of the time.
    RDFParser.fromString(turtle, Lang.TURTLE)
        .checking(false)
        .resolveURIs(false)
        .parse(new Triples(concepts));
    return concepts.all();
  }

  private static final class Triples extends StreamRDFBase {
    private final Concepts concepts;

    Triples(Concepts concepts) {
      this.concepts = concepts;
    }

    @Override
    public void triple(Triple triple) {
      Node subject = triple.getSubject();
      Node object = triple.getObject();
      if (subject.isURI()) {
        concepts.add(subject.getURI(), property(triple.getPredicate(), object), value(object));
      }
    }

    private static String property(Node predicate, Node object) {
      String name = Concepts.lastPart(predicate.getURI());
      return object.isLiteral() && !object.getLiteralLanguage().isEmpty()
          ? name + "@" + object.getLiteralLanguage()
          : name;
    }

    private static String value(Node object) {
      return object.isLiteral()
          ? object.getLiteralLexicalForm()
          : Concepts.lastPart(object.getURI());
    }
  }
}
