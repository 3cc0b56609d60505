package org.wenpu.use.export.draw;

import java.util.List;

/**
 * A network laid out.
 *
 * @param width in pixels, without the margin
 */
record Picture(List<Box> boxes, List<Line> lines, double width, double height) {
  static final double MARGIN = 30;

  Picture {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  double fullWidth() {
    return width + 2 * MARGIN;
  }

  double fullHeight() {
    return height + 2 * MARGIN;
  }
}
