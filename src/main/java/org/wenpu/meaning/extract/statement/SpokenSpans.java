package org.wenpu.meaning.extract.statement;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Statement;

/** Knows where somebody speaks, by the statements found in an article. */
public final class SpokenSpans {
  private final List<Statement> personal;

  /** How far words reach that begin at a position or before. */
  private final NavigableMap<Integer, Integer> reach;

  private final NavigableMap<Integer, Integer> personalReach;

  public SpokenSpans(List<Statement> statements) {
    personal = statements.stream().filter(s -> isPerson(s.speaker().mention())).toList();
    reach = reach(statements);
    personalReach = reach(personal);
  }

  private static NavigableMap<Integer, Integer> reach(List<Statement> statements) {
    NavigableMap<Integer, Integer> reach = new TreeMap<>();
    int farthest = 0;
    for (Span span : statements.stream().flatMap(s -> s.content().stream()).sorted().toList()) {
      farthest = Math.max(farthest, span.end());
      reach.put(span.begin(), farthest);
    }
    return reach;
  }

  private static boolean isReached(NavigableMap<Integer, Integer> reach, Span words) {
    Map.Entry<Integer, Integer> begun = reach.lowerEntry(words.end());
    return begun != null && begun.getValue() > words.begin();
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
    if (!isReached(personalReach, new Span(position, position + 1))) {
      return null;
    }
    return personal.stream()
        .filter(
            s -> s.content().stream().anyMatch(c -> c.begin() <= position && position < c.end()))
        .map(s -> s.speaker().mention())
        .findFirst()
        .orElse(null);
  }

  /** Says that nobody speaks in a sentence; never when no statements are known at all. */
  public boolean isSilentAt(Span sentence) {
    return !reach.isEmpty() && !isReached(reach, sentence);
  }
}
