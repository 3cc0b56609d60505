package org.wenpu.meaning.extract.observation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.wenpu.meaning.extract.FeatureSink;

/**
 * Learns the weights of features by which the right one of several choices weighs more than the
 * others, by stochastic gradient with a step of its own for each weight (AdaGrad), a penalty and
 * the mean of the last rounds. The same examples give the same weights.
 *
 * @see FeatureSink
 */
final class LogLinearTrainer {
  private final int rounds;
  private final double step;
  private final double penalty;
  private final int rarest;
  private final Map<String, Double> known;
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();

  /** The choices of an example, each with the numbers of its features. */
  private record Example(int[][] features, boolean[] accepted) {}

  /**
   * @param rarest how many examples at least have a feature that is learned
   * @param known weights by feature to learn on from: they are where it begins, and the penalty is
   *     on what is changed of them; none to learn anew
   */
  LogLinearTrainer(int rounds, double step, double penalty, int rarest, Map<String, Double> known) {
    this.rounds = rounds;
    this.step = step;
    this.penalty = penalty;
    this.rarest = rarest;
    this.known = known;
    known.keySet().forEach(this::number);
  }

  /**
   * Adds an example; one of which no choice is accepted tells nothing.
   *
   * @param choices what names the features of each choice
   */
  void add(List<Consumer<FeatureSink>> choices, boolean[] accepted) {
    int[][] features = new int[choices.size()][];
    boolean any = false;
    for (int i = 0; i < features.length; i++) {
      features[i] = numbers(choices.get(i));
      any |= accepted[i];
    }
    if (any) {
      examples.add(new Example(features, accepted));
    }
  }

  private int[] numbers(Consumer<FeatureSink> choice) {
    List<Integer> found = new ArrayList<>();
    choice.accept(
        (name, values) ->
            found.add(number(values.length == 0 ? name : name + "|" + String.join("|", values))));
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private int number(String feature) {
    return ids.computeIfAbsent(
        feature,
        f -> {
          names.add(f);
          return names.size() - 1;
        });
  }

  /** Gives the weights by feature. */
  SortedMap<String, Double> train(long seed) {
    boolean[] used = used();
    double[] start = names.stream().mapToDouble(f -> known.getOrDefault(f, 0.0)).toArray();
    double[] weights = start.clone();
    double[] squares = new double[names.size()];
    double[] sums = new double[names.size()];
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      order.forEach(example -> descend(example, used, start, weights, squares));
      for (int f = 0; 2 * round >= rounds && f < weights.length; f++) {
        sums[f] += weights[f] * 2 / rounds;
      }
    }
    SortedMap<String, Double> learned = new TreeMap<>();
    for (int f = 0; f < sums.length; f++) {
      if (used[f]) {
        learned.put(names.get(f), sums[f]);
      }
    }
    return learned;
  }

  /** Says which features enough examples have or are known. */
  private boolean[] used() {
    int[] counts = new int[names.size()];
    for (Example example : examples) {
      Arrays.stream(example.features)
          .flatMapToInt(Arrays::stream)
          .distinct()
          .forEach(f -> counts[f]++);
    }
    boolean[] used = new boolean[counts.length];
    for (int f = 0; f < counts.length; f++) {
      used[f] = counts[f] >= rarest || known.containsKey(names.get(f));
    }
    return used;
  }

  private void descend(
      Example example, boolean[] used, double[] start, double[] weights, double[] squares) {
    int n = example.features.length;
    double[] likely = new double[n];
    for (int i = 0; i < n; i++) {
      likely[i] = Arrays.stream(example.features[i]).mapToDouble(f -> weights[f]).sum();
    }
    double most = Arrays.stream(likely).max().orElse(0);
    double all = 0;
    double right = 0;
    for (int i = 0; i < n; i++) {
      likely[i] = Math.exp(likely[i] - most);
      all += likely[i];
      right += example.accepted[i] ? likely[i] : 0;
    }
    Map<Integer, Double> slopes = new TreeMap<>();
    for (int i = 0; i < n; i++) {
      double slope = likely[i] / all - (example.accepted[i] ? likely[i] / right : 0);
      for (int f : example.features[i]) {
        slopes.merge(f, slope, Double::sum);
      }
    }
    slopes.forEach(
        (f, s) -> {
          double slope = s + penalty * (weights[f] - start[f]);
          if (used[f] && slope != 0) {
            squares[f] += slope * slope;
            weights[f] -= step * slope / (1e-3 + Math.sqrt(squares[f]));
          }
        });
  }
}
