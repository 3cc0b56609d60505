package org.wenpu.input;

/**
 * Reports a piece of input that could not be used, or was left over.
 *
 * @param source the file or archive entry
 * @param line from 1; 0 when the whole source is meant
 * @param column from 1; 0 when the whole line is meant
 * @param message the reason, one line, in English
 */
public record Problem(String source, int line, int column, String message) {
  public static Problem ofSource(String source, String message) {
    return new Problem(source, 0, 0, message);
  }

  public static Problem ofLine(String source, int line, String message) {
    return new Problem(source, line, 0, message);
  }

  /** Gives {@code source:line:column: message}, without the parts that are 0. */
  @Override
  public String toString() {
    return source
        + (line > 0 ? ":" + line : "")
        + (column > 0 ? ":" + column : "")
        + ": "
        + message;
  }
}
