package org.wenpu.language.names.place;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Stretch;
import org.wenpu.language.names.word.Words;

/**
 * Reads the words of which names of places behind other places are made, up to the head: {@code
 * 霞浦县|三沙|镇}, {@code 涪陵|民主|村}.
 */
final class LinkWords {
  private static final int LONGEST_NAME = 8;

  /** Characters with which nothing in a name behind a place begins. */
  private static final String STOPS =
      "的地得了着过和与及或等在是有为以将向对从被把让使由给往到至于自因但而且并也都还就又再才已正曾要能会可应该需多少各全"
          + "每某另其此这那本我你他她它们个名位座处条项所间辆次批届天年月日号时分秒不没无很更最太遭受约近超达共即仅只内外后前进入返回驻"
          + "赴来去出一两几数省市县区州乡镇村说称看用做获第之爬跨沿悬建控比同环";

  /** Divisions whose own names may be ordinary words: {@code 民主村}. */
  static final Set<String> SETTLEMENTS = Set.of("村", "镇", "乡", "苏木", "嘎查", "街道", "社区", "新村");

  /** Heads that may be the last character of a longer word: {@code 太阳岛}. */
  private static final String WITHIN_WORD = "岛山湖河江湾峡";

  /** What stands between the name of a site and its head: {@code 白芨滩|国家级|自然保护区}. */
  private static final Set<String> GRADES = Set.of("国家级", "省级", "国家");

  /** Characters that end names of settlements, too. */
  private static final String SIDES = "后前内外";

  /** Where a counting word stands between a number and a head, sites are counted. */
  private static final Set<String> MEASURES = Set.of("大", "家", "片", "批", "级", "栋", "地", "场");

  private final Lexicon<SiteNames.Head> heads;
  private final Stretch stretch;

  LinkWords(Lexicon<SiteNames.Head> heads, Stretch stretch) {
    this.heads = heads;
    this.stretch = stretch;
  }

  /** Tells whether a word may stand before the head in a name that begins at a position. */
  boolean stands(Words words, int begin, Token token) {
    char first = words.at(token.span().begin());
    if (GRADES.contains(token.text())) {
      return true;
    }
    boolean word =
        token.span().length() == 1
            ? !counts(words, token)
            : stretch.inside(token)
                && !stretch.modifier(token)
                && "mv".indexOf(token.tag().charAt(0)) < 0;
    return word
        && Words.han(first)
        && (STOPS.indexOf(first) < 0 || side(words, begin, token))
        && token.span().end() - begin <= LONGEST_NAME;
  }

  /** {@code 吉阳区博|后|村}: near miss {@code 吉阳区|后|村民}. */
  private static boolean side(Words words, int begin, Token token) {
    Token head = words.starting(token.span().end());
    return token.span().begin() == begin + 1
        && token.span().length() == 1
        && SIDES.indexOf(words.at(token.span().begin())) >= 0
        && head != null
        && SETTLEMENTS.contains(head.text());
  }

  /** {@code 四川|三大基地}, {@code 宜昌|三市}: near miss {@code 宜宾|三江村}. */
  private boolean counts(Words words, Token number) {
    Token next = words.starting(number.span().end());
    return number.tag().startsWith("m")
        && next != null
        && (MEASURES.contains(next.text())
            || next.tag().startsWith("q") && !next.text().equals("家")
            || heads.kind(next.text()) != null);
  }

  /** Gives the head in which a word ends that is not all of the link, or null. */
  @Nullable String head(Words words, int begin, Token token) {
    int end = token.span().end();
    if (!heads.canEnd(words.at(end - 1))) {
      return null;
    }
    for (int head = begin + 1; head < end; head++) {
      if (heads.kind(words.chars(), head, end) != null) {
        boolean may = words.boundary(head) || withinWord(words, begin, token, head);
        return may ? words.text(head, end) : null;
      }
    }
    return null;
  }

  private static boolean withinWord(Words words, int begin, Token token, int head) {
    if (token.tag().equals("ns") && token.span().begin() > begin) {
      return SETTLEMENTS.contains(words.text(head, token.span().end()));
    }
    return token.span().end() - head == 1
        && token.span().length() > 2
        && (token.tag().equals("nz")
            || WITHIN_WORD.indexOf(words.at(head)) >= 0 && token.tag().startsWith("n"));
  }
}
