package org.wenpu.meaning.extract.observation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.meaning.Participant;

/**
 * Somebody or something of whom a figure may be one, with all that speaks of it; or nobody.
 *
 * @param told null for nobody
 * @param kind of which kind it is
 * @param sources which rules tell it
 * @param sightings where it is told of, the nearest first
 */
record ThingCandidate(
    @Nullable Participant told, String kind, Set<ThingSource> sources, List<Sighting> sightings) {

  ThingCandidate(@Nullable Participant told) {
    this(told, kind(told), EnumSet.noneOf(ThingSource.class), new ArrayList<>());
  }

  private static String kind(@Nullable Participant told) {
    if (told == null) {
      return "NOBODY";
    }
    if (told.name().equals("中国")) {
      return "CHINA";
    }
    return told.mention() != null
        ? told.mention().kind().name()
        : told.name().indexOf('、') < 0 ? "THING" : "LIST";
  }

  /** Says whether a clause has it for its topic. */
  boolean isTopic() {
    for (Sighting sighting : sightings) {
      if (sighting.role() == Sighting.Role.TOPIC) {
        return true;
      }
    }
    return false;
  }
}
