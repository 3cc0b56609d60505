package org.wenpu.meaning.extract.observation;

import java.util.List;
import java.util.Set;
import org.wenpu.language.AnnotatedArticle;
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

  /** Gives one of the candidates, the first of those that weigh the same. */
  ThingCandidate best(
      AnnotatedArticle article,
      Scene scene,
      Figure figure,
      List<ThingCandidate> all,
      ThingFeatures features) {
    if (all.size() == 1) {
      return all.get(0);
    }
    FigureTraits traits = FigureTraits.of(article, scene, figure, all);
    ThingCandidate best = all.get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (ThingCandidate candidate : all) {
      double[] sum = new double[1];
      features.of(
          scene, figure, traits, all, candidate, (n, values) -> weights.addTo(sum, n, values));
      if (sum[0] > most) {
        most = sum[0];
        best = candidate;
      }
    }
    return best;
  }
}
