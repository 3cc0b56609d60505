package org.wenpu.meaning.extract.observation;

import java.util.Arrays;
import org.wenpu.meaning.extract.FeatureSink;
import org.wenpu.meaning.extract.FeatureSum;
import org.wenpu.meaning.extract.FeatureWeights;

/** Says what numbered things weigh by their features, adding them up once for each. */
final class WeighedOnce {
  private final FeatureWeights weights;
  private final Naming naming;
  private final double[] known;

  /** Names the features of the thing of a number. */
  @FunctionalInterface
  interface Naming {
    void of(int number, FeatureSink sink);
  }

  WeighedOnce(FeatureWeights weights, int count, Naming naming) {
    this.weights = weights;
    this.naming = naming;
    this.known = new double[count];
    Arrays.fill(known, Double.NaN);
  }

  double of(int number) {
    if (Double.isNaN(known[number])) {
      FeatureSum sum = new FeatureSum(weights, 1);
      naming.of(number, sum);
      known[number] = sum.get(0);
    }
    return known[number];
  }

  /** Gives what all from one to another weigh, both included. */
  double of(int first, int last) {
    double sum = 0;
    for (int i = first; i <= last; i++) {
      sum += of(i);
    }
    return sum;
  }
}
