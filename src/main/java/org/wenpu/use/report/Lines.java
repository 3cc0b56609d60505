package org.wenpu.use.report;

import java.util.List;

/**
 * The facts of one kind on a page.
 *
 * @param shown the newest first
 * @param total how many there are in the store
 */
record Lines(List<Line> shown, int total) {
  Lines {
    shown = List.copyOf(shown);
  }

  int leftOut() {
    return total - shown.size();
  }
}
