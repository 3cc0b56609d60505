package org.wenpu.input;

/**
 * A stretch of a page and what it is.
 *
 * @param line the line it stands on, from 1
 */
record PagePart(Kind kind, String text, int line) {
  enum Kind {
    KICKER,
    HEADLINE,
    DECK,
    BODY,
    CAPTION,
    CREDIT,
    /** Belongs to no article. */
    LEFTOVER
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
