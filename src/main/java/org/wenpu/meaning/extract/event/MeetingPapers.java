package org.wenpu.meaning.extract.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Participant;

/** Says who publishes what comes out at an occasion told before: {@code 都市论坛30日开幕，会上|发布了《报告》}. */
final class MeetingPapers {
  /** {@code 会议|发表《宣言》}, {@code 会上|发布报告}. */
  private static final Pattern THERE =
      Pattern.compile("(?:会上|会议|大会|论坛|峰会|展会|开幕式上|仪式上|活动现场)(?:还|共|一致|集中|首次|同步|正式)?");

  /** {@code 大会今天在湖城闭幕，|并|发布《宣言》}. */
  private static final Pattern THEN = Pattern.compile("(?:并|还|其间|期间)?(?:共同|集中|首次|同步|正式|现场)?");

  private static final Set<Event.Type> OCCASIONS =
      Set.of(Event.Type.CONFERENCE, Event.Type.MEETING, Event.Type.PRESS_CONFERENCE);

  private static final Pattern SITE = Pattern.compile("在[^，。]{2,24}现场");

  private static final String ACTIVITY = "活动";

  private static final String HELD = "event/hold";

  private final EventScene scene;

  MeetingPapers(EventScene scene) {
    this.scene = scene;
  }

  /** Gives those of the last occasion told in the news of a cue that refers to it, or none. */
  List<Participant> of(EventCue cue, List<Event> told) {
    if (cue.type() != Event.Type.PUBLICATION) {
      return List.of();
    }
    boolean refers = isAll(THERE, cue);
    boolean goesOn = isAll(THEN, cue);
    List<Participant> there = scene(cue, told);
    if (!there.isEmpty()) {
      return there;
    }
    return told.stream()
        .filter(e -> OCCASIONS.contains(e.type()))
        .filter(e -> refers && isOfNews(e, cue) || goesOn && isHeldBefore(e, cue))
        .reduce((first, second) -> second)
        .map(Event::actors)
        .orElse(List.of());
  }

  /** {@code “湖区对话”活动举行。|在“湖区对话”主活动现场|，《倡议》发布}: the occasion by its name, or none. */
  private List<Participant> scene(EventCue cue, List<Event> told) {
    Clause before = scene.before(cue.clause());
    Matcher site =
        before == null ? null : SITE.matcher(scene.masked()).region(before.begin(), before.end());
    if (before == null || site == null || !site.matches()) {
      return List.of();
    }
    String words = scene.article().words(before.span());
    return told.stream()
        .filter(e -> e.evidence().extractor().equals(HELD))
        .map(Event::actors)
        .filter(actors -> actors.stream().anyMatch(a -> words.contains(bare(a.name()))))
        .findFirst()
        .orElse(List.of());
  }

  private static String bare(String name) {
    return name.endsWith(ACTIVITY) ? name.substring(0, name.length() - ACTIVITY.length()) : name;
  }

  private boolean isAll(Pattern words, EventCue cue) {
    return words.matcher(scene.masked()).region(cue.clause().begin(), cue.begin()).matches();
  }

  private boolean isOfNews(Event occasion, EventCue cue) {
    return scene.areOneNews(occasion.evidence().spans().get(0).begin(), cue.begin());
  }

  /** Says whether an occasion is held in the clause before, in the sentence of a cue. */
  private boolean isHeldBefore(Event occasion, EventCue cue) {
    Clause before = scene.before(cue.clause());
    return before != null
        && occasion.evidence().extractor().equals(HELD)
        && occasion.evidence().spans().get(0).equals(before.span());
  }
}
