package org.wenpu.language.segment;

import com.hankcs.hanlp.utility.Predefine;

/**
 * What it costs to let one word follow another: less, the more often HanLP saw the two together,
 * and the second at all. These are HanLP's sums, in its order, so that even the last bits agree.
 */
final class Costs {
  private static final double TOGETHER = 0.9;
  private static final double ALONE = 1 - TOGETHER;

  private final Pairs pairs = new Pairs();

  double of(Word left, Word right) {
    int together = pairs.count(left.id(), right.id());
    return together == 0 ? right.cost() : weigh(together, left.frequency(), right.frequency());
  }

  /** Gives the cost of a word after one that HanLP never saw before it. */
  static double unseen(int frequency) {
    return weigh(0, 0, frequency);
  }

  private static double weigh(int together, int left, int right) {
    double smooth = Predefine.myu;
    double likely = smooth * together / (left + 1) + 1 - smooth;
    return -Math.log(TOGETHER * likely + ALONE * right / Predefine.TOTAL_FREQUENCY);
  }
}
