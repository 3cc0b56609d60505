package org.wenpu.store.copies;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.wenpu.rdf.NamedGraph;

/**
 * Keeps the whole graph of a copy as a text that no query sees, for the day when the article that
 * carries the facts goes.
 */
public final class Withheld {
  private Withheld() {}

  /** Packs a graph: N-Triples, compressed, in Base64. */
  public static String pack(NamedGraph graph) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      for (Triple triple : graph.triples()) {
        out.write(line(triple).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private static String line(Triple triple) {
    return String.join(
        " ",
        NodeFmtLib.strNT(triple.getSubject()),
        NodeFmtLib.strNT(triple.getPredicate()),
        NodeFmtLib.strNT(triple.getObject()),
        ".\n");
  }

  /** Gives the graph that was packed. */
  public static NamedGraph unpack(Node name, String packed) {
    List<Triple> triples = new ArrayList<>();
    byte[] bytes = Base64.getDecoder().decode(packed);
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      RDFParser.source(in)
          .lang(Lang.NTRIPLES)
          .checking(false)
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  triples.add(triple);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new NamedGraph(name, triples);
  }
}
