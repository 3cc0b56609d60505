package org.wenpu.language.time;

import org.jspecify.annotations.Nullable;

/** Reads one form in which times are told. */
@FunctionalInterface
interface Form {

  /** Gives the time whose words begin at a position and end by a limit, or null. */
  @Nullable Told at(String chars, int begin, int limit, Context context);
}
