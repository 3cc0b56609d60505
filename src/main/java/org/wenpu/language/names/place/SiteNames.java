package org.wenpu.language.names.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Characters;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Place;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.CountedBodies;
import org.wenpu.language.names.word.Roads;
import org.wenpu.language.names.word.Stretch;
import org.wenpu.language.names.word.Words;

/**
 * Finds places that only their head noun gives away: {@code 江苏大会堂}, {@code 禾木村}, {@code 广州白云机场}.
 */
public final class SiteNames {
  private static final Characters GEOGRAPHIC = Characters.of("山湖河江海岛湾港州洲峡岭峰原城镇村寺关");

  /**
   * Endings that say so of what HanLP takes for the name of a thing, too: near miss {@code 司法机关}.
   */
  private static final String NATURAL = "山湖河江岛湾岭峡寺";

  private static final Set<String> DIVISIONS = Set.of("省", "州", "市", "县", "邦");
  private static final int LONGEST_HEAD = 9;
  private static final int MOST_WORDS = 5;

  /** Measures that HanLP may take for nouns. */
  private static final Set<String> MEASURES = Set.of("处", "家", "座", "所", "个", "条", "片");

  /** {@code 和美|乡村}, {@code 小|城镇}, {@code 百万吨基地}: kinds of places and sizes, no names. */
  private static final Pattern COMMON =
      Pattern.compile(
          "乡村$|城镇$|^河湖湿地$|宜居村$|食品基地$|^碳纤维产业基地$|^海空枢纽港$|(?:小微|口袋|尺度郊野)公园$|友好型?社区$|^(?:全域|首笔)河湖$|微短剧基地$|(?:果菜|蔬菜)基地$|^滨水旅游区$|^船籍港$|乡村片区$|特色商圈$|^[一-龥]族村寨$|(?:国考|国控|省控|市控|跨界|省界|省境|出境|考核|监测)断面$|干流断面$|^海岛[县村]$|^临港产业园区?$|级旅游景区$|^[一-龥]{2}园区$|^大美|^中心[镇村]$|[大强]县$|^蓄能电站$|^[省市县区]域|^(?:滨海|近岸|近海|沿海)(?:湿地|海域|公园|景区)$|^古[村镇城街]老[街巷]$|^茶山竹海$|(?:核心|重点|热门|周边|主要|各大)(?:景区|商圈|街区)$|^区镇村$|^海港码头$|^[0-9百千万亿]{2,}|[东南西北中]部沿海$");

  /** Of these a municipality has many, too: {@code 上海|口岸}. */
  private static final String PORT = "口岸";

  private static final Pattern VAST = Pattern.compile("(?:省|自治区)$");

  private static final Pattern COUNT = Pattern.compile("[0-9余多百千万]");

  /** The kinds of heads in {@code lexicon/site-heads.tsv}. */
  public enum Head {
    /** One character or a division: needs a proper name right before it. */
    DIVISION,
    /** A facility, after a place or proper name. */
    SITE,
    /** Needs a place and a name of its own before it: {@code 景德镇|陶阳|里}. */
    LINKED
  }

  /** The kinds of words in {@code lexicon/site-words.tsv}. */
  private enum Word {
    /** Ends like the name of a site and is none: {@code 海关}. */
    NO_SITE,
    /** A verb that names of zones contain: {@code 长春|现代化|都市圈}. */
    WITHIN,
    /** What a state or province has many of, so that its name alone tells none apart. */
    OF_MANY,
    /** What a region has many of, too: {@code 加沙|难民营}, but {@code 努赛赖特|难民营}. */
    OF_MANY_ANYWHERE
  }

  private final Lexicon<Word> known = Lexicon.bundled("site-words", Word.class);
  private final Lexicon<Head> heads;
  private final Stretch stretch;
  private final Gazetteer gazetteer;

  public SiteNames(Lexicon<Head> heads, Stretch stretch, Gazetteer gazetteer) {
    this.heads = heads;
    this.stretch = stretch;
    this.gazetteer = gazetteer;
  }

  /**
   * Gives the sites of a sentence, those that lie in institutions too.
   *
   * @param places gazetteer places of the sentence by their end
   */
  public List<Span> find(Words words, Map<Integer, Span> places) {
    List<Span> sites = new ArrayList<>();
    for (int end = words.span().begin() + 2; end <= words.span().end(); end++) {
      if (words.boundary(end)) {
        Span named = geographic(words, end);
        Span site = named == null ? endingAt(words, places, end) : named;
        if (site != null
            && !Roads.begin(words, end)
            && !swallows(site, places.get(end))
            && !(places.containsKey(site.begin())
                && words.at(site.begin() - 1) == LinkedSites.REACH)
            && words.at(end) != '群'
            && !measured(words, site.begin())
            && !EventNames.hold(words, site.begin(), end)
            && !PlaceUses.hold(words, site.begin(), end)
            && !COMMON.matcher(words.text(site.begin(), site.end())).find()
            && places.values().stream().noneMatch(p -> cuts(site, p))) {
          sites.add(inChain(places, site));
        }
      }
    }
    return sites;
  }

  /** {@code 400|万城乡居民}: a number goes on. */
  private static boolean measured(Words words, int begin) {
    return Character.isDigit(words.at(begin - 1)) && "十百千万亿余多".indexOf(words.at(begin)) >= 0;
  }

  /** {@code 产粮大县|宁津县}: what stands before a known place is no part of its name. */
  private static boolean swallows(Span site, @Nullable Span place) {
    return place != null && site.begin() < place.begin();
  }

  /** {@code 山西太原|汾河}: a site right behind a place is the last link of a chain. */
  private static Span inChain(Map<Integer, Span> places, Span site) {
    Span whole = places.get(site.begin());
    return whole == null ? site : new Span(whole.begin(), site.end());
  }

