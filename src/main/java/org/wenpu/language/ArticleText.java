package org.wenpu.language;

import org.wenpu.input.Span;

/**
 * An article's text in three aligned forms: the original; the same in simplified characters; and a
 * normalised one in which every code point of the original is exactly one {@code char}, so that
 * indexes into it are code point offsets of the original.
 *
 * <p>Normalising starts from the simplified form and maps one character to one: full-width letters
 * and digits to ASCII ({@code ５Ｇ} → {@code 5G}), no-break and full-width blanks to a blank, code
 * points outside the basic plane to {@code 〓}.
 */
public final class ArticleText {
  private static final char FULL_WIDTH_FIRST = '！';
  private static final char FULL_WIDTH_LAST = '～';
  private static final char OUTSIDE_BASIC_PLANE = '〓';

  private final String original;
  private final String simplified;
  private final String normalized;

  public ArticleText(String original) {
    this.original = original;
    this.simplified = Hanzi.simplified(original);
    StringBuilder chars = new StringBuilder(original.length());
    int at = 0;
    while (at < simplified.length()) {
      int codePoint = simplified.codePointAt(at);
      chars.append((char) normalize(codePoint));
      at += Character.charCount(codePoint);
    }
    this.normalized = chars.toString();
  }

  private static int normalize(int codePoint) {
    if (codePoint >= FULL_WIDTH_FIRST
        && codePoint <= FULL_WIDTH_LAST
        && (Character.isLetterOrDigit(codePoint) || codePoint == '％')) {
      return codePoint - '０' + '0';
    }
    if (codePoint == '\u3000' || codePoint == '\u00a0' || codePoint == '\t') {
      return ' ';
    }
    return codePoint > Character.MAX_VALUE ? OUTSIDE_BASIC_PLANE : codePoint;
  }

  /** Gives the normalised text; its char indexes are code point offsets of the original. */
  public String normalized() {
    return normalized;
  }

  /** Gives the length in code points. */
  public int length() {
    return normalized.length();
  }

  /** Gives the characters of the original in a span. */
  public String original(Span span) {
    return slice(original, span);
  }

  /** Gives the characters in a span in their simplified form, as the names of entities have it. */
  public String simplified(Span span) {
    return slice(simplified, span);
  }

  private String slice(String text, Span span) {
    if (text.length() == normalized.length()) {
      return text.substring(span.begin(), span.end());
    }
    int begin = text.offsetByCodePoints(0, span.begin());
    return text.substring(begin, text.offsetByCodePoints(begin, span.length()));
  }
}
