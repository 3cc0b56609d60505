package org.wenpu.meaning.extract.observation;

/** The kinds of {@code lexicon/figure-words.tsv}. */
enum FigureWord {
  RISE,
  FALL,
  REACH,
  LINK,
  YEAR_ON_YEAR,
  SEQUENTIAL,
  THAN;

  boolean isChange() {
    return this == RISE || this == FALL;
  }
}
