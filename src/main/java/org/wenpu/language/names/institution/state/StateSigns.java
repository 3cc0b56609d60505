package org.wenpu.language.names.institution.state;

import org.jspecify.annotations.Nullable;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Words;

/**
 * Reads the sign of a state before the noun of its body: {@code 俄|侦查委员会}. Near misses: {@code
 * 25日|}, {@code 以|国家安全}, {@code 中俄|}.
 */
public final class StateSigns {
  private static final Lexicon<Kind> SIGNS = Lexicon.bundled("state-signs", Kind.class);

  /** The tags HanLP gives a sign, not the verb, preposition or number it may be. */
  private static final String TAGS = "bnj";

  /** The tags of words of one character before a name: with, of, says. */
  private static final String FUNCTIONS = "pcvduwf";

  /** Verbs of one character that stand before the body of a state. */
  private static final String VERBS = "是为有称说指访赴驻抵援侵攻打击促斥批任要请邀令逼致让使由据到给向应对同与和在及";

  /** What a state makes or is: {@code 美|制}, {@code 澳|区}, {@code 智|算}. */
  private static final String NO_BODY = "制式方籍产裔元区算";

  /** The kinds of {@code lexicon/state-signs.tsv}. */
  enum Kind {
    /** Known anywhere. */
    USUAL,
    /** Known where the article speaks of that state as {@code 萨方}. */
    RARE
  }

  private StateSigns() {}

  /** Tells whether a character is the sign of a state that is known anywhere. */
  public static boolean isUsual(String sign) {
    return SIGNS.kind(sign) == Kind.USUAL;
  }

  /** Tells whether a sign known anywhere stands at a position. */
  static boolean usual(Words words, int at) {
    return kind(words, at) == Kind.USUAL;
  }

  /** Tells whether a sign stands at a position that is known in the article. */
  static boolean known(Words words, int at) {
    Kind kind = kind(words, at);
    return kind == Kind.USUAL
        || kind == Kind.RARE && words.chars().contains(words.text(at, at + 1) + "方");
  }

  private static @Nullable Kind kind(Words words, int at) {
    return at < words.span().begin() || at >= words.span().end()
        ? null
        : SIGNS.kind(words.text(at, at + 1));
  }

  /** Gives where the sign begins that ends at a position, or -1. */
  public static int begin(Words words, int end) {
    Token token = words.ending(end);
    boolean sign =
        token != null
            && token.span().length() == 1
            && usual(words, end - 1)
            && TAGS.indexOf(token.tag().charAt(0)) >= 0;
    return sign && apart(words, end - 1) && NO_BODY.indexOf(words.at(end)) < 0 && one(words, end)
        ? end - 1
        : -1;
  }

  /** {@code 鼎|泰科技}, {@code 25|日}, {@code 精锐|智造}: a sign is no part of what stands before it. */
  private static boolean apart(Words words, int begin) {
    Token before = words.ending(begin);
    return before == null && Words.mark(words.at(begin - 1))
        || before != null
            && !before.tag().startsWith("m")
            && !before.tag().equals("a")
            && (before.span().length() > 1
                || FUNCTIONS.indexOf(before.tag().charAt(0)) >= 0 && !cutVerb(before));
  }

  /** {@code 查|哈阳农场}: near miss {@code 访|俄代表团}. */
  private static boolean cutVerb(Token token) {
    return token.tag().equals("v") && VERBS.indexOf(token.text()) < 0;
  }

  /** {@code 俄乌|代表团}, {@code 乌|军}: two signs name no body of one state, nor does an army. */
  private static boolean one(Words words, int end) {
    Token next = words.starting(end);
    return next == null
        || next.span().length() > 1
        || !usual(words, end) && "白军".indexOf(words.at(end)) < 0;
  }
}
