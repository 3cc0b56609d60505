package org.wenpu.meaning.extract.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.wenpu.meaning.extract.FeatureSum;
import org.wenpu.meaning.extract.FeatureWeights;
import org.wenpu.meaning.extract.measure.ClauseSigns.Signs;

/**
 * Labels the clauses of a sentence by the weights of their features: those labels are given that
 * together weigh most (a linear chain, decoded as by Viterbi).
 */
final class ClauseModel {
  private static final ClauseLabel[] LABELS = ClauseLabel.values();
  private static final int COUNT = LABELS.length;
  private static final int OUTSIDE = ClauseLabel.OUTSIDE.ordinal();
  private static final int INSIDE = ClauseLabel.INSIDE.ordinal();
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final FeatureWeights weights;

  ClauseModel(FeatureWeights weights) {
    this.weights = weights;
  }

  /** Makes the model with the weights that come with the program, for a label or for a pair. */
  static ClauseModel bundled() {
    return new ClauseModel(
        FeatureWeights.bundled("/model/policy-clauses.tsv", Set.of(COUNT, COUNT * COUNT)));
  }

  /** Gives a label for each clause; one whose source nobody knows is outside. */
  List<ClauseLabel> label(List<PolicyClause> clauses, ClauseFeatures features) {
    if (clauses.stream().noneMatch(PolicyClause::hasActor)) {
      return clauses.stream().map(c -> ClauseLabel.OUTSIDE).toList();
    }
    Signs[] signs = features.signs(clauses);
    double[] before = {0, NEVER, NEVER};
    int[][] from = new int[clauses.size()][COUNT];
    for (int i = 0; i < clauses.size(); i++) {
      before = step(before, scores(clauses, signs, i, features), from[i]);
    }
    return new ClauseMending(clauses, signs, features).mended(trace(from, before));
  }

  /** Gives the weight of each label of a clause behind each label of the one before. */
  private double[][] scores(
      List<PolicyClause> clauses, Signs[] signs, int i, ClauseFeatures features) {
    double[][] scores = new double[COUNT][COUNT];
    if (!clauses.get(i).hasActor()) {
      for (double[] row : scores) {
        Arrays.fill(row, NEVER);
        row[OUTSIDE] = 0;
      }
      return scores;
    }
    FeatureSum own = new FeatureSum(weights, COUNT);
    features.own(clauses, signs, i, own);
    FeatureSum pairs = new FeatureSum(weights, COUNT * COUNT);
    features.behind(clauses, signs, i, pairs);
    for (int p = 0; p < COUNT; p++) {
      for (int l = 0; l < COUNT; l++) {
        scores[p][l] = own.get(l) + pairs.get(p * COUNT + l);
      }
    }
    scores[OUTSIDE][INSIDE] = NEVER;
    return scores;
  }

  private static double[] step(double[] before, double[][] scores, int[] from) {
    double[] best = new double[COUNT];
    for (int l = 0; l < COUNT; l++) {
      best[l] = NEVER;
      for (int p = 0; p < COUNT; p++) {
        double score = before[p] + scores[p][l];
        if (score > best[l]) {
          best[l] = score;
          from[l] = p;
        }
      }
    }
    return best;
  }

  private static ClauseLabel[] trace(int[][] from, double[] last) {
    ClauseLabel[] labels = new ClauseLabel[from.length];
    int label = 0;
    for (int l = 1; l < COUNT; l++) {
      label = last[l] > last[label] ? l : label;
    }
    for (int i = from.length - 1; i >= 0; i--) {
      labels[i] = LABELS[label];
      label = from[i][label];
    }
    return labels;
  }
}
