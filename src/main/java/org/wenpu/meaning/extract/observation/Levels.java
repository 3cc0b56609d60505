package org.wenpu.meaning.extract.observation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.meaning.extract.observation.Figure.Rule;

/** Reads for how long something was at a level: {@code 涨幅|连续8个月|超3%}. */
final class Levels {
  private static final String ON = "连续";

  /** {@code 连续3个月|保持在|50%}: how far behind a duration the level stands. */
  private static final int NEAR = 6;

  private Levels() {}

  /** Gives how long what stands before 连续 was at a level, or null; it does not itself rise. */
  static @Nullable Figure of(Candidate told, NounsBefore before) {
    if (!isAtLevel(told)) {
      return null;
    }
    int on = told.quantity().span().begin() - ON.length();
    Span words = before.read(told.scene(), on, told.clause(), false, false);
    return words == null
        ? null
        : new Figure(
            told.quantity(), words, List.of(), List.of(), null, told.clause(), Rule.NOUN_BEFORE);
  }

  private static boolean isAtLevel(Candidate told) {
    int end = told.quantity().span().end();
    return told.scene().chars().startsWith(ON, told.quantity().span().begin() - ON.length())
        && told.scene().quantities().stream()
            .anyMatch(q -> q.span().begin() >= end && q.span().begin() <= end + NEAR);
  }
}
