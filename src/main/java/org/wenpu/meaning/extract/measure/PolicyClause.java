package org.wenpu.meaning.extract.measure;

import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;

/**
 * A clause that may tell a policy line, with what is known of it before it is judged.
 *
 * @param words what it says behind its subject, announcing verb and auxiliaries
 * @param scope whose policy it would be, null when nobody's
 * @param auxiliary the auxiliaries before the words: {@code 将}
 * @param chain the last auxiliaries told since the source was named
 * @param carry where the source was named
 * @param broken whether another subject stands between the source and the words
 */
record PolicyClause(
    Span words,
    @Nullable PolicyScope scope,
    PolicyActor.@Nullable Kind kind,
    String auxiliary,
    String chain,
    Carry carry,
    boolean broken) {

  /** Where the source of a clause was named. */
  enum Carry {
    /** In the clause. */
    OWN,
    /** In an earlier clause of the sentence. */
    CLAUSE,
    /** In a sentence before, whose policy is told up to here. */
    SENTENCE,
    /** In a sentence before; the last one told no policy. */
    IDLE,
    /** In the headline, a heading or a paragraph before. */
    TOPIC
  }

  /** Gives the clause as one whose policy it is nobody's. */
  PolicyClause ofNobody() {
    return new PolicyClause(words, null, kind, auxiliary, chain, carry, broken);
  }

  /** Says whether the clause has a source whose policy it could be. */
  boolean hasActor() {
    return scope != null && scope.actor() != null && words.length() > 0;
  }
}
