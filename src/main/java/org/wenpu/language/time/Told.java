package org.wenpu.language.time;

import org.jspecify.annotations.Nullable;

/**
 * Holds a time read at a position.
 *
 * @param end where its words end (exclusive char index)
 * @param period what it is; null when the calendar tells nothing of it
 * @param dated whether its own words name the year: what follows in the sentence may leave it out
 */
record Told(int end, TimeExpression.Kind kind, @Nullable Period period, boolean dated) {

  /** Gives a sharp time: a date if it is one day. */
  static Told sharp(int end, Period period, boolean dated) {
    boolean day = period.unit() == Period.Unit.DAY && period.isOneDay();
    TimeExpression.Kind kind = day ? TimeExpression.Kind.DATE : TimeExpression.Kind.PERIOD;
    return new Told(end, kind, period, dated);
  }

  static Told vague(int end, @Nullable Period period) {
    return new Told(end, TimeExpression.Kind.VAGUE, period, false);
  }

  /** Gives it as a sharp or a vague time, or null when the calendar has no such day. */
  static @Nullable Told of(int end, @Nullable Period period, boolean dated, boolean vague) {
    if (period == null) {
      return null;
    }
    return vague
        ? new Told(end, TimeExpression.Kind.VAGUE, period, dated)
        : sharp(end, period, dated);
  }
}
