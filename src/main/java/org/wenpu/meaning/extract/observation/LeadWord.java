package org.wenpu.meaning.extract.observation;

/** The kinds of {@code lexicon/figure-leads.tsv}. */
enum LeadWord {
  LEAD,
  SCOPE,
  /** A verb whose object is counted: {@code 集聚|企业111个}. */
  PREDICATE
}
