package org.wenpu.meaning.extract.measure;

import org.jspecify.annotations.Nullable;
import org.wenpu.meaning.Participant;

/**
 * Whose policy the clauses at hand are.
 *
 * @param actor null while a person speaks who answers for no institution
 * @param cue the announcing verb, null when there is none
 */
record PolicyScope(@Nullable Participant actor, @Nullable String cue, Mode mode) {

  /** How the clauses are told. */
  enum Mode {
    /** Behind an announcing verb: {@code 河北提出，…}. */
    ANNOUNCED,
    /** A list that runs over paragraphs: {@code 方案提出5个方面的举措。}. */
    LISTED,
    /** Told by the reporter: {@code 贵州省实施…}. */
    NARRATED,
    /** Said by a person: only what an institution itself will do or has done counts. */
    SPOKEN,
    /** A work report: the government is the subject of all. */
    REPORTED
  }

  /** Gives the scope of a work report of a region's government, null where no region is given. */
  static @Nullable PolicyScope ofReport(@Nullable Participant region) {
    return region == null ? null : new PolicyScope(region, null, Mode.REPORTED);
  }

  boolean isSpoken() {
    return mode == Mode.SPOKEN;
  }

  /** Says whether a new sentence without a subject still belongs to it. */
  boolean runsOn() {
    return mode == Mode.LISTED || mode == Mode.REPORTED;
  }
}
