package org.wenpu.meaning.extract.event;

import java.util.regex.Pattern;
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
  private static final Pattern OF_THE_DAY = Pattern.compile("[上下]午的会议|(?:本次|此次|这次|该|上述).{2,3}");

  int begin() {
    return span.begin();
  }

  int end() {
    return span.end();
  }

  /** Says whether the occasion has no name: {@code 主持|会议}, it was told before. */
  boolean isBare(String chars) {
    return occasion != null
        && isOccasionBehind()
        && (occasion.length() <= BARE
            || OF_THE_DAY.matcher(chars.substring(occasion.begin(), occasion.end())).matches());
  }

  /** Says whether the occasion stands behind the verb: {@code 举行|座谈会}, not {@code 座谈会|举行}. */
  boolean isOccasionBehind() {
    return occasion != null && occasion.begin() >= end();
  }
}
