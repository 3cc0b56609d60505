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
import org.wenpu.language.Openings;
import org.wenpu.language.Place;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Roads;
import org.wenpu.language.names.word.Sound;
import org.wenpu.language.names.word.TitleEnds;
import org.wenpu.language.names.word.Words;

/**
 * Finds places abroad that no list has by the sounds they are written with: before the noun for a
 * division or water ({@code 伊图里|省}), behind the state they lie in ({@code 塞内加尔|达喀尔}) or behind
 * {@code 城市}.
 */
public final class ForeignPlaces {
  private static final int LONGEST = 8;
  private static final int SHORTEST_LINK = 3;
  private static final Set<String> BEFORE =
      Set.of(
          "城市", "小镇", "首都", "重镇", "港口城市", "城镇", "首府", "村庄", "度假胜地", "古城", "名城", "边境城市", "旅游胜地", "镇",
          "据点", "定居点", "居民点", "建筑", "市中心");

  /** {@code 某国|埃米尔|塔米姆}: titles that are written by sounds themselves. */
  private static final Openings RULERS = new Openings("埃米尔|苏丹|哈里发");

  private static final Openings HEAD =
      new Openings(
          "(?:州|省|市|县|郡|府(?!邸|院)|镇|村|岛|河|湖|湾|港|山|大区|地区|自治区|难民营|国际机场|机场|半岛|群岛|海峡|峡谷|走廊|火山|空军基地|核电站|水电站|水坝|大坝|大桥|城堡|居民点)(?!长|民|委|政府)");

  /** Heads that only tell a place abroad behind another or a noun: {@code 地标建筑|扎皮翁宫}. */
  private static final Openings PART = new Openings("(?:区|宫|广场|体育场)(?!长|民|委|政府|院|内|廷|域)");

  /** What may follow a place, but no person. */
  private static final Openings NEXT =
      new Openings("[，。、；）]|等地|附近|发生|遭|举行|坠毁|登陆|举办|市中心|郊区|当地|及|和|一|的|东|西|南|北|中部|以|开幕|爆发|召开");

  private final Characters sounds = new Characters();
  private final Gazetteer gazetteer;

  public ForeignPlaces(Lexicon<Sound> sounds, Gazetteer gazetteer) {
    sounds.forms(Sound.TRANSLITERATION).forEach(sound -> this.sounds.add(sound.charAt(0)));
    this.gazetteer = gazetteer;
  }

  /**
   * Gives the places of a sentence, those that begin with a known one as one chain.
   *
   * @param places gazetteer places of the sentence by their end
   */
  public List<Span> find(Words words, Map<Integer, Span> places, TitleEnds titles) {
    List<Span> found = new ArrayList<>();
    int at = words.span().begin();
    while (at < words.span().end()) {
      int end =
          sounds.contains(words.at(at))
                  && words.boundary(at)
                  && !titles.title(at)
                  && !function(words, at)
              ? end(words, at)
              : at;
      int whole = end - at < 2 ? -1 : wholeEnd(words, places, at, end);
      if (whole > 0) {
        Span state = places.get(at);
        Span place = new Span(state == null ? at : state.begin(), whole);
        Span run = new Span(at, end);
        if (places.values().stream()
            .noneMatch(known -> known.overlaps(run) || SiteNames.cuts(place, known))) {
          found.add(place);
        }
      }
      at = Math.max(at + 1, whole);
    }
    return found;
  }

  private int wholeEnd(Words words, Map<Integer, Span> places, int begin, int end) {
    int head = HEAD.end(words.chars(), end, words.span().end());
    Span state = places.get(begin);
    boolean abroad = state != null && abroad(words, state);
    if (head > end
        && words.boundary(head)
        && !Roads.begin(words, head)
        && (abroad || end - begin > 2 || inPart(words, begin))) {
      return head;
    }
    int part = PART.end(words.chars(), end, words.span().end());
    if (part > end && words.boundary(part) && (abroad || behindNoun(words, begin))) {
      return part;
    }
    boolean placed = abroad && end - begin >= SHORTEST_LINK || behindNoun(words, begin);
    return placed && words.boundary(end) && NEXT.opens(words.chars(), end, words.span().end())
        ? end
        : -1;
  }

  /** {@code 黎巴嫩南|部|的|霍亚地区}. */
  private static boolean inPart(Words words, int begin) {
    int end = words.at(begin - 1) == '的' ? begin - 1 : begin;
    return words.at(end - 1) == '部' && "东南西北中".indexOf(words.at(end - 2)) >= 0;
  }

  private static boolean behindNoun(Words words, int begin) {
    Token noun = words.ending(begin);
    return noun != null && BEFORE.contains(noun.text());
  }

  private boolean abroad(Words words, Span place) {
    List<Place> named = gazetteer.named(words.text(place.begin(), place.end()));
    return named.stream().noneMatch(p -> p.key().equals("CN") || gazetteer.province(p) != null);
  }

  /** Gives the end of the sounds that begin here: no ordinary words among them. */
  private int end(Words words, int begin) {
    int end = begin;
    while (end - begin < LONGEST && (sounds(words, end) || joins(words, begin, end))) {
      end++;
    }
    return end;
  }

  private boolean sounds(Words words, int at) {
    return at < words.span().end()
        && sounds.contains(words.at(at))
        && (!ordinary(words.token(at)) || noun(words.token(at)))
        && !HEAD.opens(words.chars(), at, words.span().end());
  }

  /** {@code 本|-|古里安机场}. */
  private boolean joins(Words words, int begin, int at) {
    return at > begin && words.at(at) == '-' && sounds(words, at + 1);
  }

  /** {@code 比|利塔尼河}: a word that joins others begins no name; nor does one behind 新. */
  private static boolean function(Words words, int begin) {
    Token first = words.token(begin);
    return words.at(begin - 1) == '新'
        || RULERS.opens(words.chars(), begin, words.span().end())
        || first != null
            && first.span().length() == 1
            && "pcdum".indexOf(first.tag().charAt(0)) >= 0;
  }

  /** {@code 扎|乌拉}: HanLP finds a noun of two sounds in a name. */
  private boolean noun(@Nullable Token token) {
    return token != null
        && token.tag().equals("n")
        && token.span().length() == 2
        && token.text().chars().allMatch(c -> sounds.contains((char) c));
  }

  private static boolean ordinary(@Nullable Token token) {
    return token == null
        || token.span().length() > 1
            && !token.tag().startsWith("nr")
            && !token.tag().startsWith("ns")
            && !token.tag().equals("nz")
        || token.tag().startsWith("m")
        || token.tag().equals("t");
  }
}
