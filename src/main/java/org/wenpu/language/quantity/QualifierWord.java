package org.wenpu.language.quantity;

/** The kinds of {@code lexicon/qualifiers.tsv}: where a word stands and what it says. */
enum QualifierWord {
  BEFORE_ABOUT(Qualifier.ABOUT),
  BEFORE_NEAR(Qualifier.NEARLY),
  BEFORE_OVER(Qualifier.OVER),
  BEFORE_AT_LEAST(Qualifier.AT_LEAST),
  BEFORE_AT_MOST(Qualifier.AT_MOST),
  WITHIN_MORE(Qualifier.MORE),
  AFTER_ABOUT(Qualifier.AROUND),
  AFTER_AT_LEAST(Qualifier.AT_LEAST),
  AFTER_AT_MOST(Qualifier.AT_MOST),
  /** A longer word that ends like one: {@code 经过}. */
  NO_QUALIFIER(Qualifier.ABOUT);

  private final Qualifier qualifier;

  QualifierWord(Qualifier qualifier) {
    this.qualifier = qualifier;
  }

  Qualifier qualifier() {
    return qualifier;
  }

  boolean isBefore() {
    return ordinal() < WITHIN_MORE.ordinal();
  }

  boolean isAfter() {
    return ordinal() > WITHIN_MORE.ordinal() && this != NO_QUALIFIER;
  }
}
