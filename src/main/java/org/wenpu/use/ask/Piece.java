package org.wenpu.use.ask;

import java.util.Set;

/**
 * A stretch of a question's words.
 *
 * @param begin where it begins in the question
 * @param cues what its words do in a question; empty for a mere name
 * @param known whether it is a cue, a time or a name of something
 */
record Piece(int begin, int end, String text, Set<String> cues, boolean known) {
  Piece {
    cues = Set.copyOf(cues);
  }

  /** Says whether the piece may be passed over. */
  boolean mayBeSkipped() {
    return cues.contains(CueWords.SKIP) || cues.contains(CueWords.WHAT);
  }

  /** Says whether the piece asks for somebody or something. */
  boolean isAsking() {
    return cues.contains(CueWords.WHO) || cues.contains(CueWords.WHAT);
  }

  /** Says whether the piece is one Chinese character that is only a name: 英 of 英国. */
  boolean isLoneName() {
    return known && cues.isEmpty() && text.codePointCount(0, text.length()) == 1;
  }
}
