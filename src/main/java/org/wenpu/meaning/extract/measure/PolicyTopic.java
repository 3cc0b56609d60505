package org.wenpu.meaning.extract.measure;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps in mind of whose doings an article tells where no clause names anybody. */
final class PolicyTopic {
  private final Set<String> regions = new HashSet<>();
  private @Nullable PolicyActor actor;
  private @Nullable PolicyActor headline;
  private boolean promised;
  private boolean headed;

  @Nullable PolicyActor actor() {
    return actor;
  }

  /** Says whether the doings are those that a headline or a heading promised. */
  boolean isPromised() {
    return promised;
  }

  /** Says whose doings the headline promises. */
  void promise(PolicyActor actor) {
    headline = actor;
    this.actor = actor;
    promised = true;
  }

  /** Says whose doings a heading promises; behind one that names nobody those of the headline. */
  void headed(@Nullable PolicyActor promising) {
    if (promising != null || headed) {
      actor = promising == null ? headline : promising;
      promised = actor != null;
    }
    headed = promising != null;
  }

  /** Says that an institution stands at the head of a clause. */
  void subject(PolicyActor subject) {
    if (subject.kind() == PolicyActor.Kind.REGION) {
      regions.add(subject.actor().name());
    }
    switch (subject.kind()) {
      case REGION, STATE, BODY, DOCUMENT -> actor = promised ? actor : subject;
      default -> {}
    }
  }

  /** Begins a paragraph: behind a region among others it tells of another. */
  void paragraph() {
    PolicyActor last = actor;
    boolean region = last != null && last.kind() == PolicyActor.Kind.REGION;
    actor = !promised && region && regions.size() > 1 ? null : last;
  }
}
