package org.wenpu.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.wenpu.input.Span;
import org.wenpu.language.Place;
import org.wenpu.language.Topic;
import org.wenpu.language.time.Period;
import org.wenpu.meaning.Entity;

/**
 * Makes every IRI of the graph, from content alone: the same article gives the same IRIs on any
 * machine. What comes from outside is made fit by {@link IriText}.
 */
public final class Iris {
  private static final String ID = "https://w3id.org/wenpu/id/";
  private static final String REFERENCE = "https://w3id.org/wenpu/graph/reference/";
  private static final int HASH_DIGITS = 16;

  private Iris() {}

  /** Gives the IRI of an article, which is also that of its named graph. */
  public static Node article(String id) {
    return node(ID + "article/" + IriText.segment(id));
  }

  /** Gives the IRI of a stretch of an article's text: {@code <article#char=3,5>} (RFC 5147). */
  public static Node evidence(Node article, Span span) {
    return node(article.getURI() + "#char=" + span.begin() + "," + span.end());
  }

  /**
   * Gives the IRI of a part of an article: {@code <article#post-0a1b2c3d4e5f6071>}.
   *
   * @param content what tells it from all other parts of its kind
   */
  static Node part(Node article, String kind, List<String> content) {
    String hash = Sha256.of(content).substring(0, HASH_DIGITS);
    return node(article.getURI() + "#" + kind + "-" + hash);
  }

  /** Gives the IRI of an entity: {@code id/person/…}, {@code id/institution/…}, … */
  public static Node entity(Entity entity) {
    return node(ID + kind(entity) + IriText.segment(entity.key()));
  }

  private static String kind(Entity entity) {
    if (entity instanceof Entity.Person) {
      return "person/";
    }
    if (entity instanceof Entity.Institution) {
      return "institution/";
    }
    if (entity instanceof Entity.Location) {
      return "place/";
    }
    return entity instanceof Entity.Document ? "document/" : "unnamed/";
  }

  public static Node place(Place place) {
    return place(place.key());
  }

  /** Gives the IRI of the place with a key of the gazetteer. */
  public static Node place(String key) {
    return node(ID + "place/" + IriText.segment(key));
  }

  public static Node topic(Topic topic) {
    return node(ID + "topic/" + IriText.segment(topic.key()));
  }

  /** Gives the IRI of a period: {@code id/period/2025-01_2025-10}. */
  static Node period(Period period) {
    return node(ID + "period/" + IriText.segment(period.iso().replace('/', '_')));
  }

  /** Gives the IRI of a unit that another vocabulary defines. */
  static Node unit(String iri) {
    return node(iri);
  }

  /** Gives the IRI of a concept scheme: {@code id:topics}. */
  static Node scheme(String name) {
    return node(ID + name);
  }

  /** Gives the name of a graph of reference data: {@code ontology}, {@code places}. */
  public static Node referenceGraph(String name) {
    return node(REFERENCE + name);
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
