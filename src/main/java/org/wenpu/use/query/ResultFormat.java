package org.wenpu.use.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The forms in which answers are written. */
public enum ResultFormat {
  TABLE,
  CSV,
  TSV,
  JSON,
  XML,
  TURTLE;

  /**
   * Gives the format of a name.
   *
   * @throws BadQueryException naming the known ones
   */
  public static ResultFormat of(String name) {
    return Arrays.stream(values())
        .filter(f -> f.label().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new BadQueryException(
                    "unknown format \"" + name + "\"" + Spelling.hint(name, labels())));
  }

  /** Gives the format as the command line writes it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static List<String> labels() {
    return Arrays.stream(values()).map(ResultFormat::label).toList();
  }
}
