package org.wenpu.meaning.extract.observation;

import org.jspecify.annotations.Nullable;
import org.wenpu.meaning.Observation.Comparison;

/**
 * The words between what is measured and its figure: {@code 营收|同比增长|20%}.
 *
 * @param begin where they begin, the figure's own begin when there are none
 * @param change RISE or FALL; null for a level
 * @param among whether it is compared with what others have: {@code 比城镇快}
 * @param reaches whether a word says that a level is reached: {@code 达}, {@code 增至}
 */
record Bridge(
    int begin,
    @Nullable FigureWord change,
    @Nullable Comparison comparison,
    boolean among,
    boolean reaches) {

  /** Gives the same words with others before them. */
  Bridge from(int earlier) {
    return new Bridge(earlier, change, comparison, among, reaches);
  }

  boolean isFall() {
    return change == FigureWord.FALL;
  }

  /** Gives the comparison it tells, a plain change if it names no other. */
  @Nullable Comparison told() {
    return comparison != null || change == null || among ? comparison : Comparison.CHANGE;
  }
}
