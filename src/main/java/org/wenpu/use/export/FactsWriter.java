package org.wenpu.use.export;

import java.io.IOException;
import org.wenpu.Pipeline;

/** Writes what was read from articles one after the other. */
public interface FactsWriter extends AutoCloseable {
  /**
   * Puts into form what was read from an article; may be called on several threads at once.
   *
   * @return writes it; called on one thread, in the order of the articles
   */
  Delivery prepare(Pipeline.Reading reading);

  /** Ends the document; the stream beneath stays open. */
  @Override
  void close() throws IOException;
}
