package org.wenpu.use.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes two CSV files, of nodes and of edges, with the headers that {@code neo4j-admin database
 * import} reads; {@code docs/exports.md} shows the call. The streams stay open.
 */
final class CsvWriter implements NetworkWriter {
  private final OutputStream nodes;
  private final OutputStream edges;

  CsvWriter(OutputStream nodes, OutputStream edges) {
    this.nodes = nodes;
    this.edges = edges;
  }

  @Override
  public void begin() {
    line(nodes, "id:ID", "label", ":LABEL", "iri", "times:long", "first:date", "last:date");
    line(
        edges,
        ":START_ID",
        ":END_ID",
        ":TYPE",
        "label",
        "weight:long",
        "first:date",
        "last:date",
        "evidence");
  }

  @Override
  public void node(NetworkNode node) {
    line(
        nodes,
        node.id(),
        node.label(),
        node.kind().label(),
        node.iri(),
        Long.toString(node.weight()),
        node.seen().first(),
        node.seen().last());
  }

  @Override
  public void beginEdges() {
    // They have a file of their own.
  }

  @Override
  public void edge(NetworkEdge edge) {
    line(
        edges,
        edge.source().id(),
        edge.target().id(),
        edge.kind(),
        edge.label(),
        Long.toString(edge.weight()),
        edge.seen().first(),
        edge.seen().last(),
        edge.evidence());
  }

  @Override
  public void end() {
    try {
      nodes.flush();
      edges.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void line(OutputStream out, String... fields) {
    String line =
        Arrays.stream(fields).map(CsvWriter::quoted).collect(Collectors.joining(",", "", "\n"));
    try {
      out.write(line.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line break within a field is legal CSV, and still no reader's default. */
  private static String quoted(String field) {
    String flat = field.replaceAll("\\p{Cntrl}", " ");
    return flat.matches("[\\p{IsAlphabetic}\\p{IsDigit}:_.#/-]*")
        ? flat
        : "\"" + flat.replace("\"", "\"\"") + "\"";
  }
}
