package org.wenpu.language.time;

import org.jspecify.annotations.Nullable;

/** Reads what lasts from a time until today: {@code 今年以来}, {@code 6月以来}. */
final class SinceForm implements Form {
  private final Form begin;

  SinceForm(Form begin) {
    this.begin = begin;
  }

  @Override
  public @Nullable Told at(String chars, int at, int limit, Context context) {
    Told from = begin.at(chars, at, limit, context);
    Period period = from == null ? null : from.period();
    int end = from == null ? -1 : Scan.word(chars, from.end(), limit, "以来");
    boolean past = period != null && !period.first().isAfter(context.today());
    return from == null || period == null || end < 0 || !past
        ? from
        : Told.sharp(end, Since.from(period, context.today()), from.dated());
  }
}
