package org.wenpu.input;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a page that is not blank.
 *
 * @param line from 1
 * @param blankBefore how many blank lines stand before it
 * @param indented whether it begins with blanks, as paragraphs of many pages do
 * @param text without blanks at both ends
 */
record Block(int line, int blankBefore, boolean indented, String text) {
  static List<Block> of(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    int blank = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String text = strip(line);
      if (text.isEmpty()) {
        blank++;
      } else {
        blocks.add(new Block(i + 1, blank, Folded.of(line).startsWith(" "), text));
        blank = 0;
      }
    }
    return blocks;
  }

  static String strip(String line) {
    int begin = 0;
    int end = line.length();
    while (begin < end && isBlank(line.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(begin, end);
  }

  /** The full-width blank is whitespace to Java, the no-break blank is not. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
  }

  int length() {
    return text.codePointCount(0, text.length());
  }

  /** Tells whether it ends as a sentence does, closing marks included. */
  boolean endsSentence() {
    return "。！？…”’）」』】》!?)".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
