package org.wenpu.language.names.place;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Characters;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Words;

/**
 * Tells where a place is part of the name of an event or aim, and no mention: {@code 中国网球公开赛},
 * {@code 美丽河北}, {@code 文明程度高的新|江苏}. Near misses: {@code 北京举行论坛}, {@code 广东省高质量发展大会}.
 */
public final class EventNames {
  private static final int MOST_WORDS = 6;

  private static final Pattern EVENT =
      Pattern.compile(
          "论坛|运动会|公开赛|博览会|艺术节|锦标赛|联赛|挑战赛|邀请赛|马拉松|电影节|交易会|洽谈会|文化节|旅游节|大师赛|世界杯|世锦赛|冬奥会|奥运会|亚运会|大运会|全运会|[文进消东链数智农科]博会|农高会|服贸会|广交会|投洽会|音乐节|啤酒节|冰雪节|双年展|战役|大捷|会战|保卫战|阻击战|起义|惨案|事变|大屠杀");

  private static final Pattern AIM =
      Pattern.compile("(美丽|健康|平安|法治|数字|文明|清廉|幸福|诚信|书香|活力|创新|质量|智慧|品质|[的”个]新)$");

  /** The last characters of events. */
  private static final Characters EVENT_ENDS = Characters.of("坛会赛节松杯展役捷战义案变杀");

  /** Verbs that stand in names of events; others, as 举行, do not. */
  private static final Set<String> WITHIN =
      Set.of("更新", "发展", "合作", "创新", "投资", "治理", "交流", "管理", "研究", "服务", "旅游", "贸易", "保护");

  private static final Set<String> SEASONS = Set.of("冬季", "夏季");

  private EventNames() {}

  /** Tells whether a place at a position of a sentence belongs to such a name. */
  public static boolean hold(Words words, int begin, int end) {
    return aim(words, begin) || event(words, end);
  }

  private static boolean aim(Words words, int begin) {
    int from = Math.max(words.span().begin(), begin - 2);
    return words.boundary(begin)
        && from < begin
        && AIM.matcher(words.chars()).region(from, begin).find();
  }

  private static boolean event(Words words, int end) {
    Token token = words.starting(end);
    for (int count = 0; noun(token) && token != null; count++) {
      if (EVENT_ENDS.contains(words.at(token.span().end() - 1))
          && EVENT.matcher(token.text()).matches()) {
        return true;
      }
      token = count < MOST_WORDS ? words.starting(token.span().end()) : null;
    }
    return false;
  }

  private static boolean noun(@Nullable Token token) {
    return token != null
        && switch (token.tag().charAt(0)) {
          case 'n', 'j', 'b', 'g', 'a' -> true;
          case 't' -> SEASONS.contains(token.text());
          case 'v' -> token.tag().equals("vn") || WITHIN.contains(token.text());
          default -> false;
        };
  }
}
