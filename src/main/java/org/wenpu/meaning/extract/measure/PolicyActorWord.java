package org.wenpu.meaning.extract.measure;

/** The kinds of words that act without a name ({@code lexicon/policy-actors.tsv}). */
enum PolicyActorWord {
  /** Stands for China: {@code 我国}. */
  CHINA,
  /** A body without a name of its own: {@code 中央财政}, {@code 会议}. */
  BODY,
  /** All bodies or regions of a kind: {@code 各地}. */
  GENERAL,
  /** Stands for the document named before: {@code 行动方案}. */
  DOCUMENT,
  /** Ends the description of a body: {@code 交管|部门}. */
  HEAD,
  /** Ends the description of several bodies: {@code 各重点|车站}. */
  MANY,
  /** The two states of the article: {@code 双方}. */
  BOTH,
  /** The place named before: {@code 当地}. */
  LOCAL,
  /** A state by its shorthand: {@code 俄方}. */
  SIDE,
  /** The body of its kind named before: {@code 该局}. */
  SAME
}
