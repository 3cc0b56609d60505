package org.wenpu.meaning.extract.measure;

import org.wenpu.meaning.Participant;

/**
 * Who acts at the head of a clause.
 *
 * @param actor resolved: {@code 我国} carries {@code 中国}, a document its issuer
 * @param begin the first position of the words that name it
 * @param end the first position behind the words that name it
 * @param kind what kind of actor it is
 */
record PolicyActor(Participant actor, int begin, int end, Kind kind) {

  /** The kinds of actors that differ in what they can do. */
  enum Kind {
    /** A region or a foreign state. */
    REGION,
    /** {@code 我国}, {@code 中方}. */
    STATE,
    /** An institution by its name. */
    BODY,
    /** An institution by a description: {@code 交管部门}. */
    DESCRIBED,
    /** All of a kind: {@code 各地}. */
    GENERAL,
    /** A document, whose issuer acts. */
    DOCUMENT,
    /** Announces, but hardly acts: {@code 会议}. */
    MEETING,
    /** Two states, of which much is told that is no policy. */
    PAIR,
    /** An office whose official speaks. */
    OFFICE,
    /** A company: acts as policy only where it gives notice. */
    COMPANY,
    /** An army, a school, a village: acts, but seldom as policy. */
    PRIVATE
  }
}
