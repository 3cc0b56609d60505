package org.wenpu.use.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Counts one task over all articles: what was found, missed and falsely found. */
public final class Task {
  private final String name;
  private final Likeness likeness;
  private final List<Error> misses = new ArrayList<>();
  private final List<Error> falseAlarms = new ArrayList<>();
  private int gold;
  private int predicted;
  private int matched;

  Task(String name, Likeness likeness) {
    this.name = name;
    this.likeness = likeness;
  }

  /** Names an annotation that has no partner on the other side. */
  public record Error(String article, JsonNode annotation) {}

  private record Pair(double likeness, int gold, int predicted) {}

  /** Matches the annotations of one article one to one, the most alike first. */
  void add(String article, List<JsonNode> golds, List<JsonNode> predictions) {
    BitSet goldTaken = new BitSet();
    BitSet predictedTaken = new BitSet();
    for (Pair pair : pairs(golds, predictions)) {
      if (!goldTaken.get(pair.gold()) && !predictedTaken.get(pair.predicted())) {
        goldTaken.set(pair.gold());
        predictedTaken.set(pair.predicted());
      }
    }
    gold += golds.size();
    predicted += predictions.size();
    matched += goldTaken.cardinality();
    remember(misses, article, golds, goldTaken);
    remember(falseAlarms, article, predictions, predictedTaken);
  }

  /** Gives all alike pairs, best first; equally good ones in the order of the two lists. */
  private List<Pair> pairs(List<JsonNode> golds, List<JsonNode> predictions) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < golds.size(); g++) {
      for (int p = 0; p < predictions.size(); p++) {
        double value = likeness.of(golds.get(g), predictions.get(p));
        if (value > 0) {
          pairs.add(new Pair(value, g, p));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    return pairs;
  }

  private static void remember(
      List<Error> errors, String article, List<JsonNode> annotations, BitSet taken) {
    for (int i = taken.nextClearBit(0); i < annotations.size(); i = taken.nextClearBit(i + 1)) {
      errors.add(new Error(article, annotations.get(i)));
    }
  }

  public String name() {
    return name;
  }

  /** Gives the share of what was found that is right, 0 when nothing was found. */
  public double precision() {
    return predicted == 0 ? 0 : (double) matched / predicted;
  }

  /** Gives the share of the gold that was found, 0 when there is no gold. */
  public double recall() {
    return gold == 0 ? 0 : (double) matched / gold;
  }

  /** Gives the harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  public int gold() {
    return gold;
  }

  public int predicted() {
    return predicted;
  }

  /** Gives the gold that was not found. */
  public List<Error> misses() {
    return List.copyOf(misses);
  }

  /** Gives what was found and is not in the gold. */
  public List<Error> falseAlarms() {
    return List.copyOf(falseAlarms);
  }
}
