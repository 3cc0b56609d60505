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
 * values joined by {@code |}, and its weights, such as one for each label. As they are whole
 * numbers, their sums do not depend on the order in which they are added.
 *
 * <p>A table is asked millions of times and is larger than the nearest cache of a processor: what a
 * question touches lies side by side, the key and the place of the weights in one number, the
 * weights in one array.
 */
public final class FeatureWeights {
  private static final double UNIT = 1000;

  private static final int PLACE_BITS = 24;
  private static final long PLACE = (1L << PLACE_BITS) - 1;

  /** The first bits of each key and, in the last, the place of its weights; 0 for none. */
  private long[] slots = new long[1 << 10];

  /** The weights of each feature, behind their number. */
  private int[] weights = new int[1 << 10];

  private int size;

  /** Behind all weights; at 0 stands that there are none. */
  private int end = 1;

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
    int[] row = new int[count];
    try {
      for (int l = 0; l < count; l++) {
        row[l] = Integer.parseInt(cells[l + 1]);
      }
    } catch (NumberFormatException e) {
      throw new IllegalStateException(place + ": no number: " + e.getMessage(), e);
    }
    put(cells[0], row);
  }

  /** Gives a feature its weights, which are rounded to thousandths as in a table. */
  public void put(String feature, double[] row) {
    put(feature, Arrays.stream(row).mapToInt(w -> (int) Math.round(w * UNIT)).toArray());
  }

  private void put(String feature, int[] row) {
    String[] parts = feature.split("\\|", -1);
    long key = FeatureKey.of(parts[0], Arrays.copyOfRange(parts, 1, parts.length));
    if (2 * size >= slots.length) {
      grow();
    }
    int slot = slot(key);
    size += slots[slot] == 0 ? 1 : 0;
    slots[slot] = key & ~PLACE | append(row);
  }

  /** Gives where the weights begin, which is never 0. */
  private int append(int[] row) {
    int begin = end;
    end += row.length + 1;
    if (end > PLACE) {
      throw new IllegalStateException("too many weights");
    }
    if (end > weights.length) {
      weights = Arrays.copyOf(weights, 2 * end);
    }
    weights[begin] = row.length;
    System.arraycopy(row, 0, weights, begin + 1, row.length);
    return begin;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    for (long entry : old) {
      if (entry != 0) {
        slots[slot(entry)] = entry;
      }
    }
  }

  /** Adds the weights of a feature to sums, as many as it has. */
  void addTo(double[] sums, long key) {
    int begin = (int) (slots[slot(key)] & PLACE);
    int count = weights[begin];
    for (int l = 0; l < count; l++) {
      sums[l] += weights[begin + 1 + l];
    }
  }

  /** Gives where a key is, or the free place it would take; the last bits do not count. */
  private int slot(long key) {
    int slot = (int) ((key >>> PLACE_BITS) * 0x9e3779b97f4a7c15L >>> 32) & slots.length - 1;
    long there = slots[slot];
    while (there != 0 && (there ^ key) >>> PLACE_BITS != 0) {
      slot = slot + 1 & slots.length - 1;
      there = slots[slot];
    }
    return slot;
  }
}
