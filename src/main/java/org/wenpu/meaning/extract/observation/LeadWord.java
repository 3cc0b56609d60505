package org.wenpu.meaning.extract.observation;

/** The kinds of {@code lexicon/figure-leads.tsv}. */
enum LeadWord {
  LEAD,
  SCOPE,
  /** A verb whose object is counted: {@code 集聚|企业111个}. */
  PREDICATE,
  /** How a thing is measured, whatever the thing: {@code 某铁路|全长}. */
  DIMENSION,
  /** How a thing is measured that stands behind: {@code 海拔|3000米的森林}. */
  EXTENT
}
