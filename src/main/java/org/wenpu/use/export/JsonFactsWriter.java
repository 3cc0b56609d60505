package org.wenpu.use.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.wenpu.Pipeline;

/** Writes one line of JSON an article. */
final class JsonFactsWriter implements FactsWriter {
  private final FactsJson json = new FactsJson();
  private final OutputStream out;

  JsonFactsWriter(OutputStream out) {
    this.out = out;
  }

  @Override
  public Delivery prepare(Pipeline.Reading reading) {
    byte[] line = (json.toJson(reading.facts()) + "\n").getBytes(StandardCharsets.UTF_8);
    return () -> out.write(line);
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
