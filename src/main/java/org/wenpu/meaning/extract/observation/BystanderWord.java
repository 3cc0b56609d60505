package org.wenpu.meaning.extract.observation;

/** The kinds of {@code lexicon/bystander-words.tsv}. */
enum BystanderWord {
  /** Somebody tells something: {@code 商务部新闻发言人|介绍}. */
  TELLING,
  /** The name goes on: {@code 甲乙|高铁}. */
  LONGER,
  /** Something reaches up to the name behind: {@code 覆盖|亚欧大陆}. */
  REACHING
}
