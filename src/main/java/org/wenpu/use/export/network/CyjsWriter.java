package org.wenpu.use.export.network;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes the JSON of Cytoscape and Cytoscape.js: {@code {"elements": {"nodes", "edges"}}}. */
final class CyjsWriter implements NetworkWriter {
  private final JsonGenerator json;

  CyjsWriter(OutputStream out) {
    try {
      json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void begin() {
    write(
        () -> {
          json.writeStartObject();
          json.writeObjectFieldStart("elements");
          json.writeArrayFieldStart("nodes");
        });
  }

  @Override
  public void node(NetworkNode node) {
    write(
        () -> {
          beginElement(node.id(), node.label(), node.kind().label(), node.seen());
          json.writeNumberField("times", node.weight());
          json.writeStringField("iri", node.iri());
          json.writeStringField("color", node.kind().hex());
          json.writeNumberField("size", node.size());
          endElement();
        });
  }

  @Override
  public void beginEdges() {
    write(
        () -> {
          json.writeEndArray();
          json.writeArrayFieldStart("edges");
        });
  }

  @Override
  public void edge(NetworkEdge edge) {
    write(
        () -> {
          beginElement(edge.id(), edge.label(), edge.kind(), edge.seen());
          json.writeNumberField("weight", edge.weight());
          json.writeStringField("source", edge.source().id());
          json.writeStringField("target", edge.target().id());
          json.writeStringField("evidence", edge.evidence());
          endElement();
        });
  }

  private void beginElement(String id, String label, String kind, Days seen) throws IOException {
    json.writeRaw("\n");
    json.writeStartObject();
    json.writeObjectFieldStart("data");
    json.writeStringField("id", id);
    json.writeStringField("label", label);
    json.writeStringField("kind", kind);
    json.writeStringField("first", seen.first());
    json.writeStringField("last", seen.last());
  }

  private void endElement() throws IOException {
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void end() {
    write(
        () -> {
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndObject();
          json.writeRaw("\n");
          json.close();
        });
  }

  /** A step of writing. */
  private interface Step {
    void run() throws IOException;
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
