package org.wenpu.language.quantity;

/** The kinds of {@code lexicon/no-figures.tsv}. */
enum NoFigure {
  BEFORE,
  BEHIND,
  /** Behind a numeral: an age, no figure unless it is a mean. */
  AGE,
  VAGUE,
  /** A numeral with what stands behind it: {@code 八项规定}. */
  WHOLE,
  /** Before a length of time that goes on: {@code 建交|75年来}. */
  START,
  /** Before one thing that counts: {@code 击落|一架}; {@code 有|一架} tells none. */
  STRUCK,
  /** Before one length of time that counts: {@code 历时|一年}; {@code 这|一年} tells none. */
  SPENT
}
