package org.wenpu.use.export;

import java.io.IOException;
import org.wenpu.meaning.Facts;

/** Writes the facts of articles one after the other. */
public interface FactsWriter extends AutoCloseable {
  void write(Facts facts) throws IOException;

  /** Ends the document; the stream beneath stays open. */
  @Override
  void close() throws IOException;
}
