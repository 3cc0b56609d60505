package org.wenpu.use.export;

import java.io.OutputStream;
import org.wenpu.meaning.Facts;

/** Writes the graph of each article. */
final class RdfFactsWriter implements FactsWriter {
  private final RdfWriter writer;

  RdfFactsWriter(OutputStream out, RdfSyntax syntax) {
    writer = new RdfWriter(out, syntax);
  }

  @Override
  public void write(Facts facts) {}

  @Override
  public void close() {
    writer.close();
  }
}
