package org.wenpu.meaning.extract.statement;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;

/** Finds whom a sentence is about: the subjects its parts between commas begin with. */
final class SpeakerHeads {
  private final SpeakerPhrase phrase;

  SpeakerHeads(SpeakerPhrase phrase) {
    this.phrase = phrase;
  }

  /** Gives the first subject of a sentence's parts between commas. */
  @Nullable Speaker of(StatementText text, Span span, boolean person) {
    return of(
        text, span, s -> person ? isSomebody(s) && s.kind() != Speaker.Kind.GROUP : canSpeak(s));
  }

  /** Gives the first subject of a sentence's parts between commas that is wanted. */
  @Nullable Speaker of(StatementText text, Span span, Predicate<Speaker> wanted) {
    int begin = span.begin();
    for (int i = begin; i < span.end(); i++) {
      if ("，；。".indexOf(text.masked().charAt(i)) >= 0) {
        Speaker head = phrase.head(text, begin, i);
        if (head != null && wanted.test(head)) {
          return head;
        }
        begin = i + 1;
      }
    }
    return null;
  }

  static boolean isSomebody(Speaker speaker) {
    return speaker.kind() == Speaker.Kind.PERSON
        || speaker.kind() == Speaker.Kind.ROLE
        || speaker.kind() == Speaker.Kind.GROUP;
  }

  static boolean canSpeak(Speaker speaker) {
    return switch (speaker.kind()) {
      case PERSON, ROLE, BODY, MEETING, DOCUMENT, GROUP -> true;
      case PLACE, WRITING, SIDE, PRONOUN, PHRASE -> false;
    };
  }
}
