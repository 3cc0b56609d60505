package org.wenpu.language.names.word;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Characters;
import org.wenpu.language.Sentence;
import org.wenpu.language.Token;

/** Looks at a sentence by character position: which words begin, end or stand there. */
public final class Words {
  private static final Characters MARKS = Characters.of("，。；：、！？…“”‘’（）《》—\n ·,;:()\"");

  private final String chars;
  private final Span span;
  private final int begin;

  /** The characters of the sentence: it is looked at more often than its text is taken. */
  private final char[] own;

  private final @Nullable Token[] tokenAt;
  private final boolean[] boundaries;

  /**
   * @param chars the normalised text of the article
   */
  public Words(String chars, Sentence sentence) {
    this.chars = chars;
    span = sentence.span();
    begin = span.begin();
    own = chars.substring(begin, span.end()).toCharArray();
    tokenAt = new Token[own.length];
    boundaries = new boolean[own.length + 1];
    boundaries[0] = true;
    boundaries[own.length] = true;
    sentence.tokens().forEach(this::put);
  }

  private void put(Token token) {
    int first = token.span().begin() - begin;
    int end = token.span().end() - begin;
    Arrays.fill(tokenAt, first, end, token);
    boundaries[first] = true;
    boundaries[end] = true;
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
    int at = position - begin;
    return at <= own.length && boundaries[at];
  }

  /** Gives the word that covers a position, or null at blanks and outside the sentence. */
  public @Nullable Token token(int position) {
    int at = position - begin;
    return at >= 0 && at < own.length ? tokenAt[at] : null;
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
    int at = position - begin;
    return at >= 0 && at < own.length ? own[at] : '\n';
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
    return MARKS.contains(c);
  }
}
