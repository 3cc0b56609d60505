package org.wenpu.meaning.extract.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.wenpu.meaning.extract.FeatureSink;
import org.wenpu.meaning.extract.observation.IndicatorModel.Choice;
import org.wenpu.meaning.extract.observation.IndicatorModel.Choices;

/**
 * Learns the weights of {@link IndicatorModel}: the stretches of words that people accept shall
 * weigh more than the others.
 */
final class IndicatorTrainer {
  private final LogLinearTrainer trainer;

  /**
   * @param known the weights to learn on from, by feature; none to learn anew
   */
  IndicatorTrainer(Map<String, Double> known) {
    trainer =
        known.isEmpty()
            ? new LogLinearTrainer(12, 0.2, 0.004, 2, known)
            : new LogLinearTrainer(4, 0.05, 0.004, 2, known);
  }

  /**
   * Adds a figure to learn from; one of which no choice is accepted tells nothing.
   *
   * @param accepted the words that people took for what it measures
   */
  void add(Scene scene, Figure figure, Set<String> accepted) {
    Choices choices = IndicatorModel.choices(scene, figure);
    IndicatorFeatures naming = new IndicatorFeatures(scene, figure, choices.tokens());
    List<Consumer<FeatureSink>> features = new ArrayList<>();
    boolean[] right = new boolean[choices.all().size()];
    for (Choice choice : choices.all()) {
      right[features.size()] = accepted.contains(words(scene, choices, choice));
      features.add(
          sink -> {
            naming.begin(choice.first(), sink);
            naming.end(choice.last(), sink);
            naming.length(naming.pairs(choice.first(), choice.last()), sink);
            for (int i = choice.first(); i <= choice.last(); i++) {
              naming.inside(i, sink);
            }
            naming.whole(choice.first(), choice.last(), sink);
          });
    }
    trainer.add(features, right);
  }

  /** Gives the words of a choice without quotation marks around them. */
  static String words(Scene scene, Choices choices, Choice choice) {
    return bare(scene.text(choices.span(choice)));
  }

  static String bare(String words) {
    return words.replaceAll("^[“《]+|[”》]+$", "");
  }

  /** Gives the weights by feature. */
  SortedMap<String, Double> train(long seed) {
    return trainer.train(seed);
  }
}
