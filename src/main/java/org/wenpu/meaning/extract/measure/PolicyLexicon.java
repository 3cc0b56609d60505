package org.wenpu.meaning.extract.measure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.meaning.extract.FeatureSum;
import org.wenpu.meaning.extract.FeatureWeights;

/**
 * Knows how much like policy the words of a clause are: {@code model/policy-lexicon.tsv} has the
 * logarithm of how much more often a verb, a noun, a verb with other words of its clause and any
 * word stand in lines of policy than in other clauses of the news, counted in articles nobody
 * annotated.
 */
final class PolicyLexicon {
  private static final double[] BOUNDS = {-2000, -1000, -300, 300, 1000, 2000};
  private static final double[] MEAN_BOUNDS = {-1200, -700, -300, 0, 300, 700, 1200};

  private final FeatureWeights weights;

  PolicyLexicon(FeatureWeights weights) {
    this.weights = weights;
  }

  /** Makes the lexicon that comes with the program. */
  static PolicyLexicon bundled() {
    return new PolicyLexicon(FeatureWeights.bundled("/model/policy-lexicon.tsv", Set.of(1)));
  }

  /**
   * How much like policy a clause is by its verb, its last noun, its verb with its object, with the
   * word behind it and with its adverb, and by all its words.
   */
  record Levels(String verb, String noun, String act, String begin, String manner, String words) {}

  /** Gives the levels of a clause. */
  Levels of(ContentWords clause) {
    return new Levels(
        level(weight("verb", clause.verb()), BOUNDS),
        level(weight("noun", clause.noun()), BOUNDS),
        level(pair("act", clause.verb(), clause.object()), BOUNDS),
        level(pair("begin", clause.verb(), clause.next()), BOUNDS),
        level(pair("manner", clause.adverb(), clause.verb()), BOUNDS),
        level(mean(clause.words()), MEAN_BOUNDS));
  }

  private double weight(String kind, @Nullable String word) {
    FeatureSum sum = new FeatureSum(weights, 1);
    if (word != null) {
      sum.add(kind, word);
    }
    return sum.get(0);
  }

  private double pair(String kind, @Nullable String first, @Nullable String second) {
    FeatureSum sum = new FeatureSum(weights, 1);
    if (first != null && second != null) {
      sum.add(kind, first, second);
    }
    return sum.get(0);
  }

  private double mean(List<String> words) {
    FeatureSum sum = new FeatureSum(weights, 1);
    words.forEach(word -> sum.add("word", word));
    return sum.get(0) / Math.max(1, words.size());
  }

  private static String level(double weight, double[] bounds) {
    int level = 0;
    while (level < bounds.length && weight > bounds[level]) {
      level++;
    }
    return Integer.toString(level);
  }
}
