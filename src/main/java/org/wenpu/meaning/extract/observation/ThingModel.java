package org.wenpu.meaning.extract.observation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.meaning.extract.FeatureSum;
import org.wenpu.meaning.extract.FeatureWeights;

/** Chooses of whom or what a figure is one: the candidate for whom most features speak. */
final class ThingModel {
  private static final String FILE = "/model/measured-things.tsv";

  private final FeatureWeights weights;

  ThingModel(FeatureWeights weights) {
    this.weights = weights;
  }

  static ThingModel bundled() {
    return new ThingModel(FeatureWeights.bundled(FILE, Set.of(1)));
  }

  /**
   * Gives the candidate of whom there is no doubt, else the one that weighs most; of those that
   * weigh the same the one that is told of more often, else the first.
   */
  ThingCandidate best(
      AnnotatedArticle article,
      Scene scene,
      Figure figure,
      List<ThingCandidate> all,
      ThingFeatures features) {
    if (all.size() == 1) {
      return all.get(0);
    }
    List<ThingCandidate> others = Examples.without(scene, figure, all);
    for (ThingCandidate candidate : others) {
      if (candidate.isSure(all)) {
        return candidate;
      }
    }
    List<ThingCandidate> likely = ThingVetoes.without(scene, figure, others);
    FigureTraits traits = FigureTraits.of(article, scene, figure, all);
    Map<String, Double> kinds = new HashMap<>();
    ThingCandidate best = likely.get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (ThingCandidate candidate : likely) {
      FeatureSum sum = new FeatureSum(weights, 1);
      features.of(scene, figure, traits, all, candidate, sum);
      double weight = sum.get(0) + kinds.computeIfAbsent(candidate.kind(), k -> kind(traits, k));
      if (weight > most || weight == most && isSeenMore(candidate, best)) {
        most = weight;
        best = candidate;
      }
    }
    return best;
  }

  private static boolean isSeenMore(ThingCandidate candidate, ThingCandidate other) {
    return candidate.sightings().size() > other.sightings().size();
  }

  private double kind(FigureTraits traits, String kind) {
    FeatureSum sum = new FeatureSum(weights, 1);
    ThingFeatures.ofKind(traits, kind, sum);
    return sum.get(0);
  }
}
