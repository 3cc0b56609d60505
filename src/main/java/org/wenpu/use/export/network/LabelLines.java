package org.wenpu.use.export.network;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label into lines that fit a box, and measures them. */
public final class LabelLines {
  private static final int MOST_IN_LINE = 9;
  private static final int MOST_LINES = 4;
  private static final int FIRST_WIDE = 0x1100;
  private static final double NARROW = 0.58;

  private LabelLines() {}

  /**
   * Gives at most four lines of about nine Chinese characters, as even as they can be; the rest is
   * {@code …}.
   */
  public static List<String> of(String label) {
    int[] points = label.strip().codePoints().toArray();
    double width = width(label.strip());
    int fewest = (int) Math.ceil(width / MOST_IN_LINE);
    List<String> even = of(points, Math.ceil(width / Math.max(1, fewest)));
    return even.size() <= fewest && fewest <= MOST_LINES ? even : of(points, MOST_IN_LINE);
  }

  private static List<String> of(int[] points, double most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < points.length; i++) {
      if (i > 0 && isBreak(points, i) && width(line.toString()) + next(points, i) > most) {
        lines.add(line.toString().strip());
        line.setLength(0);
        if (lines.size() == MOST_LINES) {
          lines.set(MOST_LINES - 1, lines.get(MOST_LINES - 1) + "…");
          return lines;
        }
      }
      line.appendCodePoint(Character.isISOControl(points[i]) ? ' ' : points[i]);
    }
    lines.add(line.toString().strip());
    return lines;
  }

  /** Latin words are broken between words only. */
  private static boolean isBreak(int[] points, int at) {
    return points[at] >= FIRST_WIDE || points[at] == ' ' || points[at - 1] >= FIRST_WIDE;
  }

  /** Gives the width of what a line gets next: a character, or a Latin word. */
  private static double next(int[] points, int at) {
    int end = at + 1;
    while (points[at] < FIRST_WIDE && end < points.length && !isBreak(points, end)) {
      end++;
    }
    return width(new String(points, at, end - at));
  }

  /** Gives the width of a text in letters as wide as Chinese ones. */
  public static double width(String text) {
    return text.codePoints().mapToDouble(c -> c >= FIRST_WIDE ? 1 : NARROW).sum();
  }
}
