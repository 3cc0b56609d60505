package org.wenpu.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Keeps a whole store in one stream: N-Quads in gzip, which any RDF tool reads. A comment in its
 * first line tells it from other files, and the store's own list of graphs stands in the unnamed
 * graph.
 */
public final class Backup {
  private static final String FIRST_LINE = "# backup of " + StoreFolder.FORMAT;
  private static final int LONGEST_FIRST_LINE = 200;
  private static final int BUFFER = 1 << 16;

  private Backup() {}

  /**
   * Writes all quads of a store.
   *
   * @param dataset in a read transaction of the caller
   */
  public static void write(DatasetGraph dataset, OutputStream out) throws IOException {
    GZIPOutputStream packed = new GZIPOutputStream(out, BUFFER);
    packed.write(FIRST_LINE.getBytes(StandardCharsets.UTF_8));
    StreamRDF quads = StreamRDFWriter.getWriterStream(packed, Lang.NQUADS);
    quads.start();
    dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::quad);
    quads.finish();
    packed.finish();
    out.flush();
  }

  /**
   * Reads a backup to its end into an empty dataset, in a write transaction of the caller.
   *
   * @throws IOException when it is none, or is not whole
   */
  static void read(InputStream in, DatasetGraph dataset) throws IOException {
    try (InputStream text = new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER)) {
      requireFirstLine(text);
      RDFParser.source(CloseShieldInputStream.wrap(text))
          .lang(Lang.NQUADS)
          .checking(false)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(StreamRDFLib.dataset(dataset));
      requireEnd(text);
    }
  }

  /** Jena takes a stream that breaks off for one that ends; reading on tells the two apart. */
  private static void requireEnd(InputStream text) throws IOException {
    if (text.read() != -1) {
      throw new IOException("it goes on after its last statement");
    }
  }

  private static void requireFirstLine(InputStream text) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = text.read();
    while (next != -1 && next != '\n' && line.size() < LONGEST_FIRST_LINE) {
      line.write(next);
      next = text.read();
    }
    String found = line.toString(StandardCharsets.UTF_8) + "\n";
    if (!found.equals(FIRST_LINE)) {
      throw new IOException(
          found.startsWith("# backup of wenpu store")
              ? "it was written by another version (" + found.strip() + ")"
              : "it is no backup of a wenpu store");
    }
  }
}
