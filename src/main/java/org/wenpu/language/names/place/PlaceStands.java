package org.wenpu.language.names.place;

import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.Place;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Words;

/**
 * Tells whether a name of the gazetteer is that of a place where it stands: near misses {@code
 * 第十四届|中国|艺术节}, {@code 南京|西路}, {@code 福建|舰}.
 */
final class PlaceStands {
  /** How long a name abroad is that needs no word's begin: {@code 驻|扎波罗热}. */
  private static final int LONG_NAME = 4;

  private static final Pattern EVENT = Pattern.compile("第\\d+届|第[一二三四五六七八九十]+届[^人全]");

  private static final Set<String> OFFICES = Set.of("政府", "政协", "人大", "党委", "知事");

  /** {@code 南京|西路}: near miss {@code 北京|路网}. */
  private static final Pattern STREET = Pattern.compile("[东西南北中]?路(?![线网段径过上桥演途况])");

  private static final Pattern WATER = Pattern.compile("水位|水量|水质|水系|水情|水面|流经|流入|流域|流向");

  /** What is named after a place: {@code 福建|舰}, {@code 东北|豹}. */
  private static final String NAMED_AFTER = "舰豹";

  private final Gazetteer gazetteer;
  private final PlacesAbroad abroad;
  private final ListedRegions regions;

  PlaceStands(Gazetteer gazetteer, PlacesAbroad abroad) {
    this.gazetteer = gazetteer;
    this.abroad = abroad;
    this.regions = new ListedRegions(gazetteer);
  }

  /** In {@code 第十四届中国艺术节} and {@code 美丽河北} the place is part of an event's name. */
  boolean test(Words words, int begin, int end) {
    String name = words.text(begin, end);
    if (gazetteer.isAmbiguous(name)) {
      return regions.hold(words, begin, end);
    }
    if (words.at(begin - 1) == '届'
        || STREET.matcher(words.chars()).region(end, words.span().end()).lookingAt()
        || NAMED_AFTER.indexOf(words.at(end)) >= 0
        || EventNames.hold(words, begin, end)
        || EVENT.matcher(words.chars()).region(end, words.span().end()).lookingAt()) {
      return false;
    }
    if (words.boundary(begin) && words.boundary(end)) {
      return end - begin > 2
          || !verb(words, begin)
          || split(words, begin) && (abroad.begin(words, begin) || river(words, begin, end))
          || beside(words, begin, end);
    }
    if (!words.boundary(begin)) {
      return end - begin >= LONG_NAME && words.boundary(end) && abroad.begin(words, begin);
    }
    return end - begin > 2
        ? !cuts(words, end) || listed(words, begin, end)
        : leading(name) || people(words, end) || flows(words, end);
  }

  /**
   * {@code 拉|法}: a name abroad that falls into single characters is not the verb it begins with.
   */
  private static boolean split(Words words, int begin) {
    Token first = words.starting(begin);
    return first != null && first.span().length() == 1;
  }

  /** {@code 沁|河}: near misses {@code 过|河}, {@code 治|江}. */
  private static boolean river(Words words, int begin, int end) {
    return "河江湖".indexOf(words.at(end - 1)) >= 0
        && "过渡跨沿临越涉入出到上下治护巡清游拦截填挖".indexOf(words.at(begin)) < 0;
  }

  /** {@code 洛阳、|开封|接待游客}, {@code 开封|至郑州}: no act stands in a list of places. */
  private boolean beside(Words words, int begin, int end) {
    boolean before = "、和至到—－".indexOf(words.at(begin - 1)) >= 0;
    for (int at = Math.max(words.span().begin(), begin - 5); before && at < begin - 2; at++) {
      if (words.boundary(at) && gazetteer.longestNameAt(words.chars(), at) == begin - 1) {
        return true;
      }
    }
    return "、和至到—－".indexOf(words.at(end)) >= 0
        && gazetteer.longestNameAt(words.chars(), end + 1) > end + 2;
  }

  private static boolean verb(Words words, int begin) {
    Token token = words.starting(begin);
    return token != null && token.tag().startsWith("v");
  }

  /**
   * Tells whether a name ends in the middle of a word that is no name: {@code 江苏|省委}. Near miss:
   * {@code 普宁市|里湖镇}, where HanLP reads 市里.
   */
  private static boolean cuts(Words words, int end) {
    Token token = words.token(end);
    return token != null
        && token.span().begin() < end
        && !(Settlements.there(words, token, end))
        && !flows(words, end)
        && !token.tag().startsWith("ns")
        && !OFFICES.contains(words.text(end, token.span().end()));
  }

  /** {@code 颍|河水|位上涨}, {@code 綦|江流|经城区}: what waters do. */
  private static boolean flows(Words words, int end) {
    return "江河湖".indexOf(words.at(end - 1)) >= 0
        && WATER.matcher(words.chars()).region(end, words.span().end()).lookingAt();
  }

  /** {@code 扎波罗热|和}: HanLP joins the end of a long name abroad with the word behind it. */
  private boolean listed(Words words, int begin, int end) {
    return end - begin >= LONG_NAME
        && "和与".indexOf(words.at(end)) >= 0
        && words.boundary(end + 1)
        && abroad.begin(words, begin);
  }

  /** {@code 7个|温州|人}: HanLP takes those of a city for one word. */
  private static boolean people(Words words, int end) {
    return words.at(end) == '人' && words.boundary(end + 1);
  }

  /** Countries and provinces also begin words: {@code 北京人}. */
  private boolean leading(String name) {
    return gazetteer.named(name).stream()
        .anyMatch(p -> p.kind() == Place.Kind.COUNTRY || p.kind() == Place.Kind.PROVINCE);
  }
}
