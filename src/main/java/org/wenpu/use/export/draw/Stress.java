package org.wenpu.use.export.draw;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Moves the nodes of a connected graph until their distances are near to the numbers of steps
 * between them (stress majorization: Gansner, Koren and North, one node after the other).
 */
final class Stress {
  private static final int ROUNDS = 120;

  private final double[] x;
  private final double[] y;
  private final int[][] steps;

  private Stress(double[] x, double[] y, int[][] neighbours) {
    this.x = x;
    this.y = y;
    this.steps = new int[x.length][];
    for (int i = 0; i < x.length; i++) {
      steps[i] = stepsFrom(i, neighbours);
    }
  }

  /**
   * Moves nodes.
   *
   * @param neighbours of each node, by number
   * @param unit how far neighbours shall be from each other
   */
  static void relax(double[] x, double[] y, int[][] neighbours, double unit) {
    Stress stress = new Stress(x, y, neighbours);
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < x.length; i++) {
        stress.move(i, unit);
      }
    }
  }

  private static int[] stepsFrom(int start, int[][] neighbours) {
    int[] steps = new int[neighbours.length];
    Arrays.fill(steps, -1);
    steps[start] = 0;
    Deque<Integer> next = new ArrayDeque<>();
    next.add(start);
    while (!next.isEmpty()) {
      int at = next.remove();
      for (int neighbour : neighbours[at]) {
        if (steps[neighbour] < 0) {
          steps[neighbour] = steps[at] + 1;
          next.add(neighbour);
        }
      }
    }
    return steps;
  }

  /** Puts a node where its distances to all others fit best; near ones count most. */
  private void move(int i, double unit) {
    double sumX = 0;
    double sumY = 0;
    double weights = 0;
    for (int j = 0; j < x.length; j++) {
      if (j != i) {
        double weight = 1.0 / (steps[i][j] * steps[i][j]);
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        double distance = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
        double wanted = steps[i][j] * unit / distance;
        sumX += weight * (x[j] + dx * wanted);
        sumY += weight * (y[j] + dy * wanted);
        weights += weight;
      }
    }
    if (weights > 0) {
      x[i] = sumX / weights;
      y[i] = sumY / weights;
    }
  }
}
