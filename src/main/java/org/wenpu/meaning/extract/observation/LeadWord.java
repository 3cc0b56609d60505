package org.wenpu.meaning.extract.observation;

/** The kinds of {@code lexicon/figure-leads.tsv}. */
enum LeadWord {
  LEAD,
  SCOPE
}
