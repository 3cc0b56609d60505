package org.wenpu.language.names.institution.begin;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Stretch;
import org.wenpu.language.names.word.Words;

/**
 * Tells where the registered name of a firm begins, which is made by a form: the seat, a brand, the
 * trade, the legal form ({@code 广西柳州|德福|再生资源回收利用|有限公司}). Words of trades are verbs as often as
 * nouns, and a brand is any word. Without a seat nothing but a mark, a word of grammar or a verb of
 * several characters may stand before it. Near misses: {@code 走访|德福食品加工有限公司}, {@code
 * 该集团收购|德福食品加工有限公司}.
 */
final class RegisteredNames {
  private static final int NONE = -1;
  private static final int SHORTEST = 4;
  private static final int LONGEST_TRADE = 5;
  private static final int LONGEST_BRAND = 4;

  /** Tags of grammar, which stand in no name, and of words that are none in a name of several. */
  private static final String GRAMMAR = "wpcury";

  private static final String OUTSIDE = GRAMMAR + "qmtedf";

  /** Words of the owner or the purpose of a firm, which are no brands. */
  private static final Set<String> KINDS =
      Set.of(
          "国有", "国营", "国资", "独资", "控股", "参股", "民营", "私营", "合资", "外资", "中资", "集体", "股份", "上市", "小微",
          "中小", "创新", "创业", "创新创业");

  private final Stretch stretch;

  RegisteredNames(Stretch stretch) {
    this.stretch = stretch;
  }

  /**
   * Gives where the name begins, or the seat before it, or -1.
   *
   * @param end where the legal form begins, or the brackets before it
   */
  int begin(Words words, Anchors anchors, int end) {
    int trade = tradeBegin(words, anchors, end);
    int begin = brandBegin(words, anchors, trade);
    if (anchors.place(begin) != null) {
      return begin < end ? begin : NONE;
    }
    boolean branded = begin < trade || isOrdinaryBrand(words.starting(begin));
    return branded
            && !isKind(words.starting(begin))
            && end - begin >= SHORTEST
            && opens(words, begin)
        ? begin
        : NONE;
  }

  /** {@code 卓越|设备租赁}: near miss {@code 农业|开发}, which names no firm. */
  private boolean isOrdinaryBrand(@Nullable Token token) {
    return token != null && token.tag().equals("a") && stretch.mayBeBrand(token);
  }

  /** {@code 再生|资源|回收|利用}: up to a proper name. */
  private int tradeBegin(Words words, Anchors anchors, int end) {
    int begin = end;
    Token token = words.ending(begin);
    for (int count = 0; count < LONGEST_TRADE && isTrade(words, anchors, token, begin); count++) {
      begin = token == null ? begin : token.span().begin();
      token = words.ending(begin);
    }
    return begin;
  }

  private boolean isTrade(Words words, Anchors anchors, @Nullable Token token, int end) {
    return token != null
        && anchors.place(end) == null
        && token.span().length() > 1
        && isWord(token)
        && !stretch.proper(words, token);
  }

  /** {@code 国有|独资|有限公司} is a kind of firms, {@code 创新创业|投资管理|有限公司} names none. */
  static boolean isKind(@Nullable Token token) {
    return token != null && KINDS.contains(token.text());
  }

  /** {@code 中科|凡|语}: proper names and characters that are no words. */
  private int brandBegin(Words words, Anchors anchors, int trade) {
    int begin = trade;
    Token token = words.ending(begin);
    while (token != null
        && anchors.place(begin) == null
        && trade - token.span().begin() <= LONGEST_BRAND
        && isWord(token)
        && (token.span().length() == 1 || isBrand(words, token, begin < trade))) {
      begin = token.span().begin();
      token = words.ending(begin);
    }
    return begin;
  }

  /** {@code 中科|凡|语}: near miss {@code 公司|凡语}. */
  private boolean isBrand(Words words, Token token, boolean cut) {
    return stretch.proper(words, token) || cut && token.tag().equals("j");
  }

  private boolean isWord(Token token) {
    String barred = token.span().length() == 1 ? GRAMMAR : OUTSIDE;
    return Words.han(token.text().charAt(0))
        && barred.indexOf(token.tag().charAt(0)) < 0
        && stretch.mayTell(token);
  }

  /** A name opens a clause or stands behind a word of grammar: {@code 由|德福食品加工有限公司}. */
  private boolean opens(Words words, int begin) {
    Token before = words.ending(begin);
    return before == null
        || !Words.han(words.at(begin - 1))
        || GRAMMAR.indexOf(before.tag().charAt(0)) >= 0
        || before.span().length() > 1 && before.tag().equals("v");
  }
}
