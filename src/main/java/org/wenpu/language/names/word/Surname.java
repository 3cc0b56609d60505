package org.wenpu.language.names.word;

/** The kinds of surnames in {@code lexicon/surnames.tsv}. */
public enum Surname {
  /** One of the hundred most frequent. */
  COMMON,
  /** An ordinary single-character surname. */
  SINGLE,
  /** A single character that is far more often another word ({@code 和}, {@code 时}). */
  RARE,
  /** Two characters ({@code 欧阳}). */
  COMPOUND
}
