package org.wenpu.meaning.extract.observation;

/** The kinds of {@code lexicon/thing-heads.tsv}. */
enum ThingHead {
  /** Ends what is described or named: {@code 柔性|生产线}. */
  THING,
  /** Ends one or is one by itself: {@code 春运}, {@code 民营企业|座谈会}. */
  WHOLE,
  /** Ends what has a name of its own; without one it tells no one thing: {@code “平川”|行动}. */
  NAMED,
  /** Ends what has its name in quotation marks: {@code “平川”|行动}. */
  TITLED,
  /** Ends what is built, which words before it name unless they are MODIFIER: {@code 平川|大桥}. */
  STRUCTURE,
  /** {@code 跨海|大桥}. */
  MODIFIER,
  /** Ends a kind of things, which a region named before it owns: {@code 数字产品|制造业}. */
  CLASS,
  /** Ends like one and tells none: {@code 有关部门}. */
  COMMON
}
