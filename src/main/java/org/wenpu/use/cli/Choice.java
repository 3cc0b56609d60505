package org.wenpu.use.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.wenpu.use.query.Spelling;

/** Reads an option's value that must be one of a few words. */
final class Choice {
  private Choice() {}

  /**
   * Gives the constant of a name, case ignored.
   *
   * @throws UsageException naming the known ones
   */
  static <E extends Enum<E>> E of(String thing, String name, E[] known) {
    return Arrays.stream(known)
        .filter(e -> label(e).equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> unknown(thing, name, Arrays.stream(known).map(Choice::label).toList()));
  }

  static UsageException unknown(String thing, String name, List<String> known) {
    return new UsageException(
        "unknown " + thing + " \"" + name + "\"" + Spelling.hint(name, known));
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
