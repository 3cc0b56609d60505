package org.wenpu.language.names.institution;

import java.util.regex.Pattern;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Stretch;
import org.wenpu.language.names.word.Words;

/** Tells brands from words: what stands before a trade in the short name of a firm. */
public final class FirmWords {
  private static final Pattern PROPER = Pattern.compile("nz|nr.*|ntc");
  private static final int LONGEST_OWNED = 3;
  private static final String OWNED = "企资";
  private static final int LONGEST_TRADE = 4;
  private static final Pattern INITIALS = Pattern.compile("[A-Z]{3,}");

  /** The kinds of words in {@code lexicon/firm-words.tsv}. */
  enum Kind {
    /** Ends the short name of a firm: {@code 科技}. */
    HOUSE,
    /** Does so, and is said of goods, too: {@code 食品}. */
    TRADE,
    /** Looks like a brand and is none: {@code 小微}. */
    NONE
  }

  private final Lexicon<Kind> kinds = Lexicon.bundled("firm-words", Kind.class);
  private final Stretch stretch;

  public FirmWords(Stretch stretch) {
    this.stretch = stretch;
  }

  /** Tells whether a stretch only looks like a brand: {@code 小微}, {@code 央企}, {@code 德资}. */
  boolean none(Words words, int begin, int end) {
    boolean owned = end - begin <= LONGEST_OWNED && OWNED.indexOf(words.at(end - 1)) >= 0;
    return owned || kinds.kind(words.chars(), begin, end) == Kind.NONE;
  }

  /** Gives where the words for a trade begin that end at a position, or -1. */
  int tradeBegin(Words words, int end) {
    int begin = end;
    for (int next = last(words, end); next >= 0; next = last(words, next)) {
      begin = next;
    }
    return begin < end ? begin : -1;
  }

  /** Tells whether the last word for a trade is said of nothing but firms. */
  public boolean house(Words words, int end) {
    int begin = last(words, end);
    return begin >= 0 && kinds.kind(words.chars(), begin, end) == Kind.HOUSE;
  }

  /** Gives where the last word for a trade begins, or -1. HanLP may cut it in two: {@code 种|业}. */
  int last(Words words, int end) {
    if (!words.boundary(end) || !kinds.canEnd(words.at(end - 1))) {
      return -1;
    }
    for (int begin = Math.max(words.span().begin(), end - LONGEST_TRADE); begin < end; begin++) {
      Kind kind = words.boundary(begin) ? kinds.kind(words.chars(), begin, end) : null;
      if (kind == Kind.TRADE || kind == Kind.HOUSE) {
        return begin;
      }
    }
    return -1;
  }

  /**
   * Tells whether words that stand alone in a list hold a brand: a proper name, or characters that
   * are no words. Near miss: {@code 小微}.
   */
  boolean branded(Words words, int begin, int end) {
    if (none(words, begin, end)) {
      return false;
    }
    int single = 0;
    for (int at = begin; at < end; ) {
      Token token = words.token(at);
      if (token == null || proper(token)) {
        return token != null;
      }
      single = token.span().length() == 1 && Words.han(words.at(at)) ? single + 1 : 0;
      if (single > 1) {
        return true;
      }
      at = token.span().end();
    }
    Token first = words.token(begin);
    return first != null && first.tag().equals("d") && last(words, end) >= 0;
  }

  /**
   * Tells whether a character can be part of a brand: no function word, no number, and a measure
   * only behind no number.
   */
  boolean piece(Words words, Token token) {
    if (token.span().length() != 1 || !Words.han(words.at(token.span().begin()))) {
      return false;
    }
    char tag = token.tag().endsWith("g") ? 'g' : token.tag().charAt(0);
    Token before = words.ending(token.span().begin());
    boolean measure = tag == 'q' && (before == null || "mr".indexOf(before.tag().charAt(0)) < 0);
    return !stretch.function(token) && (measure || "mqfpcdurywt".indexOf(tag) < 0);
  }

  /** Tells whether a word of a full name is part of its brand. */
  public boolean brand(Words words, Token token) {
    return piece(words, token)
        || token.tag().equals("nz") && !stretch.common(token) && kinds.kind(token.text()) == null;
  }

  /** Tells whether a word may open a brand: {@code 狮子}, but not {@code 农业}, {@code 钢铁}. */
  public boolean mayBeOwn(Token token) {
    return kinds.kind(token.text()) == null
        && !stretch.generic(token.text())
        && "wmcpu".indexOf(token.tag().charAt(0)) < 0;
  }

  private boolean proper(Token token) {
    return INITIALS.matcher(token.text()).matches()
        || PROPER.matcher(token.tag()).matches() && !stretch.common(token);
  }
}
