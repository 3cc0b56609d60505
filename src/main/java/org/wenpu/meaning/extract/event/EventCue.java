package org.wenpu.meaning.extract.event;

import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.meaning.Event;

/**
 * A trigger found in a clause.
 *
 * @param occasion the words that name what is held or attended; null when there are none
 */
record EventCue(
    EventTrigger trigger, Event.Type type, Span span, Clause clause, @Nullable Span occasion) {

  private static final int BARE = 3;

  int begin() {
    return span.begin();
  }

  int end() {
    return span.end();
  }

  /** Says whether the occasion has no name: {@code 主持|会议}, it was told before. */
  boolean isBare() {
    return occasion != null && isOccasionBehind() && occasion.length() <= BARE;
  }

  /** Says whether the occasion stands behind the verb: {@code 举行|座谈会}, not {@code 座谈会|举行}. */
  boolean isOccasionBehind() {
    return occasion != null && occasion.begin() >= end();
  }
}
