package org.wenpu.meaning.extract.event;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.meaning.Event;

/**
 * A word that tells of an event.
 *
 * @param type the type of event; null when the occasion says it ({@code 举行…论坛})
 * @param before what must stand before it in its clause; null when anything may
 * @param after what must follow it in its clause; null when anything may
 * @param example a sentence it tells an event in
 * @param nearMiss a sentence with the same word that tells none
 */
record EventTrigger(
    String form,
    Event.@Nullable Type type,
    ActorPattern pattern,
    @Nullable Pattern before,
    @Nullable Pattern after,
    String example,
    String nearMiss) {

  /** Says whether the words around it are those of the event. */
  boolean fits(String chars, Clause clause, int begin, int end) {
    return (after == null || after.matcher(chars).region(end, clause.end()).lookingAt())
        && (before == null || before.matcher(chars).region(clause.begin(), begin).find());
  }
}
