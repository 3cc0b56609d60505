package org.wenpu.meaning.extract;

import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.meaning.Statement;

/** Knows where somebody speaks, by the statements found in an article. */
final class SpokenSpans {
  private final List<Span> spans;

  SpokenSpans(List<Statement> statements) {
    spans = statements.stream().flatMap(s -> s.content().stream()).toList();
  }

  /** Says that nobody speaks in a sentence; never when no statements are known at all. */
  boolean isSilentAt(Span sentence) {
    return !spans.isEmpty() && spans.stream().noneMatch(s -> s.overlaps(sentence));
  }
}
