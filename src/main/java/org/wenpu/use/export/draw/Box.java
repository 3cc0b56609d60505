package org.wenpu.use.export.draw;

import java.util.List;
import org.wenpu.use.export.network.LabelLines;
import org.wenpu.use.export.network.NodeKind;

/**
 * A node as it is drawn: a rounded box with its label inside. Lengths are pixels.
 *
 * @param lines the label, a line after the other
 * @param x where its middle is
 * @param title what a mouse shows: name, kind, days
 */
record Box(
    String id, List<String> lines, String title, NodeKind kind, double x, double y, double size) {
  private static final double LINE = 1.3;
  private static final double PADDING = 0.8;

  /** Gives the size of the letters. */
  double letter() {
    return size;
  }

  double width() {
    double longest = lines.stream().mapToDouble(LabelLines::width).max().orElse(1);
    return size * (longest + 2 * PADDING);
  }

  double height() {
    return size * (lines.size() * LINE + PADDING);
  }

  /** Gives where a line's letters stand, below the box's middle. */
  double baseline(int line) {
    return y + size * LINE * (line - (lines.size() - 1) / 2.0) + size * 0.36;
  }

  boolean overlaps(Box other, double gap) {
    return Math.abs(x - other.x) * 2 < width() + other.width() + gap
        && Math.abs(y - other.y) * 2 < height() + other.height() + gap;
  }

  Box at(double newX, double newY) {
    return new Box(id, lines, title, kind, newX, newY, size);
  }
}
