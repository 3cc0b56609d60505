package org.wenpu.use.frequency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Counts forms, article by article. What is kept grows with the number of different forms, not with
 * the number of articles; the lists depend on the articles alone.
 */
public final class FrequencyList {
  private static final Comparator<Frequency> MOST_FREQUENT_FIRST =
      Comparator.comparingLong(Frequency::count)
          .reversed()
          .thenComparing(Comparator.comparingLong(Frequency::articles).reversed())
          .thenComparing(Frequency::form);

  private final Map<String, Frequency> frequencies = new HashMap<>();

  /** Adds all occurrences of one article. */
  public void add(List<Occurrence> article) {
    Map<String, Frequency> here = new LinkedHashMap<>();
    for (Occurrence occurrence : article) {
      here.merge(occurrence.form(), Frequency.once(occurrence), (known, one) -> known.again());
    }
    here.forEach((form, frequency) -> frequencies.merge(form, frequency, Frequency::and));
  }

  /** Gives the most frequent forms; of equally frequent ones those in more articles lead. */
  public List<Frequency> top(int limit) {
    return frequencies.values().stream().sorted(MOST_FREQUENT_FIRST).limit(limit).toList();
  }

  /**
   * Draws forms that occur only once.
   *
   * @param seed the same one draws the same forms
   * @return in the order of their characters
   */
  public List<Frequency> singletons(int size, long seed) {
    List<Frequency> once =
        new ArrayList<>(frequencies.values().stream().filter(f -> f.count() == 1).toList());
    once.sort(Comparator.comparing(Frequency::form));
    Collections.shuffle(once, new Random(seed));
    return once.stream().limit(size).sorted(Comparator.comparing(Frequency::form)).toList();
  }
}
