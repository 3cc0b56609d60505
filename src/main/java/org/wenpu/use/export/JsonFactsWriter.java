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
  public void write(Pipeline.Reading reading) throws IOException {
    out.write((json.toJson(reading.facts()) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
