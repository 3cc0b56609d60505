package org.wenpu.meaning.extract.measure;

import org.jspecify.annotations.Nullable;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.measure.PolicyScope.Mode;

/**
 * Keeps in mind the office whose official spoke last: it announces what the paragraphs behind go on
 * with where they name nobody ({@code 水利部副部长周明介绍，…。\n持续加固堤坝。改造…}).
 */
final class LastOffice {
  private @Nullable Participant office;

  /** Says who speaks, null when that is no office. */
  void speaks(@Nullable Participant speaking) {
    office = speaking;
  }

  /** Says that somebody acts; whoever is told of by name is told of from then on. */
  void acts(PolicyActor actor) {
    switch (actor.kind()) {
      case REGION, STATE, BODY, DOCUMENT, MEETING -> office = isIt(actor) ? office : null;
      default -> {}
    }
  }

  private boolean isIt(PolicyActor actor) {
    return office != null && office.name().equals(actor.actor().name());
  }

  /** Gives whose what follows is, null when no office was heard. */
  @Nullable PolicyScope announcing(Mode mode) {
    return office == null ? null : new PolicyScope(office, null, mode);
  }
}
