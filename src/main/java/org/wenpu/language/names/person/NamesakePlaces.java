package org.wenpu.language.names.person;

import java.util.List;
import org.wenpu.language.Titles;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Words;

/**
 * Tells places, sites and things named like foreign persons by what follows: {@code 艾因·哈什洛沙|等地},
 * {@code 林肯|表演艺术中心}. Near miss: {@code 格林|市长}.
 */
final class NamesakePlaces {
  /** What says that the name before it is that of a place: {@code 艾因·哈什洛沙|等地}. */
  private static final List<String> PLACES =
      List.of(
          "等地", "地区", "自治区", "难民营", "机场", "国际机场", "洲际机场", "大国际机场", "社区", "大街", "广场", "公司", "集团",
          "导弹", "绸", "市", "镇", "村", "省", "县", "港", "岛", "河", "湖", "海峡", "半岛");

  /** What sites and bodies named after persons end in: {@code 林肯|表演艺术中心}. */
  private static final List<String> SITES =
      List.of(
          "中心", "公园", "森林", "学院", "基地", "医院", "剧院", "纪念馆", "纪念碑", "博物馆", "音乐厅", "体育场", "基金会",
          "研究所");

  private static final int LONGEST_KIND = 10;

  private NamesakePlaces() {}

  /** Tells whether the name that ends at a position is that of a place, site or thing. */
  static boolean named(Words words, int end) {
    return site(words, end, end + LONGEST_KIND)
        || PLACES.stream()
            .anyMatch(
                word ->
                    words.chars().startsWith(word, end) && words.at(end + word.length()) != '长');
  }

  /**
   * {@code 林肯|表演艺术|中心}: nouns that end in the kind of a site. Near misses: {@code 林肯|在艺术中心}, {@code
   * 索南达杰|烈士|纪念碑}.
   */
  private static boolean site(Words words, int end, int limit) {
    Token next = words.starting(end);
    while (next != null && next.span().end() <= limit && nominal(next)) {
      if (SITES.stream().anyMatch(next.text()::endsWith)) {
        return true;
      }
      next = words.starting(next.span().end());
    }
    return false;
  }

  private static boolean nominal(Token word) {
    return word.tag().startsWith("n")
            && !word.tag().startsWith("nr")
            && Titles.bundled().kind(word.text()) != Titles.Kind.OCCUPATION
        || word.tag().startsWith("b")
        || word.tag().equals("vn");
  }
}