  /** A head inside a word counts in geographic names only: not in {@code 国家公园}. */
  private static boolean whole(Words words, int head, @Nullable Token token) {
    return words.boundary(head) || (token != null && token.tag().startsWith("ns"));
  }

  /** {@code 一|处|公园}, {@code 百余家|景区}: near misses {@code 西三旗街道}, {@code 四角坪遗址}. */
  private static boolean counts(Words words, Token token) {
    if (!token.tag().startsWith("m")) {
      return false;
    }
    Token next = words.starting(token.span().end());
    return next != null && (next.tag().startsWith("q") || MEASURES.contains(next.text()))
        || COUNT.matcher(token.text()).find() && !token.text().startsWith("第");
  }

  /** {@code 堪察加|一|火山}: one of those there. */
  private static boolean oneOf(Map<Integer, Span> places, Token token, int head) {
    return token.text().equals("一")
        && (token.span().end() == head || places.containsKey(token.span().begin()));
  }

  static boolean cuts(Span site, Span place) {
    return site.overlaps(place) && !(site.contains(place) && site.length() > place.length());
  }

  /** HanLP's own geographic names, where their last character says that they are one. */
  private @Nullable Span geographic(Words words, int end) {
    Token token = words.ending(end);
    if (token == null || !name(token)) {
      return null;
    }
    if (EventNames.hold(words, token.span().begin(), end)
        || "城州".indexOf(words.at(end - 1)) >= 0 && gazetteer.isAmbiguous(token.text())) {
      return null;
    }
    Token next = words.starting(end);
    if (next != null && next.span().length() == 1 && next.tag().endsWith("g")) {
      return null;
    }
    boolean geographic = GEOGRAPHIC.contains(words.at(end - 1)) || token.tag().equals("nsf");
    boolean site = geographic && known.kind(token.text()) != Word.NO_SITE;
    return site ? new Span(token.span().begin(), divisionEnd(token, next)) : null;
  }

  /** {@code 开元寺}: HanLP tags some names of sites as those of things. */
  private static boolean name(Token token) {
    int length = token.span().length();
    return token.tag().startsWith("ns") && length > 1
        || token.tag().equals("nz")
            && length > 2
            && NATURAL.indexOf(token.text().charAt(length - 1)) >= 0;
  }

  /** {@code 琅南塔|省}: the noun for a division abroad belongs to its name. */
  private static int divisionEnd(Token name, @Nullable Token next) {
    boolean division = name.tag().equals("nsf") && next != null && DIVISIONS.contains(next.text());
    return division && next != null ? next.span().end() : name.span().end();
  }

  /** {@code 某国|机场}: near misses {@code 北京|火车站}, {@code 长春|机场}. */
  private boolean many(Words words, Span place, String head) {
    boolean inAnyRegion = known.kind(head) == Word.OF_MANY_ANYWHERE;
    return (inAnyRegion || known.kind(head) == Word.OF_MANY)
        && gazetteer.named(words.text(place.begin(), place.end())).stream()
            .anyMatch(
                p ->
                    p.kind() == Place.Kind.COUNTRY
                        || p.kind() == Place.Kind.REGION && inAnyRegion
                        || p.kind() == Place.Kind.PROVINCE
                            && (head.equals(PORT) || VAST.matcher(p.label()).find()));
  }

  private @Nullable Span endingAt(Words words, Map<Integer, Span> places, int end) {
    int first = heads.canEnd(words.at(end - 1)) ? end - LONGEST_HEAD : end;
    for (int head = Math.max(words.span().begin() + 1, first); head < end; head++) {
      Head kind = heads.kind(words.chars(), head, end);
      if (kind != null && kind != Head.LINKED) {
        int begin = begin(words, places, head, end, kind);
        if (begin >= 0) {
          return new Span(begin, end);
        }
      }
    }
    return null;
  }

  /** {@code 太湖|湖体}: near miss {@code 张村|村}. */
  private static boolean doubled(Words words, int head) {
    return words.at(head) == words.at(head - 1) && "湖河江海山岛".indexOf(words.at(head)) >= 0;
  }

  private int begin(Words words, Map<Integer, Span> places, int head, int end, Head kind) {
    if (doubled(words, head)) {
      return -1;
    }
    int proper = -1;
    boolean acts = false;
    int at = head;
    for (int count = 0; count < MOST_WORDS && !isBound(words, at); count++) {
      Span place = places.get(at);
      if (place != null && (kind == Head.SITE || count > 0)) {
        return proper < 0 && many(words, place, words.text(head, end)) ? -1 : place.begin();
      }
      Token token = count == 0 ? words.token(at - 1) : words.ending(at);
      boolean name = stretch.proper(words, token);
      if (token == null
          || count == 0 && !whole(words, head, token)
          || !goesOn(words, token)
          || oneOf(places, token, head)
          || kind == Head.DIVISION && !name) {
        break;
      }
      at = token.span().begin();
      proper = name ? at : proper;
      acts |= token.tag().startsWith("v");
    }
    if (words.at(end - 1) == '市' && words.chars().startsWith("中心", end)
        || PlaceEnds.levels(words, end)) {
      return -1;
    }
    boolean longEnough = head - proper > 1 && (kind == Head.SITE || head - proper <= 4);
    return proper >= 0 && longEnough && !acts ? proper : -1;
  }

  private static boolean isBound(Words words, int at) {
    return CountedBodies.distinguished(words, at) || words.at(at - 1) == LinkedSites.REACH;
  }

  private boolean goesOn(Words words, Token token) {
    boolean verb = token.tag().startsWith("v") && known.kind(token.text()) != Word.WITHIN;
    return !verb && !counts(words, token) && stretch.inside(token);
  }
}
