package org.wenpu.use.export.network;

/**
 * A node as files write it.
 *
 * @param number counts from 0
 * @param weight how often the ties of the node were read, together
 * @param seen the first and the last day of its ties
 */
public record NetworkNode(
    int number, String label, NodeKind kind, String iri, long weight, Days seen) {

  /** Gives the name by which edges refer to the node. */
  String id() {
    return "n" + number;
  }

  /** Gives a size of letters in points: it grows with the weight, ever more slowly. */
  public double letter() {
    return Math.min(22, 11 + 2 * Math.log(weight));
  }

  /** Gives a diameter in pixels: it grows with the weight, ever more slowly. */
  double size() {
    return Math.round(10 * (8 + 6 * Math.log(weight))) / 10.0;
  }
}
