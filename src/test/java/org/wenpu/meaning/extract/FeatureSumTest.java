package org.wenpu.meaning.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What features weigh together. */
class FeatureSumTest {
  private final FeatureWeights weights = new FeatureWeights();

  @Test
  void featuresOfFewValuesAreThoseOfAnArrayOfValues() {
    weights.put("a", new double[] {1});
    weights.put("a|b", new double[] {2});
    weights.put("a|b|c", new double[] {4});
    weights.put("a|b|c|d", new double[] {8});
    FeatureSum few = new FeatureSum(weights, 1);
    few.add("a");
    few.add("a", "b");
    few.add("a", "b", "c");
    few.add("a", "b", "c", "d");
    FeatureSum arrays = new FeatureSum(weights, 1);
    arrays.add("a", new String[0]);
    arrays.add("a", new String[] {"b"});
    arrays.add("a", new String[] {"b", "c"});
    arrays.add("a", new String[] {"b", "c", "d"});
    assertThat(few.get(0)).isEqualTo(15_000);
    assertThat(arrays.get(0)).isEqualTo(15_000);
  }

  @Test
  void valuesAreNotRunTogether() {
    weights.put("a|b|c", new double[] {1});
    FeatureSum sum = new FeatureSum(weights, 1);
    sum.add("a", "bc");
    sum.add("a", "b", "c", "");
    sum.add("ab", "c");
    assertThat(sum.get(0)).isZero();
  }

  @Test
  void orderDoesNotMatter() {
    IntStream.range(0, 2000).forEach(i -> weights.put("f|" + i, new double[] {(i % 7 - 3) / 10.0}));
    FeatureSum up = new FeatureSum(weights, 1);
    FeatureSum down = new FeatureSum(weights, 1);
    IntStream.range(0, 2000).forEach(i -> up.add("f", number(i)));
    IntStream.range(0, 2000).forEach(i -> down.add("f", number(1999 - i)));
    assertThat(up.get(0)).isEqualTo(down.get(0));
  }

  private static String number(int i) {
    return String.format(Locale.ROOT, "%d", i);
  }

  @Test
  void rowsHaveTheirOwnLengths() {
    weights.put("short", new double[] {1});
    weights.put("long", new double[] {0.5, -0.5, 0.25});
    FeatureSum sum = new FeatureSum(weights, 3);
    sum.add("short");
    sum.add("long");
    assertThat(new double[] {sum.get(0), sum.get(1), sum.get(2)}).containsExactly(1500, -500, 250);
  }

  @Test
  void lastWeightsOfAFeatureCount() {
    weights.put("a", new double[] {1});
    weights.put("a", new double[] {3});
    FeatureSum sum = new FeatureSum(weights, 1);
    sum.add("a");
    assertThat(sum.get(0)).isEqualTo(3000);
  }

  @Test
  void eachOfManyFeaturesHasItsOwnWeight() {
    IntStream.range(0, 20_000).forEach(i -> weights.put("f|" + i, new double[] {i / 1000.0}));
    for (int i = 0; i < 20_000; i++) {
      FeatureSum sum = new FeatureSum(weights, 1);
      sum.add("f", number(i));
      sum.add("g", number(i));
      assertThat(sum.get(0)).isEqualTo(i);
    }
  }
}
