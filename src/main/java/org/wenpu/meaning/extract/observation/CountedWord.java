package org.wenpu.meaning.extract.observation;

/** The kinds of {@code lexicon/counted-words.tsv}. */
enum CountedWord {
  /** Begins what is counted though analysers cut it: {@code 3亿元|超长期|特别国债}. */
  OPENING,
  /** Tells nothing without what stands before it: {@code 20起|违反协议的行为}. */
  GENERIC,
  /** From whom those counted are: {@code 2枚乙国|制造|的导弹}. */
  MADE,
  /** Names what is counted though it may be a verb: {@code 4份|联合声明}. */
  NOUN,
  /** Tells what the counted do: {@code 200名嘉宾|参加}. */
  PREDICATE,
  /** A verb that makes one word with the nouns around it: {@code 设备|更新|项目}. */
  COMPOUNDING,
  /** Names nothing counted: {@code 万亿元|大关}, {@code 20个|不等}. */
  NOTHING
}
