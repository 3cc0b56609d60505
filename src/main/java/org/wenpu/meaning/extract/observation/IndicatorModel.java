package org.wenpu.meaning.extract.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wenpu.input.Span;
import org.wenpu.language.Characters;
import org.wenpu.language.Token;
import org.wenpu.meaning.extract.FeatureSum;
import org.wenpu.meaning.extract.FeatureWeights;
import org.wenpu.meaning.extract.observation.Figure.Rule;

/**
 * Moves the edges of the words that the rules took for what a figure measures to where most
 * features speak for: {@code |农田累计灌水量| → |累计灌水量|}, {@code |行政|罚款 → |行政罚款|}.
 */
final class IndicatorModel {
  private static final String FILE = "/model/indicator-words.tsv";

  /** How far an edge may be moved, in characters. */
  private static final int FARTHEST = 16;

  private static final int LONGEST = 26;

  /** How much more other words must weigh than those of the rules, in thousandths. */
  private static final double MARGIN = 500;

  /** What the words of the rules are not lengthened over: ends of clauses, what was done. */
  private static final Characters BOUNDS = Characters.of("。，；！？：了\n");

  private static final Set<Rule> TAKEN_OVER = Set.of(Rule.CARRIED, Rule.LISTED, Rule.SPENT);

  private final FeatureWeights weights;

  IndicatorModel(FeatureWeights weights) {
    this.weights = weights;
  }

  static IndicatorModel bundled() {
    return new IndicatorModel(FeatureWeights.bundled(FILE, Set.of(1)));
  }

  /** Gives the figures of a sentence with the words moved; figures of the same words share them. */
  List<Figure> mended(Scene scene, List<Figure> figures) {
    Map<Span, Span> words = new HashMap<>();
    List<Figure> mended = new ArrayList<>();
    for (Figure figure : figures) {
      Span ruled = figure.indicator();
      boolean read = TAKEN_OVER.contains(figure.rule()) || Shares.isOne(scene.text(ruled));
      if (!words.containsKey(ruled) && !read) {
        words.put(ruled, upToPredicate(scene, figure, best(scene, figure)));
      }
      mended.add(figure.of(MeasuredGroups.part(scene, figure, words.getOrDefault(ruled, ruled))));
    }
    return mended;
  }

  private static Span upToPredicate(Scene scene, Figure figure, Span words) {
    int end = figure.indicator().end();
    return words.end() > end && words.begin() < end && Predicates.begins(scene, figure)
        ? new Span(words.begin(), end)
        : words;
  }

  /** Gives the words that weigh most, the longer of those that weigh the same. */
  private Span best(Scene scene, Figure figure) {
    Choices choices = choices(scene, figure);
    IndicatorFeatures features = new IndicatorFeatures(scene, figure, choices.tokens);
    int count = choices.tokens.size();
    WeighedOnce begins = new WeighedOnce(weights, count, features::begin);
    WeighedOnce ends = new WeighedOnce(weights, count, features::end);
    WeighedOnce inside = new WeighedOnce(weights, count, features::inside);
    WeighedOnce lengths =
        new WeighedOnce(weights, IndicatorFeatures.MOST_PAIRS + 1, features::length);
    Span best = figure.indicator();
    double most = Double.NEGATIVE_INFINITY;
    for (Choice choice : choices.all) {
      double weight =
          begins.of(choice.first)
              + ends.of(choice.last)
              + inside.of(choice.first, choice.last)
              + lengths.of(features.pairs(choice.first, choice.last))
              + whole(features, choice)
              + (choices.span(choice).equals(figure.indicator()) ? MARGIN : 0);
      if (weight > most || weight == most && choices.span(choice).length() > best.length()) {
        most = weight;
        best = choices.span(choice);
      }
    }
    return best;
  }

  private double whole(IndicatorFeatures features, Choice choice) {
    FeatureSum sum = new FeatureSum(weights, 1);
    features.whole(choice.first, choice.last, sum);
    return sum.get(0);
  }

  /** The words from one token to another. */
  record Choice(int first, int last) {}

  /** The words around those that the rules gave, and the stretches that a figure may measure. */
  record Choices(List<Token> tokens, List<Choice> all) {
    Span span(Choice choice) {
      return new Span(
          tokens.get(choice.first).span().begin(), tokens.get(choice.last).span().end());
    }
  }

  /**
   * Gives the stretches of whole words around those that the rules gave; none when they cut one.
   */
  static Choices choices(Scene scene, Figure figure) {
    Span ruled = figure.indicator();
    List<Token> tokens = near(scene.tokens(), ruled);
    List<Choice> all = new ArrayList<>();
    if (scene.tokenAt(ruled.begin()) == null || scene.tokenBefore(ruled.end()) == null) {
      return new Choices(tokens, all);
    }
    for (int first = 0; first < tokens.size(); first++) {
      int begin = tokens.get(first).span().begin();
      if (begin < ruled.begin() - FARTHEST || begin >= ruled.end()) {
        continue;
      }
      for (int last = first; last < tokens.size(); last++) {
        Span words = new Span(begin, tokens.get(last).span().end());
        if (words.end() > ruled.end() + FARTHEST
            || words.length() > LONGEST
            || !mayBe(scene, figure, words)) {
          break;
        }
        if (words.end() > ruled.begin()) {
          all.add(new Choice(first, last));
        }
      }
    }
    return new Choices(tokens, all);
  }

  /** Gives the words that an edge may be moved to, with one more on both sides. */
  private static List<Token> near(List<Token> tokens, Span ruled) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().begin() < ruled.begin() - FARTHEST) {
      first++;
    }
    int end = first;
    while (end < tokens.size() && tokens.get(end).span().end() <= ruled.end() + FARTHEST) {
      end++;
    }
    return tokens.subList(Math.max(0, first - 1), Math.min(tokens.size(), end + 1));
  }

  /** Says whether words may be what is measured; where they may not, longer ones may not either. */
  private static boolean mayBe(Scene scene, Figure figure, Span words) {
    Span ruled = figure.indicator();
    Span value = figure.quantity().span();
    boolean apart = words.end() <= value.begin() || words.begin() >= value.end();
    boolean over = isHeld(scene, words.begin(), ruled.begin());
    boolean within = ruled.contains(words) && (words.length() > 1 || ruled.length() == 1);
    return within || apart && !over && !BOUNDS.areIn(scene.chars(), words.begin(), words.end());
  }

  /** {@code 车间|有|员工}: what somebody has is told without whose it is. */
  private static boolean isHeld(Scene scene, int from, int to) {
    for (int at = from; at < to; at++) {
      Token verb = scene.tokenAt(at);
      if (verb != null && verb.tag().equals("vyou")) {
        return true;
      }
    }
    return false;
  }
}
