package org.wenpu.meaning.extract.observation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;
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
  private static final Set<ThingSource> SURE =
      EnumSet.of(
          ThingSource.DEALT,
          ThingSource.OWNER,
          ThingSource.ADJACENT,
          ThingSource.ATTACKED,
          ThingSource.PERFORMER,
          ThingSource.POINTED,
          ThingSource.GATHERING,
          ThingSource.CONTINUED,
          ThingSource.ROUTE);

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

  /**
   * Says whether the grammar of the figure's own clause leaves no doubt: {@code |甲业、乙业|指数分别为50%、
   * 51%}, {@code 全长209公里的|平川公路}, {@code 流入|乙市|3亿元}, {@code 空袭|乙市|，致5人死亡}, {@code |国内航线|完成运输量},
   * {@code |数字产品制造业|增加值} with no region before it.
   *
   * @param all among whom it is one
   */
  boolean isSure(List<ThingCandidate> all) {
    boolean kind = sources.contains(ThingSource.KIND);
    boolean struck =
        sources.contains(ThingSource.COUNTED) && this.kind.equals(Mention.Kind.ORGANIZATION.name());
    return struck
        || sources.stream().anyMatch(SURE::contains)
        || kind && sightings.stream().anyMatch(s -> isPhraseHere(s) && !isOwned(s, all));
  }

  private static boolean isPhraseHere(Sighting sighting) {
    return sighting.role() == Sighting.Role.PHRASE && sighting.where().equals(Sighting.HERE);
  }

  /** {@code |甲省|规模以上制造业}: it begins with the name of another. */
  private static boolean isOwned(Sighting phrase, List<ThingCandidate> all) {
    int begin = phrase.told().span().begin();
    return all.stream()
        .flatMap(c -> c.sightings.stream())
        .anyMatch(s -> s.role() == Sighting.Role.NAME && s.told().span().begin() == begin);
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
