package org.wenpu.meaning.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.wenpu.meaning.Event;

/**
 * Holds what the headlines of short news tell until their news is read: {@code 某部启动行动}, then {@code
 * 行动今天启动。}. Who acts in the headline takes part in the event below it.
 */
final class Headlines {
  private final EventScene scene;
  private final List<Event> told = new ArrayList<>();

  Headlines(EventScene scene) {
    this.scene = scene;
  }

  void add(Event event) {
    told.add(event);
  }

  /** Lets those of a headline join its news; of news that tells none, it is the event. */
  void join(DistinctEvents events) {
    for (Event headline : told) {
      List<Event> below = events.all().stream().filter(e -> areOneNews(e, headline)).toList();
      below.stream()
          .filter(e -> e.type() == headline.type())
          .findFirst()
          .ifPresent(first -> events.joinLast(headline.actors(), other -> other == first));
      if (below.isEmpty() && headline.actors().stream().anyMatch(a -> a.mention() != null)) {
        events.add(headline);
      }
    }
  }

  private boolean areOneNews(Event one, Event other) {
    return scene.areOneNews(begin(one), begin(other));
  }

  private static int begin(Event event) {
    return event.evidence().spans().get(0).begin();
  }
}
