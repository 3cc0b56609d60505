package org.wenpu.rdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;
import org.wenpu.rdf.GraphBuilder.Description;
import org.wenpu.rdf.Vocabulary.Skos;

/**
 * Gives the bundled reference data, each file as a named graph of its own ({@code
 * https://w3id.org/wenpu/graph/reference/places}). What a file of things describes is put into the
 * scheme of the file ({@code id:places}).
 */
public final class ReferenceGraphs {
  /** Changes when the same file would give another graph. */
  private static final String FORMAT = "1";

  private static final List<ReferenceFile> FILES =
      List.of(
          new ReferenceFile("institutions", true),
          new ReferenceFile("people", true),
          new ReferenceFile("places", true),
          new ReferenceFile("topics", true),
          new ReferenceFile("wenpu", false));

  /**
   * @param name its name under {@code ontology/}, without the ending
   * @param things whether it describes things of the world, not terms
   */
  private record ReferenceFile(String name, boolean things) {}

  private ReferenceGraphs() {}

  /** Gives the graphs of all bundled files, in the order of their names. */
  public static List<ReferenceGraph> bundled() {
    return FILES.stream().map(ReferenceGraphs::bundled).toList();
  }

  private static ReferenceGraph bundled(ReferenceFile file) {
    byte[] bytes = bytes("/ontology/" + file.name() + ".ttl");
    String fingerprint = Sha256.of(List.of(FORMAT, HexFormat.of().formatHex(bytes)));
    Node name = Iris.referenceGraph(file.name());
    return new ReferenceGraph(name, fingerprint, () -> new NamedGraph(name, triples(file, bytes)));
  }

  private static byte[] bytes(String path) {
    try (InputStream in = ReferenceGraphs.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no reference data " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static List<Triple> triples(ReferenceFile file, byte[] bytes) {
    GraphBuilder graph = new GraphBuilder();
    Node scheme = Iris.scheme(file.name());
    StreamRDFBase sink =
        new StreamRDFBase() {
          @Override
          public void triple(Triple triple) {
            Description node = graph.describe(triple.getSubject());
            node.link(triple.getPredicate(), triple.getObject());
            boolean typed = triple.getPredicate().equals(RDF.type.asNode());
            if (file.things() && typed && !triple.getSubject().equals(scheme)) {
              node.link(Skos.IN_SCHEME, scheme);
            }
          }
        };
    RDFParser.source(new ByteArrayInputStream(bytes)).lang(Lang.TURTLE).parse(sink);
    return graph.sorted();
  }
}
