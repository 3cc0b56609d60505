package org.wenpu.language.names.place;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.Place;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Words;

/**
 * Tells where the name of a place ends that the gazetteer knows shorter or longer: {@code 旧金山|市}.
 */
final class PlaceEnds {
  private static final String OWNERS = "省市区县";
  private static final String TAIWAN = "710000";
  private static final List<String> FEDERAL = List.of("主席", "副主席", "委员");
  private static final Set<String> DIVISION = Set.of("省", "市", "县", "区", "州", "镇");
  private static final Set<String> SUFFIXES = Set.of("省", "市", "县", "区", "州", "镇", "港", "站", "地区");

  /** {@code 延安站|，}: near misses {@code 延安站|比赛}, {@code 延安站|在新起点}. */
  private static final Pattern STATION =
      Pattern.compile(
          "[、，。；至间）（和与等]|始发|首发|开出|驶出|驶向|驶往|开往|出发|站房|开行|出境|入境|进站|启程|迎来|候车|售票|旅客|客流|广场|发往|抵达|乘|工作人员|春运");

  private final Gazetteer gazetteer;
  private final PlacesAbroad abroad;

  PlaceEnds(Gazetteer gazetteer, PlacesAbroad abroad) {
    this.gazetteer = gazetteer;
    this.abroad = abroad;
  }

  /**
   * {@code 江西|省市县三级}, {@code 台湾|县市长}, {@code 济南|市属国企}: levels of government, not the place's full
   * name.
   */
  static boolean levels(Words words, int end) {
    return words.at(end - 1) == '省' && words.at(end) == '市' && words.at(end + 1) == '县'
        || words.at(end - 1) == '县' && words.at(end) == '市' && words.at(end + 1) == '长'
        || words.at(end) == '属'
            && words.boundary(end + 1)
            && OWNERS.indexOf(words.at(end - 1)) >= 0;
  }

  /** {@code 瑞士|联邦主席}: the office is the federation's. Near miss: {@code 俄罗斯联邦|总统}. */
  static boolean federal(Words words, int end) {
    return words.chars().startsWith("瑞士联邦", end - 4)
        && FEDERAL.stream().anyMatch(office -> words.chars().startsWith(office, end));
  }

  /** {@code 洛杉矶|市中心}: near miss {@code 洛杉矶市|中心医院}. */
  boolean heart(Words words, int begin, int end) {
    return words.at(end - 1) == '市'
        && words.chars().startsWith("中心", end)
        && words.at(end + 2) != '医'
        && end - begin > 2
        && gazetteer.longestNameAt(words.text(begin, end - 1), 0) == end - 1 - begin;
  }

  /** {@code 民勤县|城}: near misses {@code 民勤县|城乡}, {@code 民勤县|城关镇}. */
  static boolean seat(Words words, int begin, int end) {
    return words.at(end - 1) == '县'
        && words.at(end) == '城'
        && end - begin > 2
        && words.boundary(begin)
        && words.boundary(end + 1);
  }

  /** {@code 旧金山|市}, {@code 长三角|地区}. Near miss: {@code 衡阳|省域副中心}. */
  boolean suffix(Words words, int begin, Token next) {
    if (!SUFFIXES.contains(next.text())) {
      return false;
    }
    List<Place> places = bearers(words.text(begin, next.span().begin()));
    boolean region = places.stream().anyMatch(p -> p.kind() == Place.Kind.REGION);
    boolean province = places.stream().anyMatch(p -> p.kind() == Place.Kind.PROVINCE);
    if (next.text().equals("港")) {
      return !region && !province && words.at(next.span().begin() - 1) != '岸';
    }
    if (next.text().equals("地区")) {
      return region
          || abroad.begin(words, begin)
          || places.stream().anyMatch(p -> p.key().equals(TAIWAN));
    }
    if (next.text().equals("站")) {
      return station(words, next.span().end()) && places.stream().anyMatch(this::served);
    }
    return !region
        && !province
        && words.at(next.span().end()) != '长'
        && !(next.text().equals("区") && words.at(next.span().begin() - 1) == '市')
        && !levels(words, next.span().end())
        && DIVISION.contains(next.text())
        && (!next.text().equals("省") || abroad.begin(words, begin));
  }

  private static boolean station(Words words, int end) {
    return STATION.matcher(words.chars()).region(end, words.span().end()).lookingAt();
  }

  /** A town of the country, after which its railway station is called: {@code 延安|站}. */
  private boolean served(Place place) {
    return gazetteer.province(place) != null
        && (place.kind() == Place.Kind.CITY || place.kind() == Place.Kind.COUNTY);
  }

  /** {@code 广西凭祥}: a chain is the place of its last link. */
  private List<Place> bearers(String name) {
    List<Place> named = gazetteer.named(name);
    Place last = named.isEmpty() ? gazetteer.resolve(name, List.of()) : null;
    return last == null ? named : List.of(last);
  }
}
