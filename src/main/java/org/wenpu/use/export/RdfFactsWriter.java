package org.wenpu.use.export;

import java.io.OutputStream;
import org.wenpu.Pipeline;

/** Writes the graph of each article. */
final class RdfFactsWriter implements FactsWriter {
  private final RdfWriter writer;

  RdfFactsWriter(OutputStream out, RdfSyntax syntax) {
    writer = new RdfWriter(out, syntax);
  }

  @Override
  public void write(Pipeline.Reading reading) {
    writer.write(reading.graph().name(), reading.graph().triples());
  }

  @Override
  public void close() {
    writer.close();
  }
}
