package org.wenpu.meaning.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * The weights of features, in thousandths. Read from a bundled table: a feature, its name and its
 * values joined by {@code |}, and its weights, such as one for each label. They are kept by a hash
 * of the feature, so that it need not be spelled out to be looked up.
 */
public final class FeatureWeights {
  private static final double UNIT = 1000;

  /** What no feature's hash is: the mark of a free slot. */
  private static final long FREE = 0;

  private long[] keys = new long[1 << 10];
  private double[][] rows = new double[1 << 10][];
  private int size;

  /**
   * Reads the weights of a bundled table.
   *
   * @param file the table, {@code /model/NAME.tsv}
   * @param lengths how many weights a feature may have
   * @throws IllegalStateException when a row is malformed; the message names file and line
   */
  public static FeatureWeights bundled(String file, Set<Integer> lengths) {
    try (InputStream in = FeatureWeights.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no weights " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      FeatureWeights weights = new FeatureWeights();
      int number = 1;
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        weights.put(line, lengths, file + ":" + number);
      }
      return weights;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private void put(String line, Set<Integer> lengths, String place) {
    String[] cells = line.split("\t", -1);
    int count = cells.length - 1;
    if (!lengths.contains(count)) {
      throw new IllegalStateException(place + ": " + count + " weights");
    }
    double[] row = new double[count];
    try {
      for (int l = 0; l < count; l++) {
        row[l] = Integer.parseInt(cells[l + 1]) / UNIT;
      }
    } catch (NumberFormatException e) {
      throw new IllegalStateException(place + ": no number: " + e.getMessage(), e);
    }
    put(cells[0], row);
  }

  /** Gives a feature its weights. */
  public void put(String feature, double[] row) {
    String[] parts = feature.split("\\|", -1);
    put(key(parts[0], Arrays.copyOfRange(parts, 1, parts.length)), row);
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
  public void addTo(double[] sums, String name, String... values) {
    long key = key(name, values);
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

  private static long key(String name, String... values) {
    long key = step(values.length, name);
    for (String value : values) {
      key = step(key, value);
    }
    return key;
  }

  private static long step(long key, String text) {
    long mixed = (key ^ hash(text)) * 0x9e3779b97f4a7c15L;
    return mixed ^ mixed >>> 32;
  }

  /**
   * Gives a hash that tells all texts of up to three characters apart: the one that a text keeps
   * once it has been asked, with its first and last character.
   */
  private static long hash(String text) {
    int last = text.length() - 1;
    return last < 0
        ? -1
        : (long) text.charAt(0) << 48
            ^ (long) text.charAt(last) << 32
            ^ text.hashCode() & 0xffffffffL;
  }
}
