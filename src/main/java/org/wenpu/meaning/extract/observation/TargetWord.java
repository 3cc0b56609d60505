package org.wenpu.meaning.extract.observation;

/** The only kind of {@code lexicon/target-words.tsv}. */
enum TargetWord {
  TARGET
}
