package org.wenpu.use.query;

import java.util.Locale;

/** The forms in which answers are written. */
public enum ResultFormat {
  TABLE,
  CSV,
  TSV,
  JSON,
  XML,
  TURTLE;

  /** Gives the format as the command line writes it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
