package org.wenpu.use.export;

import java.io.OutputStream;
import org.wenpu.Pipeline;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.use.export.rdf.RdfSyntax;
import org.wenpu.use.export.rdf.RdfWriter;

/** Writes the graph of each article. */
final class RdfFactsWriter implements FactsWriter {
  private final RdfWriter writer;

  RdfFactsWriter(OutputStream out, RdfSyntax syntax) {
    writer = new RdfWriter(out, syntax);
  }

  @Override
  public Delivery prepare(Pipeline.Reading reading) {
    NamedGraph graph = reading.graph();
    return () -> writer.write(graph.name(), graph.triples());
  }

  @Override
  public void close() {
    writer.close();
  }
}
