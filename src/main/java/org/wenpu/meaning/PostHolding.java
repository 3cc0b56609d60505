package org.wenpu.meaning;

import org.jspecify.annotations.Nullable;

/**
 * A person holds a post: {@code 广东省人大代表王海} → 王海, 广东省, 人大代表.
 *
 * @param organization the body or region the post belongs to, as it stands in the text; null when
 *     the text gives none
 * @param title the post alone ({@code 党委书记}, {@code 人大代表})
 * @param former whether the text says that the post is held no more ({@code 前}, {@code 原})
 * @param term since and until when, where words of taking up or giving up say so
 */
public record PostHolding(
    Participant person,
    @Nullable Participant organization,
    String title,
    boolean former,
    Term term,
    Evidence evidence)
    implements Fact {

  /** Makes a post of which the text does not tell since or until when it is held. */
  public PostHolding(
      Participant person,
      @Nullable Participant organization,
      String title,
      boolean former,
      Evidence evidence) {
    this(person, organization, title, former, Term.UNTOLD, evidence);
  }

  /** Gives the same post with its term. */
  public PostHolding during(Term told) {
    return new PostHolding(person, organization, title, former, told, evidence);
  }
}
