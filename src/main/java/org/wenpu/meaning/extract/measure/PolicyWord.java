package org.wenpu.meaning.extract.measure;

/** The kinds of words a policy line is known by ({@code lexicon/policy-words.tsv}). */
enum PolicyWord {
  /** A verb of policy: {@code 推动}. */
  ACT,
  /** Stands before the verb and belongs to the line: {@code 大力}. */
  MANNER,
  /** Stands before the verb and is no part of the line: {@code 将}, {@code 要}. */
  AUXILIARY,
  /** Opens words of means or occasion that belong to the line behind them: {@code 通过}. */
  MEANS,
  /** Names a principle that belongs to the line behind it, if there is one: {@code 坚持}. */
  PRINCIPLE,
  /** Says how one stands to others, which in a person's words is no policy: {@code 支持}. */
  ATTITUDE,
  /** Opens words of purpose that belong to the line before them: {@code 让}. */
  PURPOSE,
  /** Opens what is asked of minds and is no policy: {@code 深刻领悟}. */
  CREED,
  /** Begins like one of the others and is none: {@code 要求}, {@code 应急}. */
  OTHER
}
