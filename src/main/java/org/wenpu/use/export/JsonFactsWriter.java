package org.wenpu.use.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.wenpu.meaning.Facts;

/** Writes one line of JSON an article. */
final class JsonFactsWriter implements FactsWriter {
  private final FactsJson json = new FactsJson();
  private final OutputStream out;

  JsonFactsWriter(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(Facts facts) throws IOException {
    out.write((json.toJson(facts) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
