package org.wenpu.meaning.extract.statement;

import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Participant;

/**
 * Who or what speaks, as the clause itself names it.
 *
 * @param span the characters that name the speaker
 * @param mention the name at {@code span}; null when there is none
 */
record Speaker(Kind kind, String name, Span span, @Nullable Mention mention) {
  /** What a speaker is; rules for institutions are stricter than those for persons. */
  enum Kind {
    PERSON,
    ROLE,
    BODY,
    PLACE,
    MEETING,
    WRITING,
    DOCUMENT,
    SIDE,
    GROUP,
    PRONOUN,
    /** A noun phrase of no known kind: often a name that was not recognised. */
    PHRASE
  }

  static Speaker of(Mention mention) {
    Kind kind =
        switch (mention.kind()) {
          case PERSON -> Kind.PERSON;
          case ORGANIZATION -> Kind.BODY;
          case PLACE -> Kind.PLACE;
          case DOCUMENT -> Kind.DOCUMENT;
        };
    return new Speaker(kind, mention.text(), mention.span(), mention);
  }

  boolean isPersonal() {
    return kind == Kind.PERSON
        || kind == Kind.ROLE
        || kind == Kind.PRONOUN
        || kind == Kind.GROUP
        || kind == Kind.PHRASE;
  }

  /** Says whether it may be several: 师生, 甲、乙; a name alone is one. */
  boolean isPlural() {
    return kind == Kind.GROUP || kind == Kind.ROLE || mention == null && name.indexOf('、') > 0;
  }

  /** Says whether it is something written, which somebody wrote. */
  boolean isPaper() {
    return kind == Kind.DOCUMENT || kind == Kind.WRITING;
  }

  Participant participant() {
    return new Participant(name, span, mention);
  }
}
