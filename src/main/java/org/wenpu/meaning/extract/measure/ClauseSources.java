package org.wenpu.meaning.extract.measure;

import org.jspecify.annotations.Nullable;
import org.wenpu.language.Characters;
import org.wenpu.language.Openings;
import org.wenpu.meaning.extract.measure.PolicyScope.Mode;

/** Reads clauses that only tell of whom what follows is told: {@code 记者从水利部获悉，}. */
final class ClauseSources {
  /** {@code 经省纪委常委会会议研究}. */
  private static final Openings ASSENT = new Openings("经[^，]{2,30}(?:研究|批准|审议|同意)");

  /** {@code 省长林海|主持召开|省政府常务会议}. */
  private static final Openings CONVENING = new Openings("主持(?:召开)?");

  private static final Characters OF_CONVENING = Characters.of("持");

  private final String chars;
  private final PolicyActors actors;
  private final PolicyState state;

  ClauseSources(String chars, PolicyActors actors, PolicyState state) {
    this.chars = chars;
    this.actors = actors;
    this.state = state;
  }

  /** Says whether a clause only tells who informed the reporter, of whom what follows is told. */
  boolean isInformation(int at, int end) {
    PolicyActor informed = informant(at, end);
    if (informed != null) {
      tellsOf(informed);
    }
    return informed != null;
  }

  /** Gives who informed the reporter: {@code 记者从水利部获悉}. */
  private @Nullable PolicyActor informant(int at, int end) {
    int from = chars.startsWith("记者", at) ? chars.indexOf('从', at) : -1;
    boolean near = from > 0 && from < end && from - at < 16;
    return near ? actors.at(from + 1, end) : null;
  }

  /**
   * Says whether a clause only tells whose assent it had; who resolved is the subject of what
   * follows.
   */
  boolean isAssent(int at, int end) {
    PolicyActor actor = ASSENT.opens(chars, at, end) ? actors.at(at + 1, end) : null;
    if (actor != null) {
      tellsOf(actor);
    }
    return actor != null;
  }

  /** Says whether a clause only tells who leads the meeting of which what follows is told. */
  boolean isConvened(int at, int end) {
    boolean may = !state.isReport() && OF_CONVENING.areIn(chars, at, end);
    int held = may ? chars.indexOf("主持", at) : -1;
    int from = held < 0 || held >= end ? end : CONVENING.end(chars, held, end);
    PolicyActor meeting = from < end ? actors.at(from, end) : null;
    boolean whole =
        meeting != null
            && meeting.kind() == PolicyActor.Kind.MEETING
            && meeting.end() == end
            && chars.startsWith("，", end);
    if (meeting != null && whole) {
      tellsOf(meeting);
    }
    return whole;
  }

  private void tellsOf(PolicyActor actor) {
    state.subject(actor);
    state.enter(new PolicyScope(actor.actor(), null, Mode.NARRATED), actor.kind());
  }
}
