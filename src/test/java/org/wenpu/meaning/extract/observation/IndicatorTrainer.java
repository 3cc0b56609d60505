package org.wenpu.meaning.extract.observation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wenpu.meaning.extract.observation.IndicatorModel.Choice;
import org.wenpu.meaning.extract.observation.IndicatorModel.Choices;

/**
 * Learns the weights of {@link IndicatorModel}: the stretches of words that people accept shall
 * weigh more than the others, by stochastic gradient with a step of its own for each weight
 * (AdaGrad), a penalty and the mean of the last rounds. The same figures give the same weights.
 */
final class IndicatorTrainer {
  private static final int ROUNDS = 12;
  private static final double STEP = 0.2;
  private static final double PENALTY = 0.004;
  private static final int RAREST = 2;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();

  /** The choices for one figure, each with the numbers of its features. */
  private record Example(int[][] features, boolean[] accepted) {}

  /**
   * Adds a figure to learn from; one of which no choice is accepted tells nothing.
   *
   * @param accepted the words that people took for what it measures
   */
  void add(Scene scene, Figure figure, Set<String> accepted) {
    Choices choices = IndicatorModel.choices(scene, figure);
    IndicatorFeatures naming = new IndicatorFeatures(scene, figure, choices.tokens());
    int n = choices.all().size();
    int[][] features = new int[n][];
    boolean[] right = new boolean[n];
    boolean any = false;
    for (int i = 0; i < n; i++) {
      Choice choice = choices.all().get(i);
      features[i] = numbers(naming, choice);
      right[i] = accepted.contains(words(scene, choices, choice));
      any |= right[i];
    }
    if (any) {
      examples.add(new Example(features, right));
    }
  }

  /** Gives the words of a choice without quotation marks around them. */
  static String words(Scene scene, Choices choices, Choice choice) {
    return bare(scene.text(choices.span(choice)));
  }

  static String bare(String words) {
    return words.replaceAll("^[“《]+|[”》]+$", "");
  }

  private int[] numbers(IndicatorFeatures naming, Choice choice) {
    List<Integer> found = new ArrayList<>();
    IndicatorFeatures.Sink sink =
        (name, values) ->
            found.add(number(values.length == 0 ? name : name + "|" + String.join("|", values)));
    naming.begin(choice.first(), sink);
    naming.end(choice.last(), sink);
    naming.whole(choice.first(), choice.last(), sink);
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
    double[] weights = new double[names.size()];
    double[] squares = new double[names.size()];
    double[] sums = new double[names.size()];
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(example -> descend(example, used, weights, squares));
      for (int f = 0; 2 * round >= ROUNDS && f < weights.length; f++) {
        sums[f] += weights[f] * 2 / ROUNDS;
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

  /** Says which features more than one figure has. */
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
      used[f] = counts[f] >= RAREST;
    }
    return used;
  }

  private static void descend(Example example, boolean[] used, double[] weights, double[] squares) {
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
          double slope = s + PENALTY * weights[f];
          if (used[f] && slope != 0) {
            squares[f] += slope * slope;
            weights[f] -= STEP * slope / (1e-3 + Math.sqrt(squares[f]));
          }
        });
  }
}
