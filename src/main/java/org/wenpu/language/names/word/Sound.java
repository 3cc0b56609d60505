package org.wenpu.language.names.word;

/** The kinds of characters in {@code lexicon/transliteration.tsv}. */
public enum Sound {
  TRANSLITERATION,
  /** Counts in joined names only: 孜 in {@code 艾尔肯·吐尼亚孜}. */
  JOINED
}
