package org.wenpu.language.names.person;

import org.wenpu.language.Segmenter;
import org.wenpu.language.names.word.Words;

/** Rates how well characters fit as the given name of a Chinese person. */
final class NameCharacters {
  private static final double RARE_IN_NAMES = 4;
  private static final double CONTEXT_WEIGHT = 0.7;
  private static final float UNSEEN = 1f;
  private static final int FIRST = '一';
  private static final int LAST = '\u9fff';

  private final float[][] ratings = new float[3][LAST - FIRST + 1];

  NameCharacters(Segmenter segmenter) {
    for (int c = FIRST; c <= LAST; c++) {
      int[] roles = segmenter.nameRoles((char) c);
      for (int role = 0; role < ratings.length; role++) {
        ratings[role][c - FIRST] = rate(roles[role], roles[3]);
      }
    }
  }

  /** A character the dictionary never saw is a rare one, as names like to have them. */
  private static float rate(int inName, int inContext) {
    if (inName + inContext == 0) {
      return UNSEEN;
    }
    double rating = log2(inName) - CONTEXT_WEIGHT * log2(inContext) - RARE_IN_NAMES;
    return (float) Math.max(-3, Math.min(2, rating / 2));
  }

  private static double log2(int count) {
    return Math.log(1 + count) / Math.log(2);
  }

  /** Rates a given name of one or two characters, -3 (never) to 2 (typical). */
  double rate(Words words, int begin, int end) {
    return end - begin == 1
        ? rating(2, words.at(begin))
        : (rating(0, words.at(begin)) + rating(1, words.at(end - 1))) / 2;
  }

  private double rating(int role, char c) {
    return c < FIRST || c > LAST ? 0 : ratings[role][c - FIRST];
  }
}
