package org.wenpu.meaning.extract.statement;

/** Sorts the words that tell the reporter's own sentences from reported ones. */
enum NarrationWord {
  /** Begins a sentence of the reporter: 随后. */
  OPENING,
  /** Dates a sentence of the reporter, unless a leader speaks: 近日. */
  DATE,
  /** Makes 表示 an act without words: 表示感谢. */
  OBJECT,
  /** Goes on with a list of points: 二是. */
  LISTING,
  /** Begins a sentence with which whoever spoke goes on: 同时, 因此. */
  CONTINUING
}
