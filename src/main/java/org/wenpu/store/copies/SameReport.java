package org.wenpu.store.copies;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells whether two articles carry the same report: their words are alike but for small edits, and
 * no figure of one was put in the place of another. Reports by a form ({@code 1月份……上涨0.2%}, {@code
 * 2月份……上涨0.3%}) differ in their figures alone, and those are what they report.
 */
public final class SameReport {
  /** Texts of fewer stretches are headlines and signs, and say nothing about a report. */
  static final int FEWEST_SHINGLES = 20;

  private static final double LEAST_LIKENESS = 0.8;

  private SameReport() {}

  public static boolean test(Report a, Report b) {
    if (!containsAll(a.figures(), b.figures()) && !containsAll(b.figures(), a.figures())) {
      return false;
    }
    if (a.words().equals(b.words())) {
      return true;
    }
    return Shingles.of(a.words()).likeness(Shingles.of(b.words())) >= LEAST_LIKENESS;
  }

  private static boolean containsAll(List<String> all, List<String> some) {
    List<String> left = new ArrayList<>(all);
    return some.stream().allMatch(left::remove);
  }
}
