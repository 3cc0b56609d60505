package org.wenpu.language.names.word;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Sentence;
import org.wenpu.language.Token;

/** Looks at a sentence by character position: which words begin, end or stand there. */
public final class Words {
  private final String chars;
  private final Span span;
  private final @Nullable Token[] tokenAt;
  private final BitSet boundaries = new BitSet();

  /**
   * @param chars the normalised text of the article
   */
  public Words(String chars, Sentence sentence) {
    this.chars = chars;
    this.span = sentence.span();
    this.tokenAt = new Token[span.length()];
    boundaries.set(0);
    boundaries.set(span.length());
    for (Token token : sentence.tokens()) {
      for (int i = token.span().begin(); i < token.span().end(); i++) {
        tokenAt[i - span.begin()] = token;
      }
      boundaries.set(token.span().begin() - span.begin());
      boundaries.set(token.span().end() - span.begin());
    }
  }

  /** Gives the normalised text of the article. */
  public String chars() {
    return chars;
  }

  /** Gives where the sentence stands in the text. */
  public Span span() {
    return span;
  }

  /** Tells whether a word begins or ends at a position. */
  public boolean boundary(int position) {
    return boundaries.get(position - span.begin());
  }

  /** Gives the word that covers a position, or null at blanks and outside the sentence. */
  public @Nullable Token token(int position) {
    return span.contains(position) ? tokenAt[position - span.begin()] : null;
  }

  /** Gives the word that begins at a position, or null. */
  public @Nullable Token starting(int position) {
    Token token = token(position);
    return token != null && token.span().begin() == position ? token : null;
  }

  /** Gives the word that ends at a position, or null. */
  public @Nullable Token ending(int position) {
    Token token = token(position - 1);
    return token != null && token.span().end() == position ? token : null;
  }

  /** Gives the character at a position, or a line break outside the sentence. */
  public char at(int position) {
    return span.contains(position) ? chars.charAt(position) : '\n';
  }

  /** Gives the characters of a stretch. */
  public String text(int begin, int end) {
    return chars.substring(begin, end);
  }

  /** Tells whether all characters of a stretch are Chinese characters. */
  public boolean han(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!han(at(i))) {
        return false;
      }
    }
    return begin < end;
  }

  /** Tells whether a character is Chinese. */
  public static boolean han(char c) {
    return (c >= '一' && c <= '\u9fff') || c == '〓' || c == '㛃' || (c >= '\u3400' && c <= '\u4dbf');
  }

  /** Tells whether a character is a punctuation mark, blank or line break. */
  public static boolean mark(char c) {
    return "，。；：、！？…“”‘’（）《》—\n ·,;:()\"".indexOf(c) >= 0;
  }
}
