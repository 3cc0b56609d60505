package org.wenpu.meaning.extract.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Characters;
import org.wenpu.language.Openings;

/** Finds who acts at the head of a clause: {@code |水利部|将…}, {@code 作为产粮大省的|湖北|…}. */
final class ClauseActors {
  /** {@code 日前召开的|湖北省人民政府常务会议提出}. */
  private static final Pattern HELD = Pattern.compile("[^，。；：《》“的]{0,16}?(?:召开|举行)的");

  /** {@code 3月起施行的|《…条例》明确}. */
  private static final Pattern ISSUED =
      Pattern.compile(
          "[^，。；：《》]{0,30}?(?:施行|实施|印发|发布|出台|通过|修订|公布|制定|颁布)的(?=《[^》]+》(?:还|也)?(?:规定|明确|提出|要求|指出|强调))");

  /** {@code 新修订的|节水法}: the document is named behind. */
  private static final Openings NEW =
      new Openings("(?:最?新|此次|这次)(?:出台|修订|颁布|制定|印发|发布|公布|通过|施行|实施)的");

  /** {@code 水利部与民政部签署备忘录，|双方将…}: those named together before. */
  private static final Openings SEVERAL = new Openings("(?:双方|[两三四]部门|[两三]方)(?!的|均|都|领导)");

  private static final Openings DESCRIBING = new Openings("在|位于|地处|作为|身为|素有|被誉为");

  private static final Characters TITLE = Characters.of("《");

  private final String chars;
  private final PolicyActors actors;
  private final PolicyState state;

  ClauseActors(String chars, PolicyActors actors, PolicyState state) {
    this.chars = chars;
    this.actors = actors;
    this.state = state;
  }

  /**
   * Gives the actor at a position, also {@code 在长三角} where it is a clause of its own, {@code
   * 各|中央巡视组} and {@code 日前印发的|《…办法》}.
   */
  @Nullable PolicyActor at(int at, int end) {
    int title = actors.isNameAt(at) ? -1 : issuedTitle(at, end);
    if (title > 0) {
      return actors.at(title, end);
    }
    int issued = NEW.end(chars, at, end);
    PolicyActor document = issued > at ? actors.at(issued, end) : null;
    if (document != null && document.kind() == PolicyActor.Kind.DOCUMENT) {
      return document;
    }
    PolicyActor meeting = meeting(at, end);
    if (meeting != null) {
      return meeting;
    }
    PolicyActor several =
        SEVERAL.opens(chars, at, end) ? state.several(at, SEVERAL.end(chars, at, end)) : null;
    if (several != null && actors.at(at, end) == null) {
      return several;
    }
    PolicyActor within = within(at, end);
    PolicyActor described = within == null ? described(at, end) : within;
    if (described != null) {
      return described;
    }
    char first = chars.charAt(at);
    boolean led = "在由".indexOf(first) >= 0 || first == '各' && actors.isNameAt(at + 1);
    PolicyActor behind = led ? actors.at(at + 1, end) : null;
    return behind != null && (first != '在' || behind.end() == end) ? behind : actors.at(at, end);
  }

  /** Gives where the title of a document begins that the words before say was issued, or -1. */
  private int issuedTitle(int at, int end) {
    if (!TITLE.areIn(chars, at, end)) {
      return -1;
    }
    Matcher issued = ISSUED.matcher(chars).region(at, end);
    return issued.lookingAt() ? issued.end() : -1;
  }

  private @Nullable PolicyActor meeting(int at, int end) {
    Matcher held = mayBeHeld(at, end) ? HELD.matcher(chars).region(at, end) : null;
    PolicyActor actor = held != null && held.lookingAt() ? actors.at(held.end(), end) : null;
    return actor != null && actor.kind() == PolicyActor.Kind.MEETING ? actor : null;
  }

  /** Says whether the first 的 is that of {@code 召开的} or {@code 举行的}: looked for first. */
  private boolean mayBeHeld(int at, int end) {
    int of = at;
    while (of < end && chars.charAt(of) != '的') {
      of++;
    }
    return of > at && of < end && "开行".indexOf(chars.charAt(of - 1)) >= 0;
  }

  /** {@code 江陵县的|清江村|推广…}: the second is meant. */
  private @Nullable PolicyActor within(int at, int end) {
    PolicyActor place = actors.isNameAt(at) ? actors.named(at, end) : null;
    int of = place == null ? end : place.end();
    boolean named = of + 1 < end && chars.charAt(of) == '的' && actors.isNameAt(of + 1);
    return named ? actors.at(of + 1, end) : null;
  }

  /** Gives who is named behind what describes him: {@code 作为产粮大省的|湖北}, {@code 在江汉平原的|江陵县}. */
  private @Nullable PolicyActor described(int at, int end) {
    int from = DESCRIBING.end(chars, at, end);
    for (int i = from > at ? chars.indexOf('的', from) : -1;
        i > 0 && i + 1 < end;
        i = chars.indexOf('的', i + 1)) {
      if (actors.isNameAt(i + 1)) {
        PolicyActor actor = actors.at(i + 1, end);
        boolean whole = actor != null && (actor.end() == end || chars.charAt(at) != '在');
        return whole ? actor : null;
      }
    }
    return null;
  }
}
