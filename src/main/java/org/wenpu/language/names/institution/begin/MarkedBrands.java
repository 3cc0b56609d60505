package org.wenpu.language.names.institution.begin;

import org.jspecify.annotations.Nullable;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Stretch;
import org.wenpu.language.names.word.Words;

/**
 * Reads a brand between a mark and the noun for a firm where HanLP cuts it into characters: {@code
 * ，|乐|有|家|集团}, {@code 。|飞|凡|北|芪|药业|有限公司}. Near misses: {@code ，|两|大|集团}, {@code ，|做|强|省|疾控中心}.
 */
final class MarkedBrands {
  private static final int NONE = -1;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 8;

  /** Words of one character that open no brand or stand in none. */
  private static final String NO_BRAND =
      "的了着在是和与及或由为将被把让给对向从到等某该各每本此这那其我你他她它们个名位两几多大小新老全这据称说让请派因按随不也都还就又再如若做省市县区乡镇村级";

  private MarkedBrands() {}

  /** Gives where the brand before a noun begins, or -1. */
  static int begin(Words words, Stretch stretch, BodyHead head) {
    if (!head.isLegalForm() && !head.needsAName()) {
      return NONE;
    }
    int begin = head.begin();
    int cut = 0;
    for (Token token = words.ending(begin); token != null; token = words.ending(begin)) {
      boolean single = isCut(words, token);
      if (!single && !(head.isLegalForm() && stretch.inside(token))) {
        break;
      }
      cut += single ? 1 : 0;
      begin = token.span().begin();
    }
    int length = head.begin() - begin;
    boolean whole = cut >= SHORTEST && length <= LONGEST && opens(words, begin);
    return whole ? begin : NONE;
  }

  private static boolean isCut(Words words, Token token) {
    char character = words.at(token.span().begin());
    return token.span().length() == 1
        && Words.han(character)
        && NO_BRAND.indexOf(character) < 0
        && "mrpcw".indexOf(token.tag().charAt(0)) < 0;
  }

  private static boolean opens(Words words, int begin) {
    @Nullable Token before = words.ending(begin);
    return begin == words.span().begin() || before == null || before.tag().startsWith("w");
  }
}
