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
  SPENT,
  /** Before one length of time that tells how things stood: {@code 不满|一年}. */
  UNSPENT,
  /** Before 二人 and 两人, who are those just named: {@code 王海夫妻|二人}. */
  KIN
}
