package org.wenpu.use.export.network;

/**
 * A span of days.
 *
 * @param first the first day as {@code 2026-01-31}
 * @param last the last day; days so written sort as texts
 */
record Days(String first, String last) {

  /** Gives the span that covers both. */
  Days and(Days other) {
    return new Days(
        first.compareTo(other.first) <= 0 ? first : other.first,
        last.compareTo(other.last) >= 0 ? last : other.last);
  }
}
