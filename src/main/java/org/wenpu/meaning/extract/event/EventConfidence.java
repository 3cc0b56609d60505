package org.wenpu.meaning.extract.event;

import org.wenpu.meaning.Event;

/** Says how often events of a type are right (docs/calibration). */
final class EventConfidence {
  /** What is told without a time is background more often. */
  private static final double WITHOUT_TIME = 0.1;

  private EventConfidence() {}

  static double of(Event.Type type, boolean timed) {
    return timed ? of(type) : of(type) - WITHOUT_TIME;
  }

  private static double of(Event.Type type) {
    return switch (type) {
      case MEETING -> 0.9;
      case CONFERENCE, PRESS_CONFERENCE, VISIT -> 0.85;
      case INSPECTION, TALKS, MILITARY -> 0.8;
      case PUBLICATION, APPOINTMENT, SIGNING -> 0.75;
      case LAUNCH, OTHER, DISASTER -> 0.7;
      case INVESTMENT -> 0.6;
    };
  }
}
