package org.wenpu.meaning.extract.observation;

/** The kinds of {@code lexicon/counted-words.tsv}. */
enum CountedWord {
  /** Names what is counted though it may be a verb: {@code 4份|联合声明}. */
  NOUN,
  /** Tells what the counted do: {@code 200名嘉宾|参加}. */
  PREDICATE,
  /** A verb that makes one word with the nouns around it: {@code 设备|更新|项目}. */
  COMPOUNDING,
  /** Names nothing counted: {@code 万亿元|大关}, {@code 20个|不等}. */
  NOTHING
}
