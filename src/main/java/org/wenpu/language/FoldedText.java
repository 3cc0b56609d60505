package org.wenpu.language;

/**
 * Folds characters in which writing differs but not the word: full-width letters and digits to
 * ASCII, capitals to small letters, traditional characters to simplified ones ({@code 臺灣ＡＩ} →
 * {@code 台湾ai}). One character stays one character, so that positions stay, too.
 */
public final class FoldedText {
  private static final int FULL_WIDTH_FIRST = '！';
  private static final int FULL_WIDTH_LAST = '～';
  private static final int FULL_WIDTH_SHIFT = '！' - '!';
  private static final int HAN_FIRST = '\u4e00';
  private static final int HAN_LAST = '\u9fff';

  private final char[] simplified = new char[HAN_LAST - HAN_FIRST + 1];

  public FoldedText() {
    for (int c = HAN_FIRST; c <= HAN_LAST; c++) {
      simplified[c - HAN_FIRST] = simplified((char) c);
    }
  }

  private static char simplified(char c) {
    String form = Segmenter.simplified(String.valueOf(c));
    return form.length() == 1 ? form.charAt(0) : c;
  }

  public String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  public char fold(char c) {
    if (c >= HAN_FIRST && c <= HAN_LAST) {
      return simplified[c - HAN_FIRST];
    }
    if (c == '\u3000') {
      return ' ';
    }
    char narrow = c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - FULL_WIDTH_SHIFT) : c;
    return Character.toLowerCase(narrow);
  }
}
