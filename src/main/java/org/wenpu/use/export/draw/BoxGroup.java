package org.wenpu.use.export.draw;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Boxes that were laid out together, from the corner at 0, 0 on. Lengths are pixels. */
record BoxGroup(Map<Integer, Box> boxes) {
  private static final double WIDER_THAN_HIGH = 1.6;

  /** Moves the boxes so that the first begins at 0, 0. */
  BoxGroup {
    Map<Integer, Box> moved = new TreeMap<>(boxes);
    double left = least(moved.values(), b -> b.x() - b.width() / 2);
    double top = least(moved.values(), b -> b.y() - b.height() / 2);
    moved.replaceAll((n, b) -> b.at(b.x() - left, b.y() - top));
    boxes = moved;
  }

  private static double least(Collection<Box> boxes, ToDoubleFunction<Box> of) {
    return boxes.stream().mapToDouble(of).min().orElse(0);
  }

  double width() {
    return boxes.values().stream().mapToDouble(b -> b.x() + b.width() / 2).max().orElse(0);
  }

  double height() {
    return boxes.values().stream().mapToDouble(b -> b.y() + b.height() / 2).max().orElse(0);
  }

  /** Puts groups side by side in rows of a page that is a little wider than high. */
  static BoxGroup inRows(List<BoxGroup> groups, double gap) {
    double area = groups.stream().mapToDouble(g -> (g.width() + gap) * (g.height() + gap)).sum();
    double widest = groups.stream().mapToDouble(BoxGroup::width).max().orElse(0);
    double page = Math.max(widest, Math.sqrt(area * WIDER_THAN_HIGH));
    Map<Integer, Box> placed = new TreeMap<>();
    double x = 0;
    double y = 0;
    double row = 0;
    for (BoxGroup group : groups) {
      if (x > 0 && x + group.width() > page) {
        x = 0;
        y += row + gap;
        row = 0;
      }
      double right = x;
      double down = y;
      group.boxes.forEach((n, b) -> placed.put(n, b.at(b.x() + right, b.y() + down)));
      x += group.width() + gap;
      row = Math.max(row, group.height());
    }
    return new BoxGroup(placed);
  }
}
