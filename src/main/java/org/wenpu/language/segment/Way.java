package org.wenpu.language.segment;

/**
 * A way through the {@link Lattice} of a stretch: the words one after the other.
 *
 * @param stops where each ends
 */
record Way(Word[] words, int[] stops) {
  int size() {
    return words.length;
  }

  int begin(int word) {
    return word == 0 ? 0 : stops[word - 1];
  }
}
