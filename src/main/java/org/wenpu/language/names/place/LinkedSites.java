package org.wenpu.language.names.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Characters;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Place;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Roads;
import org.wenpu.language.names.word.Stretch;
import org.wenpu.language.names.word.Words;

/**
 * Finds places that no list has right behind the place they lie in, a name of their own before
 * their head: {@code 霞浦县|三沙镇}, {@code 哈尔滨|太阳岛}. There a name may be written with words of any kind
 * ({@code 涪陵|民主村}). Near misses: {@code 安徽|传统村落}, {@code 山东|四个村}, {@code 四川|推进乡村}.
 */
public final class LinkedSites {
  private static final int MOST_LINKS = 3;
  private static final int MOST_WORDS = 7;
  private static final int LONGEST_NAME = 8;

  /** Characters with which nothing in a name behind a place begins. */
  private static final String STOPS =
      "的地得了着过和与及或等在是有为以将向对从被把让使由给往到至于自因但而且并也都还就又再才已正曾要能会可应该需多少各全"
          + "每某另其此这那本我你他她它们个名位座处条项所间辆次批届天年月日号时分秒不没无很更最太遭受约近超达共即仅只内外后前进入返回驻"
          + "赴来去出一两几数省市县区州乡镇村说称看用做获第之爬跨沿悬建控比同环";

  /** Words that say where somebody is or goes. */
  private static final Set<String> WHEREABOUTS =
      Set.of("在", "来到", "走进", "位于", "抵达", "前往", "到", "到达", "赶赴", "地处", "登上");

  /** The last characters of these and of 的. */
  private static final Characters LEADING_ENDS = Characters.of("在到进于达往赴处上的");

  /** Divisions whose own names may be ordinary words: {@code 民主村}. */
  private static final Set<String> SETTLEMENTS =
      Set.of("村", "镇", "乡", "苏木", "嘎查", "街道", "社区", "新村");

  /** Heads that may be the last character of a longer word: {@code 太阳岛}. */
  private static final String WITHIN_WORD = "岛山湖河江湾峡";

  /** What stands between the name of a site and its head: {@code 白芨滩|国家级|自然保护区}. */
  private static final Set<String> GRADES = Set.of("国家级", "省级", "国家");

  /** {@code 甘露|村|村医}: HanLP takes the two heads for one word. */
  private static final String VILLAGERS = "村村";

  /** {@code 十堰|高铁西岭隧道}: what lies on a railway is no part of a place before it. */
  private static final String RAILWAY = "高铁";

  /** Heads that places abroad do not have. */
  private static final String CHINESE = "塔寺街旗盟溪";

  /** Characters that end names of settlements, too. */
  private static final String SIDES = "后前内外";

  /** {@code 黄河壶口段|冰消河开}: nothing lies in a reach. */
  static final char REACH = '段';

  /** Where a counting word stands between a number and a head, sites are counted. */
  private static final Set<String> MEASURES = Set.of("大", "家", "片", "批", "级", "栋", "地", "场");

  /**
   * A place with its last link.
   *
   * @param whole the place with all its links
   * @param own the last link alone
   */
  public record Link(Span whole, Span own) {}

  /** How much of what stands before a head looks like a name. */
  private enum Own {
    NOTHING,
    WORDS,
    PART,
    NAME;

    /** Goes on with a word that looks like part of a name, or with one that does not. */
    Own and(boolean name) {
      if (this == NOTHING) {
        return name ? NAME : WORDS;
      }
      return name == (this == NAME) && this != PART ? this : PART;
    }
  }

  private final Lexicon<SiteNames.Head> heads;
  private final Stretch stretch;
  private final Gazetteer gazetteer;

  public LinkedSites(Lexicon<SiteNames.Head> heads, Stretch stretch, Gazetteer gazetteer) {
    this.heads = heads;
    this.stretch = stretch;
    this.gazetteer = gazetteer;
  }

  /**
   * Gives such places of a sentence, those with several links once for each.
   *
   * @param places the places of the sentence by their end
   */
  public List<Link> find(Words words, Map<Integer, Span> places) {
    List<Link> found = new ArrayList<>();
    for (Span place : places.values()) {
      Span whole = place;
      if (words.at(place.end() - 1) == REACH) {
        continue;
      }
      for (int count = 0; count < MOST_LINKS; count++) {
        int end = end(words, whole);
        if (end < 0) {
          break;
        }
        Link link = new Link(new Span(whole.begin(), end), new Span(whole.end(), end));
        found.add(link);
        whole = link.whole();
      }
    }
    return found;
  }

