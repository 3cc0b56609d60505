package org.wenpu.language.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;

/**
 * Holds a time told in a text, resolved against the article's date.
 *
 * @param span where it stands, in code points of the article's text; words that only lead to it
 *     ({@code 自}, {@code 到}, {@code 截至}) are no part of it
 * @param period the days of the calendar it is, near it for a vague time ({@code 3月初} is in March);
 *     null for a vague time of which the calendar tells nothing ({@code 近日})
 */
public record TimeExpression(Span span, Kind kind, @Nullable Period period) {

  /** What is told. */
  public enum Kind {
    /** One day: {@code 1月30日}, {@code 昨天}, {@code 截至目前}. */
    DATE,
    /** A stretch of more than a day, whole: {@code 去年}, {@code 前10个月}, {@code 28日至31日}. */
    PERIOD,
    /** A time without sharp bounds: {@code 3月初}, {@code 近三年}, {@code 日前}. */
    VAGUE
  }

  public TimeExpression {
    if (period == null && kind != Kind.VAGUE) {
      throw new IllegalArgumentException("needs a value: " + kind + " at " + span);
    }
  }

  /**
   * Gives a year {@code 2025}, month {@code 2025-12}, day {@code 2026-01-30} or an interval of two
   * of them {@code 2025-01/2025-10}, both ends of which belong to it; null when there is no value.
   */
  public @Nullable String iso() {
    return period == null ? null : period.iso();
  }

  /** Gives the RDF literals of its begin and end: one or two, none when there is no value. */
  public List<IsoLiteral> literals() {
    return period == null ? List.of() : IsoLiteral.of(period.iso());
  }
}
