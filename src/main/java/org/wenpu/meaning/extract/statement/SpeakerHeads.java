package org.wenpu.meaning.extract.statement;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;

/** Finds whom a sentence is about: the subjects its parts between commas begin with. */
final class SpeakerHeads {
  private static final Pattern ATTENDING =
      Pattern.compile("(?:参加|出席|来自)[^，。；]{2,24}的([^，。；的]{2,16})[，。；]");

  private static final Pattern FLOOR = Pattern.compile("([^，。；]{2,30}?)作?了?(?:交流|大会)?发言[，。；]");

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

  /** Gives the first of several whom a sentence is about: also 参加大会的|代表|，…. */
  @Nullable Speaker all(StatementText text, Span span) {
    Speaker head = of(text, span, Speaker::isPlural);
    Matcher attending = ATTENDING.matcher(text.masked()).region(span.begin(), span.end());
    if (head != null || !attending.lookingAt()) {
      return head;
    }
    Speaker tail = phrase.subject(text, attending.start(1), attending.end(1), false);
    return tail != null && tail.isPlural() ? tail : null;
  }

  /** 甲部介绍情况，|25位专家|作了发言: gives several who took the floor in a sentence, or null. */
  @Nullable Speaker takingTheFloor(StatementText text, Span span) {
    Matcher floor = FLOOR.matcher(text.masked()).region(span.begin(), span.end());
    while (floor.find()) {
      Speaker head = phrase.head(text, floor.start(1), floor.end(1));
      if (head != null && head.isPlural()) {
        return head;
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
