package org.wenpu.language.names.person;

/** The kinds of words in {@code lexicon/person-context.tsv}. */
enum PersonContext {
  /** Reporting verb after a name: {@code 王海说}. */
  SPEECH,
  /** Other word that follows names: {@code 王毅出席}. */
  ACT,
  /** Form of address after a surname or name: {@code 王先生}. */
  HONORIFIC,
  /** Word before a name: {@code 由王海}. */
  BEFORE
}
