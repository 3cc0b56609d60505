package org.wenpu.meaning.extract;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongFunction;

/**
 * Makes, reads and writes tables of learned weights, in thousandths, of which small ones are left
 * out.
 */
public final class LearnedWeights {
  private static final long[] SEEDS = {1, 2, 3};
  private static final int LEAST_WEIGHT = 20;
  private static final double UNIT = 1000;

  private LearnedWeights() {}

  /** Gives the mean of what is learned in three orders. */
  public static SortedMap<String, Double> mean(LongFunction<SortedMap<String, Double>> training) {
    SortedMap<String, Double> mean = new TreeMap<>();
    for (long seed : SEEDS) {
      training.apply(seed).forEach((f, w) -> mean.merge(f, w / SEEDS.length, Double::sum));
    }
    return mean;
  }

  public static FeatureWeights of(Map<String, Double> learned) {
    FeatureWeights weights = new FeatureWeights();
    learned.forEach((feature, weight) -> weights.put(feature, new double[] {weight}));
    return weights;
  }

  public static Map<String, Double> read(Path table) throws IOException {
    Map<String, Double> known = new TreeMap<>();
    Files.readAllLines(table).stream()
        .skip(1)
        .map(row -> row.split("\t"))
        .forEach(row -> known.put(row[0], Integer.parseInt(row[1]) / UNIT));
    return known;
  }

  public static void write(SortedMap<String, Double> learned, Path table) throws IOException {
    write(learned, LEAST_WEIGHT, table);
  }

  /** Writes weights of at least so many thousandths. */
  public static void write(SortedMap<String, Double> learned, long least, Path table)
      throws IOException {
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(table, StandardCharsets.UTF_8))) {
      out.print("feature\tweight\n");
      learned.forEach(
          (feature, weight) -> {
            long rounded = Math.round(weight * UNIT);
            if (Math.abs(rounded) >= least) {
              out.print(feature + "\t" + rounded + "\n");
            }
          });
    }
  }
}
