package org.wenpu.meaning.extract.event;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.language.Mention;

/** Reads who does what somebody suffers: {@code 大马士革遭|以色列|空袭}. */
final class Passive {
  private static final Pattern PASSIVE = Pattern.compile("遭到?|被|受到|(?<![自理缘为])由");
  private final EventScene scene;
  private final NameChains names;

  Passive(EventScene scene, NameChains names) {
    this.scene = scene;
    this.names = names;
  }

  /** Says whether what a trigger tells of is suffered. */
  boolean isSuffered(EventCue cue) {
    return PASSIVE.matcher(scene.masked()).region(cue.clause().begin(), cue.begin()).find();
  }

  /** {@code 大马士革遭|以色列|空袭}: who does it stands behind 遭. */
  List<Mention> doers(EventCue cue) {
    Matcher passive = PASSIVE.matcher(scene.masked()).region(cue.clause().begin(), cue.begin());
    return passive.find() ? names.subjects(passive.end(), cue.begin()) : List.of();
  }
}
