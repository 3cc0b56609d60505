package org.wenpu.meaning.extract.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Characters;
import org.wenpu.language.Openings;
import org.wenpu.meaning.extract.TimePhrases;
import org.wenpu.meaning.extract.measure.PolicyScope.Mode;

/** Reads clauses that only tell of whom what follows is told: {@code 记者从水利部获悉，}. */
final class ClauseSources {
  /** {@code 经省纪委常委会会议研究}. */
  private static final Openings ASSENT = new Openings("经[^，]{2,30}(?:研究|批准|审议|同意)");

  /** {@code 省长林海|主持召开|省政府常务会议}. */
  private static final Openings CONVENING = new Openings("主持(?:召开)?");

  private static final Pattern PRESS =
      Pattern.compile("[^，、]{2,16}?(?:新闻|例行|专题|媒体)*(?:发布会|通气会|吹风会)上?(?:获悉|了解到|得知)");

  private static final Pattern MEETING =
      Pattern.compile("(?<name>[^，、：]{2,24}(?:会议|全会))上?(?:获悉|了解到|得知)");

  /** {@code 昨日在武汉召开的|全国水利工作会议}. */
  private static final Pattern HELD = Pattern.compile("[^，、：]{0,24}?(?:召开|举行|举办|开幕|闭幕|结束)的|的");

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
    PolicyActor body = near ? actors.at(from + 1, end) : null;
    return near && body == null ? occasion(afterHeld(from + 1, end), end) : body;
  }

  /** Gives where the name of a meeting begins behind when and where it was held. */
  private int afterHeld(int begin, int end) {
    int at = TimePhrases.skip(chars, begin, end);
    Matcher held = HELD.matcher(chars).region(at, end);
    return held.lookingAt() ? held.end() : at;
  }

  /**
   * Gives the meeting, or the body whose press conference it is, where the reporter was told:
   * {@code 从全国水利工作会议上获悉}, {@code 从水利部新闻发布会上获悉}.
   */
  private @Nullable PolicyActor occasion(int at, int end) {
    Matcher press = PRESS.matcher(chars).region(at, end);
    if (press.lookingAt()) {
      PolicyActor body = actors.named(at, end);
      return body != null && body.end() <= press.end() ? body : null;
    }
    Matcher meeting = MEETING.matcher(chars).region(at, end);
    return meeting.lookingAt() ? actors.meeting(at, meeting.end("name")) : null;
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
