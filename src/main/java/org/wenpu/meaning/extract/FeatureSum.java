package org.wenpu.meaning.extract;

/** Adds up what features weigh. */
public final class FeatureSum implements FeatureSink {
  private final FeatureWeights weights;
  private final double[] sums;

  /**
   * @param count how many weights a feature has at most
   */
  public FeatureSum(FeatureWeights weights, int count) {
    this.weights = weights;
    this.sums = new double[count];
  }

  /** Gives one of the sums, in thousandths. */
  public double get(int number) {
    return sums[number];
  }

  @Override
  public void add(String name, String... values) {
    weights.addTo(sums, FeatureKey.of(name, values));
  }

  @Override
  public void add(String name) {
    weights.addTo(sums, FeatureKey.of(name));
  }

  @Override
  public void add(String name, String value) {
    weights.addTo(sums, FeatureKey.of(name, value));
  }

  @Override
  public void add(String name, String value, String second) {
    weights.addTo(sums, FeatureKey.of(name, value, second));
  }

  @Override
  public void add(String name, String value, String second, String third) {
    weights.addTo(sums, FeatureKey.of(name, value, second, third));
  }
}
