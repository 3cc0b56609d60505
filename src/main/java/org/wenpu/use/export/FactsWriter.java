package org.wenpu.use.export;

import java.io.IOException;
import org.wenpu.Pipeline;

/** Writes what was read from articles one after the other. */
public interface FactsWriter extends AutoCloseable {
  void write(Pipeline.Reading reading) throws IOException;

  /** Ends the document; the stream beneath stays open. */
  @Override
  void close() throws IOException;
}
