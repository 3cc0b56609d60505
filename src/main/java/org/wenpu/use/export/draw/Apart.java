package org.wenpu.use.export.draw;

import java.util.ArrayList;
import java.util.List;

/** Pushes boxes apart until none lies on another, each no farther than it must. */
final class Apart {
  private static final int ROUNDS = 200;
  private static final double STRETCH = 1.05;
  private static final double CROWDED = 0.4;

  private final List<Box> boxes;
  private final double gap;

  private Apart(List<Box> boxes, double gap) {
    this.boxes = new ArrayList<>(boxes);
    this.gap = gap;
  }

  /** Gives the boxes in their order, with a gap between any two. */
  static List<Box> of(List<Box> boxes, double gap) {
    Apart apart = new Apart(boxes, gap);
    // In a crowd, pushing alone would destroy the order that the layout has made.
    while (apart.overlaps() > boxes.size() * CROWDED) {
      apart.stretch();
    }
    while (!apart.settle()) {
      apart.stretch();
    }
    return apart.boxes;
  }

  private void stretch() {
    boxes.replaceAll(b -> b.at(b.x() * STRETCH, b.y() * STRETCH));
  }

  private int overlaps() {
    int overlaps = 0;
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        overlaps += boxes.get(i).overlaps(boxes.get(j), gap) ? 1 : 0;
      }
    }
    return overlaps;
  }

  /** Pushes round by round; says whether nothing overlaps any more. */
  private boolean settle() {
    for (int round = 0; round < ROUNDS; round++) {
      if (!pushAll()) {
        return true;
      }
    }
    return false;
  }

  private boolean pushAll() {
    boolean pushed = false;
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        if (boxes.get(i).overlaps(boxes.get(j), gap)) {
          push(i, j);
          pushed = true;
        }
      }
    }
    return pushed;
  }

  /** Pushes two boxes apart the shorter way, a hair farther than needed. */
  private void push(int i, int j) {
    Box one = boxes.get(i);
    Box other = boxes.get(j);
    double dx = other.x() - one.x();
    double dy = other.y() - one.y();
    double byX = (one.width() + other.width() + gap) / 2 - Math.abs(dx) + 0.1;
    double byY = (one.height() + other.height() + gap) / 2 - Math.abs(dy) + 0.1;
    double moveX = byX < byY ? Math.copySign(byX / 2, dx) : 0;
    double moveY = byX < byY ? 0 : Math.copySign(byY / 2, dy);
    boxes.set(i, one.at(one.x() - moveX, one.y() - moveY));
    boxes.set(j, other.at(other.x() + moveX, other.y() + moveY));
  }
}
