package org.wenpu.language.segment;

import java.util.Arrays;

/**
 * The words that may stand in a stretch of text, as nodes between its positions; finds the cheapest
 * way from its begin to its end. Of two ways to a node that cost the same the first stays: the one
 * whose last word is longer.
 */
final class Lattice {
  private static final int NO_NODE = 0;
  private static final int BEGIN = 1;

  private final int length;
  private final Word end;

  /** Of the nodes that begin at a position the first and the last. */
  private final int[] first;

  private final int[] last;

  /** Of each node the next that begins where it does. */
  private int[] next;

  private Word[] word;
  private int[] stop;
  private int[] from;
  private double[] cost;
  private int size = BEGIN;

  /**
   * @param begin stands before the stretch
   * @param end stands after it
   */
  Lattice(int length, Word begin, Word end) {
    this.length = length;
    this.end = end;
    first = new int[length + 1];
    last = new int[length + 1];
    int nodes = length + length / 2 + 8;
    next = new int[nodes];
    word = new Word[nodes];
    stop = new int[nodes];
    from = new int[nodes];
    cost = new double[nodes];
    word[size++] = begin;
  }

  /** Adds a word. */
  void add(Word added, int begin, int to) {
    if (size == word.length) {
      grow();
    }
    if (isEmpty(begin)) {
      first[begin] = size;
    } else {
      next[last[begin]] = size;
    }
    last[begin] = size;
    word[size] = added;
    stop[size] = to;
    size++;
  }

  private void grow() {
    int nodes = 2 * size;
    next = Arrays.copyOf(next, nodes);
    word = Arrays.copyOf(word, nodes);
    stop = Arrays.copyOf(stop, nodes);
    from = Arrays.copyOf(from, nodes);
    cost = Arrays.copyOf(cost, nodes);
  }

  boolean isEmpty(int position) {
    return first[position] == NO_NODE;
  }

  /** Says whether a word stands between two positions. */
  boolean has(int begin, int to) {
    int node = first[begin];
    while (node != NO_NODE && stop[node] != to) {
      node = next[node];
    }
    return node != NO_NODE;
  }

  /** Gives where the word ends that was last added at a position. */
  int lastStop(int position) {
    return stop[last[position]];
  }

  /** Gives the cheapest way, begin and end of the stretch left out. */
  Way cheapest(Costs costs) {
    add(end, length, length);
    follow(BEGIN, costs);
    for (int position = 0; position < length; position++) {
      for (int node = first[position]; node != NO_NODE; node = next[node]) {
        if (from[node] != NO_NODE) {
          follow(node, costs);
        }
      }
    }
    return wayTo(size - 1);
  }

  /** Goes on from a node to all that may come next. */
  private void follow(int node, Costs costs) {
    Word left = word[node];
    double paid = cost[node];
    for (int to = first[stop[node]]; to != NO_NODE; to = next[to]) {
      double sum = paid + costs.of(left, word[to]);
      if (from[to] == NO_NODE || cost[to] > sum) {
        cost[to] = sum;
        from[to] = node;
      }
    }
  }

  private Way wayTo(int last) {
    int size = 0;
    for (int node = from[last]; node != BEGIN; node = from[node]) {
      size++;
    }
    Way way = new Way(new Word[size], new int[size]);
    for (int node = from[last]; node != BEGIN; node = from[node]) {
      size--;
      way.words()[size] = word[node];
      way.stops()[size] = stop[node];
    }
    return way;
  }
}
