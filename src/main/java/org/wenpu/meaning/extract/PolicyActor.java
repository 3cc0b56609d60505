package org.wenpu.meaning.extract;

import org.wenpu.meaning.Participant;

/**
 * Who acts at the head of a clause.
 *
 * @param actor resolved: {@code 我国} carries {@code 中国}, a document its issuer
 * @param end the first position behind the words that name it
 * @param kind what kind of actor it is
 */
record PolicyActor(Participant actor, int end, Kind kind) {

  /** The kinds of actors that differ in what they can do. */
  enum Kind {
    /** Acts: a region, a body, the issuer of a document. */
    BODY,
    /** Announces, but does not act: {@code 会议}. */
    MEETING,
    /** Two states, of which much is told that is no policy. */
    PAIR
  }
}
