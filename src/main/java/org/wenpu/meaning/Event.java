package org.wenpu.meaning;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.time.Period;

/**
 * Something happens, or is scheduled: {@code 5日，国务院总理李强在北京会见…}.
 *
 * @param trigger the words that tell of it, as they stand: {@code 会见}
 * @param actors who takes part, or what it happens to ({@code 南湖大桥通车}), in text order; none for
 *     what only happens somewhere
 * @param place where; null when not told
 * @param period when; null when not told, or only vaguely ({@code 近日})
 */
public record Event(
    Type type,
    String trigger,
    List<Participant> actors,
    @Nullable Participant place,
    @Nullable Period period,
    Evidence evidence)
    implements Fact {

  /** The types of events of the gold guideline. */
  public enum Type {
    VISIT,
    MEETING,
    TALKS,
    SIGNING,
    PRESS_CONFERENCE,
    CONFERENCE,
    INSPECTION,
    PUBLICATION,
    LAUNCH,
    APPOINTMENT,
    INVESTMENT,
    DISASTER,
    MILITARY,
    OTHER;

    /** Gives the guideline's word for it: {@code press-conference}. */
    public String tag() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Event {
    actors = List.copyOf(actors);
    if (actors.isEmpty() && place == null) {
      throw new IllegalArgumentException("an event needs someone or somewhere: " + trigger);
    }
  }
}
