package org.wenpu.language.names.place;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Sound;
import org.wenpu.language.names.word.Surname;
import org.wenpu.language.names.word.TitleEnds;
import org.wenpu.language.names.word.Words;

/**
 * Gives a site the first characters of its name that HanLP cut off as words of their own: {@code
 * 百|山祖国家公园}, {@code 克|拉|舍宁尼科夫火山}. Near misses: {@code 到|舍宁尼科夫火山}, {@code 26日|舍宁尼科夫火山}.
 */
public final class SiteBegins {
  private static final int LONGEST = 4;
  private static final int LONGEST_DOTTED = 12;
  private static final char DOT = '·';
  private static final int PERSON = 2;

  /** Tags of marks and of words that join, point or count on. */
  private static final String FUNCTIONS = "wpcury";

  /** What leads to a place, lies before one or counts it, if it is written with one character. */
  private static final String LEADING =
      "到是将年月天时个届就称起让座处片条场批轮次家名户亩顷级代台出援上中下里外前后内间受涉县省市州区乡镇村"
          + "长驻赴好俄乌美英法德日韩以伊中院站聚致跨属有在多最仅继占像入含巡战望赏探看游访守供扮际隔降临靠近离变去来属备"
          + "各该本原现即旧新老跃环沿建铸通做打进返抵经过住登达带使为以及和与等也都还又不没减增超约共仍正曾已较更"
          + "一二三四五六七八九十两几数半双只每第另其此这那";

  /** What counts or tells in which time something is held. */
  private static final Set<String> COUNTS = Set.of("一", "双", "个", "座", "处", "片", "亩", "场");

  private final Lexicon<Sound> sounds;
  private final Lexicon<Surname> surnames = Lexicon.bundled("surnames", Surname.class);

  public SiteBegins(Lexicon<Sound> sounds) {
    this.sounds = sounds;
  }

  /**
   * Gives the whole name of a site, or null where it is none but counted or a person: {@code
   * 一座|犹太会堂}, {@code 崔|龙海}, {@code 埃|米尔|塔米姆}.
   *
   * @param places of the gazetteer
   */
  public @Nullable Span whole(Words words, TitleEnds titles, Span site, List<Span> places) {
    Token before = words.ending(site.begin());
    if (before == null || places.stream().anyMatch(place -> place.begin() == site.begin())) {
      return site;
    }
    if (counts(before, site) || site.length() == PERSON && surname(before)) {
      return null;
    }
    int begin = site.begin();
    if (words.at(begin - 1) == DOT) {
      return new Span(chainBegin(dotted(words, begin), places), site.end());
    }
    while (site.begin() - begin < LONGEST && part(words, begin, site.begin())) {
      begin--;
    }
    Span whole = new Span(begin < site.begin() ? chainBegin(begin, places) : begin, site.end());
    return begin < site.begin() && endsTitle(titles, whole) ? null : whole;
  }

  /** {@code 艾哈迈德·|贾贝尔空军基地}: what is written by sounds before a dot. */
  private int dotted(Words words, int begin) {
    int at = begin - 1;
    while (begin - at <= LONGEST_DOTTED && (words.at(at) == DOT || sound(words, at))) {
      at--;
    }
    return at + 1;
  }

  private static boolean endsTitle(TitleEnds titles, Span site) {
    return IntStream.range(site.begin() + 1, site.end()).anyMatch(titles::title);
  }

  /** {@code 房山区|霞|云岭}: what a place stands before is a link of a chain. */
  private static int chainBegin(int begin, List<Span> places) {
    return places.stream()
        .filter(place -> place.end() == begin)
        .mapToInt(Span::begin)
        .findFirst()
        .orElse(begin);
  }

  /** {@code 第八届|浙江}: near miss {@code 第八届|冰雪大世界}. */
  private static boolean counts(Token before, Span site) {
    return COUNTS.contains(before.text()) || before.text().equals("届") && site.length() <= LONGEST;
  }

  private boolean surname(Token token) {
    return surnames.kind(token.text()) == Surname.COMMON;
  }

  /** One character that is no word, and before it those that write sounds as the next does. */
  private boolean part(Words words, int begin, int site) {
    Token token = words.ending(begin);
    return token != null
        && token.span().length() == 1
        && Words.han(words.at(begin - 1))
        && !Character.isDigit(words.at(begin - 2))
        && FUNCTIONS.indexOf(token.tag().charAt(0)) < 0
        && LEADING.indexOf(token.text()) < 0
        && (begin == site || sound(words, begin - 1) && sound(words, begin));
  }

  private boolean sound(Words words, int at) {
    return sounds.kind(words.text(at, at + 1)) != null;
  }
}
