package org.wenpu.meaning.extract.observation;

import org.wenpu.meaning.Participant;

/**
 * Words that tell of somebody or something.
 *
 * @param where how far from a figure they stand; empty while no figure is asked of
 */
record Sighting(Participant told, Role role, String where) {
  /** In the clause of the figure, before it. */
  static final String HERE = "clause0";

  /** In the words that the article is headed by. */
  static final String HEADLINE = "headline";

  /** How words stand in their clause. */
  enum Role {
    /** The topic of the clause. */
    TOPIC,
    /** The place or body of which the clause tells first. */
    PLACE,
    /** The noun with which the clause begins. */
    PLAIN,
    /** {@code |第二届平川博览会|}, {@code |“平川”号|}: a name with its number or in quotation marks. */
    TITLE,
    /** All words with which the clause begins, up to its verb. */
    PHRASE,
    /** {@code |甲省|的乙园区}. */
    OWNER,
    /** {@code 甲省的|乙园区}. */
    OWNED,
    /** A name in the clause. */
    NAME,
    /** Words of the headline. */
    HEADLINE
  }

  /** Gives the same as seen from a figure. */
  Sighting from(String where) {
    return new Sighting(told, role, where);
  }
}
