package org.wenpu.language.names.institution.begin;

import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Words;

/**
 * Gives a brand the characters left of it that HanLP cut off and took for words: {@code 莫|德纳公司},
 * {@code 中|宜金大环保研究院}. Near misses: {@code 和|德纳公司}, {@code 25日|德纳公司}.
 */
final class CutBrands {
  private static final int MOST = 3;

  /** Words of one character that stand before names. */
  private static final String BEFORE =
      "的了着过是在有到说要会能让给被把对向从于与和及或而但且由为致以将就都也还又再这那每其他她它我你您们前后时里外个名位家次不没未已正所之据称约至自往"
          + "经同等获赴访请派因按随助供推原现该各某本全年月";

  /** Words of one character that stand between a place and a firm that is another's. */
  private static final String NO_BRAND = "的了着在是和与及或由为将被把让给对向从到等某该有请派一两个家";

  private CutBrands() {}

  /** Gives where a brand begins of which a part begins at a position. */
  static int begin(Words words, int part) {
    int begin = part;
    Token token = words.ending(begin);
    while (token != null && part - begin < MOST && cut(words, token)) {
      begin = token.span().begin();
      token = words.ending(begin);
    }
    Token first = words.starting(part);
    boolean whole = first != null && first.span().length() > 1 && part - begin < 2;
    return whole || !opens(words, begin) ? part : begin;
  }

  /**
   * Gives the seat of a firm whose brand is cut into characters, some of them words: {@code
   * 浙江|瓯|能|电气有限公司}; null where there is none. Near miss: {@code 浙江|的|能源有限公司}.
   */
  static @Nullable Span seat(Words words, Anchors anchors, int brandEnd) {
    int begin = brandEnd;
    Token token = words.ending(begin);
    while (token != null
        && token.span().length() == 1
        && Words.han(words.at(token.span().begin()))
        && NO_BRAND.indexOf(token.text()) < 0
        && brandEnd - begin < MOST) {
      begin = token.span().begin();
      token = words.ending(begin);
    }
    return begin < brandEnd ? anchors.place(begin) : null;
  }

  private static boolean cut(Words words, Token token) {
    char character = words.at(token.span().begin());
    return token.span().length() == 1
        && Words.han(character)
        && BEFORE.indexOf(character) < 0
        && !token.tag().startsWith("m");
  }

  /** A brand opens at a mark, or behind a word that is neither a number nor cut itself. */
  private static boolean opens(Words words, int begin) {
    Token before = words.ending(begin);
    return before == null
        || BEFORE.indexOf(words.at(begin - 1)) >= 0 && before.span().length() == 1
        || before.span().length() > 1 && !before.tag().startsWith("m");
  }
}
