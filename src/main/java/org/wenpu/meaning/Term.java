package org.wenpu.meaning;

import org.jspecify.annotations.Nullable;

/**
 * Says from when to when a post is held, as far as the article tells: {@code 2023年3月10日，王海当选某市市长}.
 *
 * @param start ISO year {@code 2023}, month {@code 2023-03} or day {@code 2023-03-10}; null when
 *     not told
 * @param end the same for the end
 */
public record Term(@Nullable String start, @Nullable String end) {
  public static final Term UNTOLD = new Term(null, null);

  /** Gives the term with what another tells of the ends that this one leaves open. */
  public Term or(Term other) {
    return new Term(start == null ? other.start : start, end == null ? other.end : end);
  }
}
