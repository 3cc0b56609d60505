package org.wenpu.meaning.extract.observation;

/** The kinds of {@code lexicon/figure-time-words.tsv}. */
enum FigureTimeWord {
  /** Up to the day on which it is told: {@code |目前|，已有企业5家}. */
  NOW,
  /** What began then is so since: {@code 2018年启动|建设|以来}. */
  BEGUN,
  /** The time is still to come: {@code |预计|今年底建成}. */
  PLANNED
}