  /**
   * Gives the settlements of a sentence that a mark, 的 or a word for being or going somewhere leads
   * to, and whose name is no words: {@code 在|北五岔镇}, {@code ——白交祠村}. Near misses: {@code 在|农村},
   * {@code 走进|幸福社区}, {@code ，驻村}.
   */
  public List<Span> findAlone(Words words, Map<Integer, Span> places) {
    List<Span> found = new ArrayList<>();
    for (int at = words.span().begin(); at < words.span().end(); at++) {
      if (leads(words, at)) {
        int end = settlementEnd(words, at);
        Span site = new Span(at, Math.max(at, end));
        if (end > at && places.values().stream().noneMatch(site::overlaps)) {
          found.add(site);
        }
      }
    }
    return found;
  }

  /** Tells whether a mark, 的 or a word for being or going somewhere ends at a position. */
  static boolean leads(Words words, int at) {
    if (Words.mark(words.at(at - 1))) {
      return true;
    }
    Token lead = LEADING_ENDS.contains(words.at(at - 1)) ? words.ending(at) : null;
    return lead != null && (WHEREABOUTS.contains(lead.text()) || lead.text().equals("的"));
  }

  private int settlementEnd(Words words, int begin) {
    int end = begin;
    Token token = words.starting(begin);
    while (token != null && stands(words, begin, token) && token.span().length() == 1) {
      end = token.span().end();
      token = words.starting(end);
    }
    boolean settlement =
        token != null
            && (SETTLEMENTS.contains(token.text()) || head(words, begin, token) != null)
            && SETTLEMENTS.contains(words.text(token.span().end() - 1, token.span().end()));
    return settlement
            && token != null
            && end - begin > 1
            && "长民委".indexOf(words.at(token.span().end())) < 0
        ? token.span().end()
        : -1;
  }

  /** Gives the end of the link behind a place, or -1. */
  private int end(Words words, Span place) {
    int found = -1;
    Own own = Own.NOTHING;
    Token token = words.starting(place.end());
    for (int count = 0; count < MOST_WORDS && token != null; count++) {
      if (token.text().equals(VILLAGERS) && found < 0) {
        int end = token.span().begin() + 1;
        return fits(words, place, end, words.text(end - 1, end), own) ? end : -1;
      }
      int end = token.span().end();
      String head = head(words, place.end(), token);
      if (head != null
          && fits(words, place, end, head, head.equals(token.text()) ? own : own.and(true))) {
        found = goesOn(found, token, head) ? end : found;
      }
      if (!stands(words, place.end(), token)) {
        break;
      }
      own = own.and(token.span().length() == 1 || stretch.proper(words, token));
      token = words.starting(end);
    }
    return found;
  }

  /** {@code 临塔|村}, {@code 白芨滩|国家级自然保护区}: behind a site only a greater one. */
  private static boolean goesOn(int found, Token token, String head) {
    return found < 0
        || head.length() > 1
        || found == token.span().begin() && SETTLEMENTS.contains(head);
  }

  private boolean stands(Words words, int begin, Token token) {
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
  private @Nullable String head(Words words, int begin, Token token) {
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

  /** {@code 日本|核污染水排海}: seas lie in no place. */
  private static boolean isSea(String head) {
    return head.equals("海");
  }

  private boolean fits(Words words, Span place, int end, String head, Own own) {
    int length = end - place.end() - head.length();
    Token first = words.starting(place.end());
    boolean acts = length == 1 && first != null && first.tag().startsWith("v");
    boolean settlement = SETTLEMENTS.contains(head);
    return (length > 1 || length == 1 && head.length() == 1)
        && (own == Own.NAME || settlement || own == Own.PART && head.length() > 1)
        && !isSea(head)
        && !acts
        && "长群体".indexOf(words.at(end)) < 0
        && (!(heads.kind(head) == SiteNames.Head.LINKED || CHINESE.contains(head))
            || chinese(words, place))
        && !Roads.begin(words, end)
        && !(words.chars().startsWith(RAILWAY, place.end()) && head.length() == 1)
        && !EventNames.hold(words, place.end(), end);
  }

  private boolean chinese(Words words, Span place) {
    int end = gazetteer.longestNameAt(words.chars(), place.begin());
    Place known =
        end <= place.begin() ? null : gazetteer.resolve(words.text(place.begin(), end), List.of());
    return known == null || gazetteer.province(known) != null;
  }
}
