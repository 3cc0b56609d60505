package org.wenpu.meaning.extract;

import java.util.Arrays;
import org.wenpu.input.Span;

/**
 * A text in which some stretches are blanked, so that nobody finds words there; every character
 * keeps its place: {@code 印发《〇〇》}.
 */
public final class HiddenText {
  /** Stands for each character that is hidden. */
  public static final char BLANK = '〇';

  private final char[] text;

  public HiddenText(String chars) {
    text = chars.toCharArray();
  }

  /** Hides a stretch. */
  public HiddenText hide(Span span) {
    Arrays.fill(text, span.begin(), span.end(), BLANK);
    return this;
  }

  /** Hides what stands between two marks of a line. */
  public HiddenText hideBetween(char open, char close) {
    int begin = -1;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == open && begin < 0) {
        begin = i;
      } else if (begin >= 0 && text[i] == close) {
        hide(new Span(begin + 1, i));
        begin = -1;
      } else if (text[i] == '\n') {
        begin = -1;
      }
    }
    return this;
  }

  @Override
  public String toString() {
    return new String(text);
  }
}
