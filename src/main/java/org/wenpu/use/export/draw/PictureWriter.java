package org.wenpu.use.export.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wenpu.use.export.PlainText;
import org.wenpu.use.export.network.LabelLines;
import org.wenpu.use.export.network.NetworkEdge;
import org.wenpu.use.export.network.NetworkNode;
import org.wenpu.use.export.network.NetworkWriter;

/** Takes a network and lays it out. */
final class PictureWriter implements NetworkWriter {
  private final Map<Integer, Box> boxes = new HashMap<>();
  private final List<NetworkEdge> edges = new ArrayList<>();

  @Override
  public void begin() {
    boxes.clear();
    edges.clear();
  }

  @Override
  public void node(NetworkNode node) {
    String label = PlainText.of(node.label());
    String title = label + " (" + node.kind().label() + ")";
    boxes.put(
        node.number(),
        new Box(
            "n" + node.number(), LabelLines.of(label), title, node.kind(), 0, 0, node.letter()));
  }

  @Override
  public void beginEdges() {
    // Nothing stands between nodes and edges.
  }

  @Override
  public void edge(NetworkEdge edge) {
    edges.add(edge);
  }

  @Override
  public void end() {
    // The layout is made when it is asked for.
  }

  /** Gives the picture of all that came. */
  Picture picture() {
    return new SpringLayout(boxes, edges).picture();
  }
}
