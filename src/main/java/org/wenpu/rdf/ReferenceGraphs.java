package org.wenpu.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.wenpu.rdf.Vocabulary.Skos;

/**
 * Reads the bundled reference data, each file as a named graph of its own ({@code
 * https://w3id.org/wenpu/graph/reference/places}). What a file describes is put into the scheme of
 * the file ({@code id:places}).
 */
public final class ReferenceGraphs {
  /** The files under {@code ontology/} and the last part of the IRIs of what they describe. */
  private static final Map<String, String> FILES =
      Map.of(
          "institutions", "institution/",
          "people", "person/",
          "places", "place/",
          "topics", "topic/",
          "wenpu", "");

  private ReferenceGraphs() {}

  /** Gives the graphs of all bundled files, in the order of their names. */
  public static List<NamedGraph> bundled() {
    return FILES.keySet().stream().sorted().map(ReferenceGraphs::bundled).toList();
  }

  private static NamedGraph bundled(String file) {
    GraphBuilder builder = new GraphBuilder();
    String things = Iris.scheme(FILES.getOrDefault(file, "")).getURI();
    Graph read = read("/ontology/" + file + ".ttl");
    read.stream()
        .forEach(
            triple -> {
              Node subject = triple.getSubject();
              builder.describe(subject).link(triple.getPredicate(), triple.getObject());
              if (isThing(subject, things) && triple.getPredicate().equals(RDF.type.asNode())) {
                builder.describe(subject).link(Skos.IN_SCHEME, Iris.scheme(file));
              }
            });
    return new NamedGraph(Iris.referenceGraph(file), builder.sorted());
  }

  private static boolean isThing(Node subject, String namespace) {
    return namespace.endsWith("/")
        && !namespace.endsWith("id/")
        && subject.isURI()
        && subject.getURI().startsWith(namespace);
  }

  private static Graph read(String path) {
    try (InputStream in = ReferenceGraphs.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no reference data " + path);
      }
      Graph graph = GraphMemFactory.createDefaultGraph();
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
      return graph;
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
