package org.wenpu.meaning.extract.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wenpu.meaning.extract.FeatureSink;
import org.wenpu.meaning.extract.measure.ClauseSigns.Signs;

/**
 * Learns the weights of {@link ClauseModel}: a conditional random field over the clauses of a
 * sentence, by stochastic gradient with a step of its own for each weight (AdaGrad), a penalty on
 * large changes and the mean of the last rounds. The same sentences give the same weights.
 */
final class ClauseTrainer {
  private static final int LABELS = ClauseLabel.values().length;
  private static final int ROUNDS = 20;
  private static final double STEP = 0.08;
  private static final double PENALTY = 5;
  private static final int RAREST = 2;
  private static final double NEVER = -1e9;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final Map<String, double[]> known;

  /**
   * Makes a trainer that goes on from known weights, by feature: what was learned from articles
   * that are no longer at hand is kept where the new ones do not speak against it.
   */
  ClauseTrainer(Map<String, double[]> known) {
    this.known = known;
  }

  /** A sentence with its features by number; a clause without a source has none. */
  private record Sentence(int[][] own, int[][] behind, int[] labels) {
    boolean isFree(int i) {
      return own[i] != null;
    }

    int before(int i) {
      return i == 0 ? 0 : labels[i - 1];
    }
  }

  /** Adds a sentence to learn from. */
  void add(List<PolicyClause> clauses, List<ClauseLabel> labels, ClauseFeatures features) {
    int n = clauses.size();
    Sentence sentence =
        new Sentence(
            new int[n][], new int[n][], labels.stream().mapToInt(ClauseLabel::ordinal).toArray());
    Signs[] signs = features.signs(clauses);
    for (int i = 0; i < n; i++) {
      if (clauses.get(i).hasActor()) {
        int at = i;
        sentence.own[i] = numbers(sink -> features.own(clauses, signs, at, sink));
        sentence.behind[i] = numbers(sink -> features.behind(clauses, signs, at, sink));
      }
    }
    sentences.add(sentence);
  }

  private interface Naming {
    void into(FeatureSink sink);
  }

  private int[] numbers(Naming naming) {
    List<Integer> found = new ArrayList<>();
    naming.into(
        (name, values) -> {
          String feature = values.length == 0 ? name : name + "|" + String.join("|", values);
          found.add(
              ids.computeIfAbsent(
                  feature,
                  f -> {
                    names.add(f);
                    return names.size() - 1;
                  }));
        });
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Gives the weights by feature: one for each label. */
  SortedMap<String, double[]> train(long seed) {
    int[][] counts = counts();
    double[][] weights = new double[names.size()][];
    double[][] centres = new double[names.size()][];
    double[][] squares = new double[names.size()][LABELS * LABELS];
    double[][] sums = new double[names.size()][LABELS * LABELS];
    for (int f = 0; f < counts.length; f++) {
      centres[f] = centre(names.get(f), counts[f]);
      weights[f] = centres[f] == null ? null : centres[f].clone();
    }
    List<Sentence> order = new ArrayList<>(sentences);
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(
          sentence -> new Gradient(sentence, weights, centres, squares, counts).descend());
      if (2 * round >= ROUNDS) {
        addTo(sums, weights);
      }
    }
    SortedMap<String, double[]> learned = new TreeMap<>(known);
    for (int f = 0; f < weights.length; f++) {
      if (weights[f] != null) {
        double[] row = Arrays.copyOf(sums[f], weights[f].length);
        learned.put(names.get(f), Arrays.stream(row).map(w -> w * 2 / ROUNDS).toArray());
      }
    }
    return learned;
  }

  /**
   * Gives where a feature's weights begin; null for a new one that is too rare to tell anything.
   */
  private double @Nullable [] centre(String feature, int[] counts) {
    int length = counts.length * LABELS;
    double[] centre = known.get(feature);
    boolean rare = Arrays.stream(counts).sum() < RAREST;
    return centre != null && centre.length == length ? centre : rare ? null : new double[length];
  }

  private static void addTo(double[][] sums, double[][] weights) {
    for (int f = 0; f < weights.length; f++) {
      for (int l = 0; weights[f] != null && l < weights[f].length; l++) {
        sums[f][l] += weights[f][l];
      }
    }
  }

