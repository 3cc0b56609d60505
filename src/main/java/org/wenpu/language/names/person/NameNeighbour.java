package org.wenpu.language.names.person;

import org.wenpu.language.Lexicon;

/** The kinds of {@code lexicon/name-neighbours.tsv}. */
enum NameNeighbour {
  /** Stands behind the name of one who speaks: {@code 王海|常委|提出}. */
  DEPUTY,
  /** What deputies do: {@code 王海常委|提出}. */
  SAYING,
  /** Stands before the name of one who wins: {@code |选手|王海以10米2}. */
  ATHLETE,
  /** Stands before the name of one appointed: {@code |增补|王海为}. */
  APPOINTING,
  /** Stands behind the name of one who plays, or of the second of two: {@code 王海|晋级}. */
  DOING,
  /** Stands behind one name only: {@code 王海|排名}. */
  DOING_ALONE,
  /** Stands behind the second of two only: {@code 王海/李山|搭档}. */
  DOING_PAIRED,
  /** What a player scores: {@code 凭借王海的|头球}. */
  GOAL;

  private static final Lexicon<NameNeighbour> WORDS =
      Lexicon.bundled("name-neighbours", NameNeighbour.class);

  /** Gives all words of a kind as the alternatives of a pattern. */
  String any() {
    return WORDS.anyOf(this);
  }

  /** Says whether a word is of this kind. */
  boolean is(String word) {
    return WORDS.kind(word) == this;
  }
}
