package org.wenpu.language.names.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /** {@code 甘露|村|村医}: HanLP takes the two heads for one word. */
  private static final String VILLAGERS = "村村";

  /** {@code 十堰|高铁西岭隧道}: what lies on a railway is no part of a place before it. */
  private static final String RAILWAY = "高铁";

  private static final int VILLAGE = 3;
  private static final String TOWNSHIPS = "镇乡";

  /** What counts villages or tells which are meant. */
  private static final Characters NO_VILLAGE =
      Characters.of("个各每全多几余些两本该此整邻近驻包入进到来去在有的和与及里外下后前帮富强新老旧整示民务治");

  /** Heads that places abroad do not have. */
  private static final String CHINESE = "塔寺街旗盟溪";

  /** {@code 黄河壶口段|冰消河开}: nothing lies in a reach. */
  static final char REACH = '段';

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
  private final LinkWords linkWords;
  private final Gazetteer gazetteer;

  public LinkedSites(Lexicon<SiteNames.Head> heads, Stretch stretch, Gazetteer gazetteer) {
    this.heads = heads;
    this.stretch = stretch;
    this.linkWords = new LinkWords(heads, stretch);
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
        int linked = end(words, whole);
        int end = linked < 0 ? villageEnd(words, whole.end()) : linked;
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
   * {@code 昂赛乡|年都村}: behind a township a village, whatever its two characters are. Near misses:
   * {@code 百育镇|两个村}, {@code 百育镇|周边村}.
   */
  private int villageEnd(Words words, int begin) {
    int end = begin + VILLAGE;
    return TOWNSHIPS.indexOf(words.at(begin - 1)) >= 0
            && words.at(end - 1) == '村'
            && words.boundary(begin)
            && (words.boundary(end) || words.at(end) == '村')
            && words.han(begin, end)
            && !NO_VILLAGE.areIn(words.chars(), begin, end - 1)
            && !stretch.ofVillages(words.text(begin, end - 1))
            && singles(words, begin, end - 1)
        ? end
        : -1;
  }

  private static boolean singles(Words words, int begin, int end) {
    for (int at = begin; at < end; at++) {
      Token token = words.token(at);
      boolean kind = at == begin && token != null && word(token, end + 1);
      if (token == null || kind || token.span().length() > 1 && token.span().end() <= end) {
        return false;
      }
    }
    return true;
  }

  /** {@code 百育镇|贫困村}: a noun for villages of a kind. */
  private static boolean word(Token token, int end) {
    return token.span().length() == VILLAGE && token.span().end() == end && token.tag().equals("n");
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
      String head = linkWords.head(words, place.end(), token);
      if (head != null
          && fits(words, place, end, head, head.equals(token.text()) ? own : own.and(true))) {
        found = goesOn(found, token, head) ? end : found;
      }
      if (!linkWords.stands(words, place.end(), token)) {
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
        || found == token.span().begin() && LinkWords.SETTLEMENTS.contains(head);
  }

  /** {@code 日本|核污染水排海}: seas lie in no place. */
  private static boolean isSea(String head) {
    return head.equals("海");
  }

  private boolean fits(Words words, Span place, int end, String head, Own own) {
    int length = end - place.end() - head.length();
    Token first = words.starting(place.end());
    boolean acts = length == 1 && first != null && first.tag().startsWith("v");
    boolean settlement = LinkWords.SETTLEMENTS.contains(head);
    return (length > 1 || length == 1 && head.length() == 1)
        && (own == Own.NAME || settlement || own == Own.PART && head.length() > 1)
        && !isSea(head)
        && !acts
        && !(settlement && stretch.ofVillages(words.text(place.end(), end - head.length())))
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
