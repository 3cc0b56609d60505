package org.wenpu.input;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Reads text line by line and reports what is wrong with a line: bytes that are no characters, and
 * a length no memory should be spent on. Lines end with LF, CR LF or CR.
 */
final class Lines {
  /** The longest line, page or record that is read: 16 MB in memory. */
  static final int LONGEST = 8 * 1024 * 1024;

  private final String source;
  private final Reader reader;
  private final int longest;
  private final ArticleSink sink;
  private final char[] buffer = new char[16 * 1024];
  private int position;
  private int filled;
  private int number;
  private boolean afterReturn;

  /** A line without its end. */
  record Line(int number, String text) {}

  Lines(String source, Reader reader, int longest, ArticleSink sink) {
    this.source = source;
    this.reader = reader;
    this.longest = longest;
    this.sink = sink;
  }

  /** Gives the next line, or null at the end. A line that is too long is reported and left out. */
  @Nullable Line next() throws IOException {
    while (more()) {
      number++;
      StringBuilder text = new StringBuilder();
      if (collect(text)) {
        reportUnreadable(text);
        return new Line(number, text.toString());
      }
      sink.problem(
          Problem.ofLine(source, number, "line of more than " + longest + " characters skipped"));
    }
    return null;
  }

  /** Collects up to the line's end; tells whether all of it had room. */
  private boolean collect(StringBuilder text) throws IOException {
    boolean room = true;
    while (more()) {
      char c = buffer[position++];
      if (c == '\n' || c == '\r') {
        afterReturn = c == '\r';
        break;
      }
      room = room && text.length() < longest;
      if (room) {
        text.append(c);
      }
    }
    return room;
  }

  private boolean more() throws IOException {
    if (afterReturn && fill()) {
      afterReturn = false;
      position += buffer[position] == '\n' ? 1 : 0;
    }
    return fill();
  }

  private boolean fill() throws IOException {
    if (position == filled) {
      position = 0;
      filled = Math.max(0, reader.read(buffer));
    }
    return position < filled;
  }

  /** The decoder puts U+FFFD where bytes make no character; some files bring it along. */
  private void reportUnreadable(StringBuilder text) {
    int first = text.indexOf("\ufffd");
    if (first >= 0) {
      int column = Character.codePointCount(text, 0, first) + 1;
      sink.problem(
          new Problem(source, number, column, "bytes that are no character, read as U+FFFD"));
    }
  }
}
