package org.wenpu.meaning.extract.observation;

/** The kinds of {@code lexicon/figure-acts.tsv}. */
enum ActWord {
  /** What is counted is its object: {@code |新建|30所学校}. */
  OBJECT,
  /** It befell those who are counted: {@code 5名乘客|受伤}. */
  BEFALLS,
  /** It only tells that they are there, reached or told of: {@code 拥有|30所学校}. */
  BARE
}
