package org.wenpu.language.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;

/**
 * Holds a time told in a text, resolved against the article's date.
 *
 * @param span where it stands, in code points of the article's text
 * @param iso a year {@code 2025}, month {@code 2025-12}, day {@code 2026-01-30}, an interval of two
 *     of them {@code 2025-01/2025-10} (both ends belong to it) or, for a duration, {@code P11M};
 *     null for a vague time of which the calendar tells nothing ({@code 近日})
 */
public record TimeExpression(Span span, Kind kind, @Nullable String iso) {

  /** What is told. */
  public enum Kind {
    /** One day: {@code 1月30日}, {@code 昨天}, {@code 截至目前}. */
    DATE,
    /** A stretch of more than a day, whole: {@code 去年}, {@code 前10个月}, {@code 28日至31日}. */
    PERIOD,
    /** A length without a place in the calendar: {@code 11个月}. */
    DURATION,
    /** A time without sharp bounds; its iso, if any, is near it: {@code 3月初} is in March. */
    VAGUE
  }

  public TimeExpression {
    if (iso == null && kind != Kind.VAGUE) {
      throw new IllegalArgumentException("needs a value: " + kind + " at " + span);
    }
  }

  /** Gives the RDF literals of its begin and end: one or two, none when there is no value. */
  public List<IsoLiteral> literals() {
    return iso == null ? List.of() : IsoLiteral.of(iso);
  }
}
