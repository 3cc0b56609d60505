package org.wenpu.use.export.rdf;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFWriter;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.eclipse.rdf4j.rio.jsonld.JSONLDWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON-LD one named graph after the other. RDF4J's own writer keeps a whole document in
 * memory; here it compacts a graph at a time, and the results stand in one {@code @graph} under one
 * {@code @context}. Statements of one graph have to come in a row.
 */
final class JsonLdStreamWriter extends AbstractRDFWriter implements RDFWriter {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CONTEXT = "@context";
  private static final String GRAPH = "@graph";

  private final JsonGenerator json;
  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private final StringWriter part = new StringWriter();
  private @Nullable RDFWriter partWriter;
  private @Nullable Resource graph;
  private boolean begun;

  JsonLdStreamWriter(OutputStream out) {
    try {
      json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void handleNamespace(String prefix, String iri) {
    prefixes.put(prefix, iri);
  }

  @Override
  protected void consumeStatement(Statement statement) {
    RDFWriter writer = partWriter;
    if (writer == null || !Objects.equals(graph, statement.getContext())) {
      endPart();
      writer = beginPart(statement.getContext());
    }
    writer.handleStatement(statement);
  }

  private RDFWriter beginPart(@Nullable Resource context) {
    graph = context;
    part.getBuffer().setLength(0);
    RDFWriter writer = new JSONLDWriter(part);
    writer.getWriterConfig().set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);
    writer.startRDF();
    prefixes.forEach(writer::handleNamespace);
    partWriter = writer;
    return writer;
  }

  private void endPart() {
    if (partWriter == null) {
      return;
    }
    partWriter.endRDF();
    partWriter = null;
    try {
      begin();
      writeNodes((ObjectNode) JSON.readTree(part.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void begin() throws IOException {
    if (begun) {
      return;
    }
    begun = true;
    json.writeStartObject();
    json.writeObjectFieldStart(CONTEXT);
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      json.writeStringField(prefix.getKey(), prefix.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart(GRAPH);
  }

  /** Writes what a compacted document holds: several nodes, or one. */
  private void writeNodes(ObjectNode document) throws IOException {
    document.remove(CONTEXT);
    JsonNode nodes = document.get(GRAPH);
    if (nodes != null && nodes.isArray() && document.size() == 1) {
      for (JsonNode node : nodes) {
        writeNode(node);
      }
    } else if (!document.isEmpty()) {
      writeNode(document);
    }
  }

  private void writeNode(JsonNode node) throws IOException {
    json.writeRaw("\n");
    JSON.writeTree(json, node);
  }

  @Override
  public void endRDF() {
    endPart();
    try {
      begin();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw("\n");
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void handleComment(String comment) {
    // JSON has no comments.
  }

  @Override
  public RDFFormat getRDFFormat() {
    return RDFFormat.JSONLD;
  }
}
