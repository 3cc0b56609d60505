package org.wenpu.meaning.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wenpu.meaning.Event;

class EventTriggersTest {
  static List<EventTrigger> triggers() {
    return new EventTriggers().all();
  }

  @ParameterizedTest
  @MethodSource("triggers")
  void exampleTellsAnEvent(EventTrigger trigger) {
    List<Event> events = ReportedEvents.of(trigger.example());
    assertThat(events)
        .as(trigger.form() + " in " + trigger.example())
        .anyMatch(e -> trigger.type() == null || e.type() == trigger.type());
  }

  @ParameterizedTest
  @MethodSource("triggers")
  void nearMissTellsNone(EventTrigger trigger) {
    assertThat(ReportedEvents.of(trigger.nearMiss()))
        .as(trigger.form() + " in " + trigger.nearMiss())
        .isEmpty();
  }
}
