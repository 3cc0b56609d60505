package org.wenpu.meaning.extract.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Participant;

/** Says who publishes what comes out at an occasion told before: {@code 都市论坛30日开幕，会上|发布了《报告》}. */
final class MeetingPapers {
  /** {@code 会议|发表《宣言》}, {@code 会上|发布报告}. */
  private static final Pattern THERE =
      Pattern.compile("(?:会上|会议|大会|论坛|峰会|展会|开幕式上|仪式上|活动现场)(?:还|共|一致|集中|首次|同步|正式)?");

  private static final Set<Event.Type> OCCASIONS =
      Set.of(Event.Type.CONFERENCE, Event.Type.MEETING, Event.Type.PRESS_CONFERENCE);

  private final EventScene scene;

  MeetingPapers(EventScene scene) {
    this.scene = scene;
  }

  /** Gives those of the last occasion told in the news of a cue that refers to it, or none. */
  List<Participant> of(EventCue cue, List<Event> told) {
    return refers(cue)
        ? told.stream()
            .filter(e -> OCCASIONS.contains(e.type()))
            .filter(e -> scene.areOneNews(e.evidence().spans().get(0).begin(), cue.begin()))
            .reduce((first, second) -> second)
            .map(Event::actors)
            .orElse(List.of())
        : List.of();
  }

  private boolean refers(EventCue cue) {
    return cue.type() == Event.Type.PUBLICATION
        && THERE.matcher(scene.masked()).region(cue.clause().begin(), cue.begin()).matches();
  }
}
