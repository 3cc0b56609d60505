package org.wenpu.language.names.person;

import java.util.Set;
import org.wenpu.language.Characters;
import org.wenpu.language.names.word.TitleEnds;
import org.wenpu.language.names.word.Words;

/**
 * Tells characters that are no name though a surname stands among them: {@code 乌方|还}, {@code
 * 伊美|谈判}.
 */
final class NoPersons {
  /** A state's side or media in short: {@code 乌方}, {@code 英媒}. */
  private static final String NO_END = "方媒";

  private static final Characters NUMERALS = Characters.of("0123456789一二三四五六七八九十百千万亿数几多余第");
  private static final Characters STATES =
      Characters.of("中美英法德俄日韩朝乌巴以伊印越老柬缅泰马新菲蒙哈吉塔土沙阿埃南尼肯刚委古智秘墨加澳欧非白塞匈波希意西葡荷比瑞丹挪芬");

  /** What a state and another have in common: {@code 叙伊|两国}. */
  private static final Set<String> BOTH = Set.of("两国", "双方", "两军", "各方", "三国");

  private static final Characters BOTH_BEGINS = Characters.of("两双各三");

  private NoPersons() {}

  /**
   * {@code 12万亩}, {@code 乌方还}, {@code 马丁·|路德}: a numeral or joined name goes on, or a state's side
   * begins.
   */
  static boolean begin(Words words, int begin) {
    return NUMERALS.contains(words.at(begin - 1))
        || words.chars().startsWith("向国家", begin)
        || DottedNames.dot(words, begin - 1)
        || BOTH_BEGINS.contains(words.at(begin + 1)) && both(words, begin + 1)
        || (STATES.contains(words.at(begin)) && NO_END.indexOf(words.at(begin + 1)) >= 0)
        || words.at(begin) == '方' && STATES.contains(words.at(begin - 1))
        || STATES.contains(words.at(begin)) && AddressedNames.office(words, begin + 1);
  }

  private static boolean both(Words words, int at) {
    return at + 2 <= words.span().end() && BOTH.contains(words.text(at, at + 2));
  }

  /** {@code 伊美|谈判}: two states, but {@code 主任|韩英}. */
  static boolean pair(Words words, TitleEnds titles, int begin) {
    return !titles.title(begin)
        && STATES.contains(words.at(begin))
        && STATES.contains(words.at(begin + 1));
  }

  /** A side in talks is no person ({@code 马方}), a titled one is ({@code 总裁}黄志方, {@code 院长}刘方). */
  static boolean side(Words words, TitleEnds titles, int begin, int end) {
    boolean titled = titles.title(begin);
    boolean named = titled || words.at(begin - 1) == '、' && words.at(end) == '、';
    boolean stateless = titled && !STATES.contains(words.at(begin));
    return NO_END.indexOf(words.at(end - 1)) >= 0 && !(named && end - begin > 2 || stateless);
  }

  /**
   * {@code 董事长|孙小明}, {@code 理事长|孙小明}: no name begins with the end of a title, though 长孙 is a
   * surname.
   */
  static boolean endsTitle(Words words, TitleEnds titles, int begin) {
    return titles.title(begin + 1) && (words.at(begin) == '长' || !titles.title(begin));
  }
}
