package org.wenpu.meaning.extract.measure;

import org.jspecify.annotations.Nullable;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.measure.PolicyScope.Mode;

/**
 * Keeps in mind which body asked for something last: it asks all for more in the next paragraphs
 * ({@code 水利部要求巡查堤坝。\n各地要…}), until another acts or speaks.
 */
final class LastOrder {
  private static final int PARAGRAPHS = 3;

  private @Nullable PolicyScope scope;
  private int paragraphs;

  /** Says what begins to be told. */
  void asks(PolicyScope told, PolicyActor.@Nullable Kind actor) {
    boolean may =
        actor == PolicyActor.Kind.BODY
            || actor == PolicyActor.Kind.DOCUMENT
            || actor == PolicyActor.Kind.MEETING;
    if (told.mode() == Mode.ANNOUNCED && may) {
      scope = told;
      paragraphs = 0;
    }
  }

  /** Says that somebody acts; whoever has a name asks for nothing that another asked for. */
  void acts(PolicyActor actor) {
    switch (actor.kind()) {
      case REGION, STATE, BODY, DOCUMENT, MEETING, COMPANY, PRIVATE -> forget();
      default -> {}
    }
  }

  /** Says that somebody speaks, null for a person of no body. */
  void speaks(@Nullable Participant speaking) {
    Participant asking = scope == null ? null : scope.actor();
    boolean same = asking != null && speaking != null && asking.name().equals(speaking.name());
    scope = same ? scope : null;
  }

  /** Begins a paragraph. */
  void paragraph() {
    paragraphs++;
    scope = paragraphs > PARAGRAPHS ? null : scope;
  }

  /** Says that something else is told of. */
  void forget() {
    scope = null;
  }

  /** Says that more is told of what the body asks: it asks anew. */
  void renew() {
    paragraphs = 0;
  }

  /** Gives who asked and how, null when nobody did. */
  @Nullable PolicyScope scope() {
    return scope;
  }
}