  /** Counts the features, those of pairs apart for each label of the clause before. */
  private int[][] counts() {
    int[][] counts = new int[names.size()][1];
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.labels.length; i++) {
        if (sentence.isFree(i)) {
          Arrays.stream(sentence.own[i]).forEach(f -> counts[f][0]++);
          for (int f : sentence.behind[i]) {
            counts[f] = counts[f].length == LABELS ? counts[f] : new int[LABELS];
            counts[f][sentence.before(i)]++;
          }
        }
      }
    }
    return counts;
  }

  /** One step towards a sentence's labels. */
  private static final class Gradient {
    private final Sentence sentence;
    private final double[][] weights;
    private final double[][] centres;
    private final double[][] squares;
    private final int[][] counts;
    private final int n;
    private final double[][][] pairs;

    Gradient(
        Sentence sentence,
        double[][] weights,
        double[][] centres,
        double[][] squares,
        int[][] counts) {
      this.sentence = sentence;
      this.weights = weights;
      this.centres = centres;
      this.squares = squares;
      this.counts = counts;
      this.n = sentence.labels.length;
      this.pairs = new double[n][LABELS][LABELS];
    }

    void descend() {
      for (int i = 0; i < n; i++) {
        score(i);
      }
      double[][] forward = forward();
      double[][] backward = backward();
      double all = n == 0 ? 0 : logSum(forward[n - 1]);
      for (int i = 0; i < n; i++) {
        if (sentence.isFree(i)) {
          update(i, i == 0 ? new double[] {0, NEVER, NEVER} : forward[i - 1], backward[i], all);
        }
      }
    }

    private void score(int i) {
      double[] own = new double[LABELS];
      double[] behind = new double[LABELS * LABELS];
      if (sentence.isFree(i)) {
        sum(sentence.own[i], own);
        sum(sentence.behind[i], behind);
      }
      for (int p = 0; p < LABELS; p++) {
        for (int l = 0; l < LABELS; l++) {
          boolean may = l == 0 || sentence.isFree(i) && !(l == 2 && (p == 0 || i == 0));
          pairs[i][p][l] = may && (i > 0 || p == 0) ? own[l] + behind[p * LABELS + l] : NEVER;
        }
      }
    }

    private void sum(int[] features, double[] total) {
      for (int f : features) {
        for (int l = 0; weights[f] != null && l < total.length; l++) {
          total[l] += weights[f][l];
        }
      }
    }

    private double[][] forward() {
      double[][] sums = new double[n][LABELS];
      for (int i = 0; i < n; i++) {
        for (int l = 0; l < LABELS; l++) {
          double[] ways = new double[LABELS];
          for (int p = 0; p < LABELS; p++) {
            ways[p] = (i == 0 ? 0 : sums[i - 1][p]) + pairs[i][p][l];
          }
          sums[i][l] = logSum(ways);
        }
      }
      return sums;
    }

    private double[][] backward() {
      double[][] sums = new double[n][LABELS];
      for (int i = n - 2; i >= 0; i--) {
        for (int p = 0; p < LABELS; p++) {
          double[] ways = new double[LABELS];
          for (int l = 0; l < LABELS; l++) {
            ways[l] = pairs[i + 1][p][l] + sums[i + 1][l];
          }
          sums[i][p] = logSum(ways);
        }
      }
      return sums;
    }

    private void update(int i, double[] before, double[] after, double all) {
      double[] total = new double[LABELS];
      double[] excess = new double[LABELS * LABELS];
      for (int p = 0; p < LABELS; p++) {
        for (int l = 0; l < LABELS; l++) {
          boolean is = sentence.labels[i] == l && sentence.before(i) == p;
          double likely = Math.exp(before[p] + pairs[i][p][l] + after[l] - all);
          excess[p * LABELS + l] = likely - (is ? 1 : 0);
          total[l] += likely - (is ? 1 : 0);
        }
      }
      descend(sentence.behind[i], excess);
      descend(sentence.own[i], total);
    }

    private void descend(int[] features, double[] excess) {
      for (int f : features) {
        for (int l = 0; weights[f] != null && l < excess.length; l++) {
          int count = Math.max(1, counts[f][counts[f].length == 1 ? 0 : l / LABELS]);
          double slope = excess[l] + PENALTY * (weights[f][l] - centres[f][l]) / count;
          squares[f][l] += slope * slope;
          weights[f][l] -= slope == 0 ? 0 : STEP * slope / (1e-6 + Math.sqrt(squares[f][l]));
        }
      }
    }

    private static double logSum(double[] values) {
      double most = Arrays.stream(values).max().orElse(0);
      return most + Math.log(Arrays.stream(values).map(v -> Math.exp(v - most)).sum());
    }
  }
}
