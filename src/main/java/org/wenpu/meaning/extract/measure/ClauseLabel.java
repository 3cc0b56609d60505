package org.wenpu.meaning.extract.measure;

/** What a clause is among policy lines. */
enum ClauseLabel {
  /** Tells no policy. */
  OUTSIDE,
  /** Begins a policy line. */
  BEGIN,
  /** Goes on with the line of the clause before: its means, its purpose, its other half. */
  INSIDE
}
