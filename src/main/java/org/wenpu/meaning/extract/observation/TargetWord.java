package org.wenpu.meaning.extract.observation;

/** The kinds of {@code lexicon/target-words.tsv}. */
enum TargetWord {
  TARGET,
  /** Makes a target of a figure for a time not yet over: {@code 省里|提出，今年增长5%}. */
  ANNOUNCED,
  /** Makes a target in news; in a work report it estimates what was. */
  EXPECTED
}
