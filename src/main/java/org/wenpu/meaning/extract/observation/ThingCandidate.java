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
 * @param sources which rules tell it
 * @param sightings where it is told of, the nearest first
 */
record ThingCandidate(
    @Nullable Participant told, Set<ThingSource> sources, List<Sighting> sightings) {

  ThingCandidate(@Nullable Participant told) {
    this(told, EnumSet.noneOf(ThingSource.class), new ArrayList<>());
  }

  /** Gives of which kind it is. */
  String kind() {
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
    return sightings.stream().anyMatch(s -> s.role() == Sighting.Role.TOPIC);
  }
}
