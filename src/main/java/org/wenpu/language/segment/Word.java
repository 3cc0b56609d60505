package org.wenpu.language.segment;

/**
 * What may be a node of a {@link Lattice}.
 *
 * @param text empty where it may be any: characters that are in no dictionary
 * @param tag its own, or that of the custom dictionary where it has the word
 * @param id its number in {@link Pairs}, or that of what it stands for there: any number, any place
 * @param frequency how often HanLP saw it
 * @param cost what it costs after a word that HanLP never saw before it
 * @param state where the custom dictionary's {@link DoubleArray} stands after the text
 */
record Word(String text, String tag, int id, int frequency, double cost, int state) {
  boolean isKnown() {
    return !text.isEmpty();
  }
}
