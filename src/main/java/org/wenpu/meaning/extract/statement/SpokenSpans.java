package org.wenpu.meaning.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Statement;

/** Knows where somebody speaks, by the statements found in an article. */
public final class SpokenSpans {
  private final List<Span> spans;
  private final List<Statement> personal;

  public SpokenSpans(List<Statement> statements) {
    spans = statements.stream().flatMap(s -> s.content().stream()).toList();
    personal = statements.stream().filter(s -> isPerson(s.speaker().mention())).toList();
  }

  private static boolean isPerson(@Nullable Mention speaker) {
    return speaker != null && speaker.kind() == Mention.Kind.PERSON;
  }

  /**
   * Says whether a named person speaks the words at a position, also where the name only follows:
   * {@code “…”王海说}.
   */
  public boolean isPersonalAt(int position) {
    return personAt(position) != null;
  }

  /** Gives the named person who speaks the words at a position, or null. */
  public @Nullable Mention personAt(int position) {
    return personal.stream()
        .filter(
            s -> s.content().stream().anyMatch(c -> c.begin() <= position && position < c.end()))
        .map(s -> s.speaker().mention())
        .findFirst()
        .orElse(null);
  }

  /** Says that nobody speaks in a sentence; never when no statements are known at all. */
  public boolean isSilentAt(Span sentence) {
    return !spans.isEmpty() && spans.stream().noneMatch(s -> s.overlaps(sentence));
  }
}
