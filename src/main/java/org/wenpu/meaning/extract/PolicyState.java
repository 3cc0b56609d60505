package org.wenpu.meaning.extract;

import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.PolicyScope.Mode;

/** Keeps in mind, while one article is read, whose policy is told and what has been found. */
final class PolicyState {
  final MeasureLines lines = new MeasureLines();
  private final @Nullable PolicyScope reported;
  private @Nullable PolicyScope scope;
  private @Nullable Participant lastSubject;
  private boolean chain;
  private boolean atSubject;
  private boolean productive;

  /**
   * Begins an article.
   *
   * @param reported the government whose work report it is, null for news
   */
  PolicyState(@Nullable PolicyScope reported) {
    this.reported = reported;
    this.scope = reported;
  }

  @Nullable PolicyScope scope() {
    return scope;
  }

  /** Gives the last institution that stood at the head of a clause in this paragraph. */
  @Nullable Participant lastSubject() {
    return lastSubject;
  }

  boolean isReport() {
    return reported != null;
  }

  boolean isSpoken() {
    return scope != null && scope.isSpoken();
  }

  boolean isIn(Mode mode) {
    return scope != null && scope.mode() == mode;
  }

  /** Says whether the clause before was one of an institution's acts. */
  boolean isChain() {
    return chain;
  }

  /** Says whether the clause at hand has a subject of its own. */
  boolean isAtSubject() {
    return atSubject;
  }

  /**
   * Begins a sentence: what was told in the last one goes on only where nothing speaks against it.
   */
  void sentence(Span sentence, boolean paragraphBegins, SpokenSpans spoken) {
    boolean silent = isSpoken() && spoken.isSilentAt(sentence);
    boolean idle = isIn(Mode.NARRATED) && !productive;
    boolean keeps = scope != null && (scope.runsOn() || !(paragraphBegins || silent || idle));
    scope = isReport() ? reported : keeps ? scope : null;
    lines.interrupt();
    chain = chain && isSpoken() && !paragraphBegins;
    productive = false;
    lastSubject = paragraphBegins ? null : lastSubject;
  }

  /** Says that a person, or an institution's speaker, begins to speak. */
  void speech(@Nullable Participant affiliation) {
    lines.interrupt();
    scope = new PolicyScope(affiliation, null, Mode.SPOKEN);
    chain = false;
  }

  /** Says that an institution stands at the head of the clause. */
  void subject(Participant actor) {
    lines.interrupt();
    lastSubject = actor;
    atSubject = true;
  }

  void clauseEnds() {
    atSubject = false;
  }

  void forgetSubject() {
    lastSubject = null;
  }

  /** Begins acts of an institution. */
  void enter(PolicyScope next) {
    scope = next;
    chain = true;
  }

  /** Says that what follows is no policy; a person goes on speaking. */
  void leave() {
    scope = isSpoken() ? scope : null;
    chain = false;
    lines.interrupt();
  }

  /** Says that the chain of acts is broken, though the scope stays. */
  void breakChain() {
    chain = false;
    lines.interrupt();
  }

  /** Adds what belongs to the next line, or is one of its own where none follows. */
  void pend(Span line) {
    if (scope != null && line.length() > 0) {
      lines.pending(new MeasureLines.Line(scope, line));
      productive = true;
      chain = true;
    }
  }

  void add(Span line, boolean withMeans) {
    if (scope != null && line.length() > 0) {
      lines.line(scope, line, withMeans);
      productive = true;
      chain = true;
    }
  }
}
