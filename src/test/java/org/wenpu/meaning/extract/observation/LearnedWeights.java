package org.wenpu.meaning.extract.observation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.wenpu.meaning.extract.FeatureWeights;

/**
 * Makes, reads and writes tables of learned weights, in thousandths, of which small ones are left
 * out.
 */
final class LearnedWeights {
  private static final long[] SEEDS = {1, 2, 3};
  private static final int LEAST_WEIGHT = 20;
  private static final double UNIT = 1000;

  private LearnedWeights() {}

  /** Gives the mean of what is learned in three orders. */
  static SortedMap<String, Double> mean(LongFunction<SortedMap<String, Double>> training) {
    SortedMap<String, Double> mean = new TreeMap<>();
    for (long seed : SEEDS) {
      training.apply(seed).forEach((f, w) -> mean.merge(f, w / SEEDS.length, Double::sum));
    }
    return mean;
  }

  static FeatureWeights of(Map<String, Double> learned) {
    FeatureWeights weights = new FeatureWeights();
    learned.forEach((feature, weight) -> weights.put(feature, new double[] {weight}));
    return weights;
  }

  static Map<String, Double> read(Path table) throws IOException {
    Map<String, Double> known = new TreeMap<>();
    Files.readAllLines(table).stream()
        .skip(1)
        .map(row -> row.split("\t"))
        .forEach(row -> known.put(row[0], Integer.parseInt(row[1]) / UNIT));
    return known;
  }

  static void write(SortedMap<String, Double> learned, Path table) throws IOException {
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(table, StandardCharsets.UTF_8))) {
      out.print("feature\tweight\n");
      learned.forEach(
          (feature, weight) -> {
            long rounded = Math.round(weight * UNIT);
            if (Math.abs(rounded) >= LEAST_WEIGHT) {
              out.print(feature + "\t" + rounded + "\n");
            }
          });
    }
  }
}
