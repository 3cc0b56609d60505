package org.wenpu.language.names.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.Place;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Roads;
import org.wenpu.language.names.word.Words;

/** Finds the places of the gazetteer in a sentence, chains ({@code 上海市徐汇区}) as one. */
public final class PlaceNames {
  private static final String CHINA = "CN";
  private static final String TAIWAN = "710000";

  /** How long a name abroad is that needs no word's begin: {@code 驻|扎波罗热}. */
  private static final int LONG_NAME = 4;

  private static final Set<String> DIVISION = Set.of("省", "市", "县", "区", "州", "镇");
  private static final Pattern EVENT = Pattern.compile("第\\d+届|第[一二三四五六七八九十]+届[^人全]");
  private static final Set<String> OFFICES = Set.of("政府", "政协", "人大", "党委", "知事");

  /** {@code 南京|西路}: near miss {@code 北京|路网}. */
  private static final Pattern STREET = Pattern.compile("[东西南北中]?路(?![线网段径过上桥演途况])");

  /** {@code 延安站|，}: near misses {@code 延安站|比赛}, {@code 延安站|在新起点}. */
  private static final Pattern STATION = Pattern.compile("[、，。；至间）（和与等]|始发|首发|开出|驶出|出发|站房|开行");

  /** What is named after a place: {@code 福建|舰}, {@code 东北|豹}. */
  private static final String NAMED_AFTER = "舰豹";

  /** What is long enough to lie in several places. */
  private static final Pattern LONG = Pattern.compile("(?:[江河]|库区|流域|长城)$");

  private final Gazetteer gazetteer;

  public PlaceNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Gives the places in text order, those in other names too. */
  public List<Span> find(Words words) {
    List<Span> places = new ArrayList<>();
    int at = words.span().begin();
    while (at < words.span().end()) {
      int end = end(words, at);
      if (end > at) {
        add(new Span(stateBefore(words, at), end), places, words);
      }
      at = Math.max(end, at + 1);
    }
    return places;
  }

  /** Places abroad that touch are a chain: {@code 伊利诺伊州|芝加哥}. */
  private void add(Span place, List<Span> places, Words words) {
    Span last = places.isEmpty() ? null : places.get(places.size() - 1);
    boolean chain =
        last != null
            && last.end() == place.begin()
            && (abroad(words, afterSign(words, last.begin()))
                    && abroad(words, place.begin())
                    && !world(words, place)
                || link(words, last, place));
    if (chain && last != null) {
      places.set(places.size() - 1, new Span(last.begin(), place.end()));
    } else if (last != null && reach(words, last, place)) {
      places.set(places.size() - 1, new Span(last.begin(), place.end() + 1));
    } else {
      places.add(place);
    }
  }

  /** {@code 南亚|东南亚}, {@code 北卡罗来纳州|非洲裔}: regions that lie in no state are no part of one. */
  private boolean world(Words words, Span place) {
    return gazetteer.named(words.text(place.begin(), place.end())).stream()
        .anyMatch(p -> p.kind() == Place.Kind.REGION && p.parent() == null);
  }

  /** {@code 长江|南京|段}, {@code 三峡库区|重庆|段}: what of a river lies in a place. */
  private static boolean reach(Words words, Span river, Span place) {
    return river.end() == place.begin()
        && LONG.matcher(words.chars()).region(river.begin(), river.end()).find()
        && words.at(place.end()) == '段'
        && words.boundary(place.end() + 1);
  }

  /** {@code 香港|大埔}: a place below a province may follow one the gazetteer does not know it in. */
  private boolean link(Words words, Span whole, Span part) {
    Place place = gazetteer.resolve(words.text(whole.begin(), whole.end()), List.of());
    return place != null
        && (place.kind() == Place.Kind.PROVINCE
            || place.kind() == Place.Kind.CITY
            || place.kind() == Place.Kind.COUNTY)
        && gazetteer.named(words.text(part.begin(), part.end())).stream()
            .noneMatch(
                p ->
                    p.kind() == Place.Kind.COUNTRY
                        || p.kind() == Place.Kind.PROVINCE
                        || p.kind() == Place.Kind.CITY
                        || p.kind() == Place.Kind.REGION);
  }

  private int end(Words words, int begin) {
    int end = gazetteer.longestNameAt(words.chars(), begin);
    if (end <= begin || end > words.span().end()) {
      return -1;
    }
    if (PlaceUses.hold(words, begin, end) || dotted(words, begin, end)) {
      return -1;
    }
    if (levels(words, end) || heart(words, begin, end)) {
      return end - 1;
    }
    if (seat(words, begin, end)) {
      return end + 1;
    }
    if (stands(words, begin, end)) {
      Token next = words.starting(end);
      if (next == null) {
        return end;
      }
      if (suffix(words, begin, next) && words.boundary(begin)) {
        return next.span().end();
      }
      return Roads.begin(words, end) ? -1 : end;
    }
    for (int shorter = end - 1; shorter > begin + 1; shorter--) {
      if (words.boundary(shorter)
          && gazetteer.longestNameAt(words.text(begin, shorter), 0) == shorter - begin
          && stands(words, begin, shorter)) {
        return shorter;
      }
    }
    return -1;
  }

