package org.wenpu.meaning.extract.statement;

import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;

/** Reads verbs by which somebody is told or something put forward: {@code 敦促|各方停火}. */
final class DirectingCues {
  private static final int LONGEST_ADDRESSEE = 15;

  private final ListedPoints points = new ListedPoints();

  /** Gives the cue, with whom it is told to before a mark or without. */
  static @Nullable Cue directed(StatementText text, Span span, int end) {
    if (CueNouns.isNoun(text, span)
        || CueNouns.isObject(text, span)
        || CueNouns.isCounted(text, span)) {
      return null;
    }
    Cue cue = CueMarks.marked(text, span, CueKind.DIRECT, end);
    if (cue != null) {
      return cue;
    }
    int next = span.end();
    if (CueObjects.areTooShort(text, next, end)) {
      return null;
    }
    int mark = CueObjects.addresseeEnd(text, next, end);
    return mark > 0
        ? new Cue(span, CueKind.DIRECT, CueMarks.afterMarks(text, mark, end), true)
        : new Cue(span, CueKind.DIRECT, next, false);
  }

  /** 提出3点建议：一是…: a short object and a colon bring the words too. */
  @Nullable Cue proposed(StatementText text, Span span, int end) {
    if (CueNouns.isNoun(text, span) || CueMarks.isCoined(text, span.end())) {
      return null;
    }
    Cue cue = CueMarks.marked(text, span, CueKind.PROPOSE, end);
    if (cue != null) {
      return cue;
    }
    if (CueObjects.areProposed(text, span.end(), end)) {
      return new Cue(span, CueKind.PROPOSE, span.end(), false);
    }
    for (int i = span.end(); i < Math.min(end, span.end() + LONGEST_ADDRESSEE); i++) {
      if (text.masked().charAt(i) == '：') {
        return new Cue(span, CueKind.PROPOSE, CueMarks.afterMarks(text, i, end), true);
      }
      if (text.masked().charAt(i) == '。' && points.isListed(text, i + 1)) {
        return new Cue(span, CueKind.PROPOSE, i + 1, true);
      }
      if ("，。；、“".indexOf(text.masked().charAt(i)) >= 0) {
        return i - span.end() == 2 && text.masked().startsWith("建议", span.end())
            ? new Cue(span, CueKind.AFTER_QUOTE, CueMarks.afterMarks(text, i, end), true)
            : null;
      }
    }
    return null;
  }

  /** Whom it is told to stands between the verb and the mark: 告诉记者，…. */
  static @Nullable Cue told(StatementText text, Span span, int end) {
    int limit = Math.min(end, span.end() + LONGEST_ADDRESSEE);
    for (int i = span.end(); i < limit; i++) {
      if ("，：“。".indexOf(text.masked().charAt(i)) >= 0) {
        return CueMarks.marked(text, new Span(span.begin(), i), CueKind.TELL, end) == null
            ? null
            : new Cue(span, CueKind.TELL, CueMarks.afterMarks(text, i, end), true);
      }
    }
    return null;
  }
}
