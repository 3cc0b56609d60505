package org.wenpu.language;

/** Matches the marks 《》 of a title, also nested ones. */
final class TitleMarks {
  private static final int LONGEST_TITLE = 120;

  private TitleMarks() {}

  /**
   * Gives the position of the 》 that closes the 《 at {@code open}, or -1 when there is none on the
   * line or the stretch is too long for a title.
   */
  static int close(String chars, int open) {
    int depth = 0;
    int limit = Math.min(chars.length(), open + LONGEST_TITLE);
    for (int i = open; i < limit && chars.charAt(i) != '\n'; i++) {
      depth += chars.charAt(i) == '《' ? 1 : chars.charAt(i) == '》' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
