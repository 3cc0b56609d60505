package org.wenpu.use.report;

import java.util.ArrayList;
import java.util.List;
import org.wenpu.use.export.network.NetworkEdge;
import org.wenpu.use.export.network.NetworkExport;
import org.wenpu.use.export.network.NetworkNode;
import org.wenpu.use.export.network.NetworkWriter;

/** Takes a network as a list of its ties. */
final class TieList implements NetworkWriter {
  private final List<NetworkEdge> ties = new ArrayList<>();

  private TieList() {}

  static List<NetworkEdge> of(NetworkExport network) {
    TieList list = new TieList();
    network.write(list);
    return list.ties;
  }

  @Override
  public void begin() {
    ties.clear();
  }

  @Override
  public void node(NetworkNode node) {
    // Each node has a tie.
  }

  @Override
  public void beginEdges() {
    // Ties alone are listed.
  }

  @Override
  public void edge(NetworkEdge edge) {
    ties.add(edge);
  }

  @Override
  public void end() {
    // The list is complete.
  }
}