  /** {@code 江西|省市县三级}, {@code 台湾|县市长}: levels of government, not the place's full name. */
  private static boolean levels(Words words, int end) {
    return words.at(end - 1) == '省' && words.at(end) == '市' && words.at(end + 1) == '县'
        || words.at(end - 1) == '县' && words.at(end) == '市' && words.at(end + 1) == '长';
  }

  /** {@code 乔治·|华盛顿}: part of a name with a dot. */
  private static boolean dotted(Words words, int begin, int end) {
    return words.at(end) == '·' && Words.han(words.at(end + 1))
        || words.at(begin - 1) == '·' && Words.han(words.at(begin - 2));
  }

  /** {@code 洛杉矶|市中心}: near miss {@code 洛杉矶市|中心医院}. */
  private boolean heart(Words words, int begin, int end) {
    return words.at(end - 1) == '市'
        && words.chars().startsWith("中心", end)
        && words.at(end + 2) != '医'
        && end - begin > 2
        && gazetteer.longestNameAt(words.text(begin, end - 1), 0) == end - 1 - begin;
  }

  /** {@code 民勤县|城}: near misses {@code 民勤县|城乡}, {@code 民勤县|城关镇}. */
  private static boolean seat(Words words, int begin, int end) {
    return words.at(end - 1) == '县'
        && words.at(end) == '城'
        && end - begin > 2
        && words.boundary(begin)
        && words.boundary(end + 1);
  }

  /** {@code 旧金山|市}, {@code 长三角|地区}. Near miss: {@code 衡阳|省域副中心}. */
  private boolean suffix(Words words, int begin, Token next) {
    List<Place> places = gazetteer.named(words.text(begin, next.span().begin()));
    boolean region = places.stream().anyMatch(p -> p.kind() == Place.Kind.REGION);
    boolean province = places.stream().anyMatch(p -> p.kind() == Place.Kind.PROVINCE);
    if (next.text().equals("港")) {
      return !region && !province && words.at(next.span().begin() - 1) != '岸';
    }
    if (next.text().equals("站")) {
      return STATION
              .matcher(words.chars())
              .region(next.span().end(), words.span().end())
              .lookingAt()
          && places.stream().anyMatch(this::served);
    }
    if (next.text().equals("地区")) {
      return region
          || abroad(words, begin)
          || places.stream().anyMatch(p -> p.key().equals(TAIWAN));
    }
    return !region
        && !province
        && words.at(next.span().end()) != '长'
        && !levels(words, next.span().end())
        && DIVISION.contains(next.text())
        && (!next.text().equals("省") || abroad(words, begin));
  }

  /** A town of the country, after which its railway station is called: {@code 延安|站}. */
  private boolean served(Place place) {
    return gazetteer.province(place) != null
        && (place.kind() == Place.Kind.CITY || place.kind() == Place.Kind.COUNTY);
  }

  /** {@code 美伊利诺伊州}: the sign of a state belongs to a place abroad after it. */
  private int stateBefore(Words words, int begin) {
    Token sign = words.ending(begin);
    boolean state =
        sign != null
            && sign.span().length() == 1
            && !sign.tag().startsWith("p")
            && abroad(sign.text());
    char before = words.at(begin - 2);
    return state && before != '中' && !Character.isDigit(before) && abroad(words, begin)
        ? begin - 1
        : begin;
  }

  private boolean abroad(String sign) {
    return gazetteer.named(sign).stream().anyMatch(p -> p.kind() == Place.Kind.COUNTRY);
  }

  private boolean abroad(Words words, int begin) {
    int end = gazetteer.longestNameAt(words.chars(), begin);
    return end > begin && gazetteer.named(words.text(begin, end)).stream().allMatch(this::abroad);
  }

  /** Near miss: {@code 长江}, which lies in no single province but in China. */
  private boolean abroad(Place place) {
    return place.kind() != Place.Kind.COUNTRY
        && !CHINA.equals(place.parent())
        && gazetteer.province(place) == null;
  }

  /** {@code 美|加州}: the sign is no name by itself. */
  private int afterSign(Words words, int begin) {
    Token first = words.starting(begin);
    boolean sign = first != null && first.span().length() == 1 && abroad(first.text());
    return sign ? begin + 1 : begin;
  }

  /** In {@code 第十四届中国艺术节} and {@code 美丽河北} the place is part of an event's name. */
  private boolean stands(Words words, int begin, int end) {
    String name = words.text(begin, end);
    if (gazetteer.isAmbiguous(name)) {
      return false;
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
          || split(words, begin) && abroad(words, begin)
          || beside(words, begin, end);
    }
    if (!words.boundary(begin)) {
      return end - begin >= LONG_NAME && words.boundary(end) && abroad(words, begin);
    }
    return end - begin > 2
        ? !cuts(words, end) || listed(words, begin, end)
        : leading(name) || people(words, end);
  }

  /**
   * {@code 拉|法}: a name abroad that falls into single characters is not the verb it begins with.
   */
  private static boolean split(Words words, int begin) {
    Token first = words.starting(begin);
    return first != null && first.span().length() == 1;
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
        && !token.tag().startsWith("ns")
        && !OFFICES.contains(words.text(end, token.span().end()));
  }

  /** {@code 扎波罗热|和}: HanLP joins the end of a long name abroad with the word behind it. */
  private boolean listed(Words words, int begin, int end) {
    return end - begin >= LONG_NAME
        && "和与".indexOf(words.at(end)) >= 0
        && words.boundary(end + 1)
        && abroad(words, begin);
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
