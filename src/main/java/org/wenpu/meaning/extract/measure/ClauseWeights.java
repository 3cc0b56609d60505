package org.wenpu.meaning.extract.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The weights of features, in thousandths. Read from a bundled table: a feature, its name and its
 * values joined by {@code |}, and its weight for each label (outside, begin, inside), or for each
 * label behind each label of the clause before. They are kept by a hash of the feature, so that it
 * need not be spelled out to be looked up.
 */
final class ClauseWeights {
  private static final String FILE = "/model/policy-clauses.tsv";
  private static final int LABELS = ClauseLabel.values().length;
  private static final double UNIT = 1000;

  /** What no feature's hash is: the mark of a free slot. */
  private static final long FREE = 0;

  private long[] keys = new long[1 << 10];
  private double[][] rows = new double[1 << 10][];
  private int size;

  /**
   * Reads the bundled weights.
   *
   * @throws IllegalStateException when a row is malformed; the message names file and line
   */
  static ClauseWeights bundled() {
    try (InputStream in = ClauseWeights.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no weights " + FILE);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  static ClauseWeights read(BufferedReader reader) throws IOException {
    ClauseWeights weights = new ClauseWeights();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (number > 1) {
        weights.put(line, number);
      }
    }
    return weights;
  }

  private void put(String line, int number) {
    String[] cells = line.split("\t", -1);
    int count = cells.length - 1;
    if (count != LABELS && count != LABELS * LABELS) {
      throw new IllegalStateException(FILE + ":" + number + ": " + count + " weights");
    }
    double[] row = new double[count];
    try {
      for (int l = 0; l < count; l++) {
        row[l] = Integer.parseInt(cells[l + 1]) / UNIT;
      }
    } catch (NumberFormatException e) {
      throw new IllegalStateException(FILE + ":" + number + ": no number: " + e.getMessage(), e);
    }
    put(hash(0, cells[0]), row);
  }

  void put(String feature, double[] row) {
    put(hash(0, feature), row);
  }

  private void put(long key, double[] row) {
    if (2 * size >= keys.length) {
      grow();
    }
    int slot = slot(key);
    size += keys[slot] == FREE ? 1 : 0;
    keys[slot] = key;
    rows[slot] = row;
  }

  private void grow() {
    long[] oldKeys = keys;
    double[][] oldRows = rows;
    keys = new long[oldKeys.length * 2];
    rows = new double[oldKeys.length * 2][];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  /** Adds the weights of a feature to sums, as many as it has. */
  void addTo(double[] sums, String name, String... values) {
    long key = hash(0, name);
    for (String value : values) {
      key = hash(step(key, '|'), value);
    }
    int slot = slot(key);
    if (keys[slot] == key) {
      double[] row = rows[slot];
      for (int l = 0; l < row.length; l++) {
        sums[l] += row[l];
      }
    }
  }

  private int slot(long key) {
    int slot = Long.hashCode(key * 0x9e3779b97f4a7c15L) & keys.length - 1;
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private static long hash(long seed, String text) {
    long hash = seed;
    for (int i = 0; i < text.length(); i++) {
      hash = step(hash, text.charAt(i));
    }
    return hash;
  }

  private static long step(long hash, char c) {
    return (hash ^ c) * 0x100000001b3L + 0x9e3779b97f4a7c15L;
  }
}
