package org.wenpu.use.export.network;

/**
 * Writes a network as it comes: first all nodes, then all edges, nothing kept in memory. A failure
 * to write is an {@link java.io.UncheckedIOException}.
 */
public interface NetworkWriter {
  void begin();

  void node(NetworkNode node);

  /** Comes between the last node and the first edge. */
  void beginEdges();

  void edge(NetworkEdge edge);

  /** Ends the document; streams stay open. */
  void end();
}
