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
  START
}
