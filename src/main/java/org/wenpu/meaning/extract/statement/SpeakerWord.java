package org.wenpu.meaning.extract.statement;

/** Sorts the words that name, replace or surround a speaker. */
enum SpeakerWord {
  /** A person without a name: 发言人. */
  ROLE,
  /** A person told of by name before, else one without a name: 老人. */
  SOMEBODY,
  /** An institution or side without a name of its own: 媒体. */
  BODY,
  MEETING,
  /** What a person wrote or spoke on a stage, and so stands for that person: 贺信. */
  WRITING,
  DOCUMENT,
  PRONOUN,
  GROUP,
  /** A state by its shorthand: 中方. */
  SIDE,
  /** Stands between the speaker and the verb: 当天. */
  ADVERB,
  /** Stands before the speaker: 此外. */
  OPENING,
  /** Whoever follows is spoken to or of: 向. */
  PREPOSITION
}
