package org.wenpu.meaning.extract.observation;

/** The kinds of {@code lexicon/counting-verbs.tsv}. */
enum CountingVerb {
  /** A verb among the words behind it is no part of its object: {@code 派出|2个小组|赶赴灾区}. */
  CAUSING,
  /** Those counted behind it act or are acted upon: {@code 仍有|11座水库|超出警戒水位}. */
  LEADING,
  /** Both. */
  BOTH
}
