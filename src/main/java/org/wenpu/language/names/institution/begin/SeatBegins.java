package org.wenpu.language.names.institution.begin;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.Openings;
import org.wenpu.language.Place;
import org.wenpu.language.names.word.Words;

/** Tells where the names of bodies begin that a place stands before, and which no place has. */
final class SeatBegins {
  private static final int NONE = -1;
  private static final int LONGEST_OF_TEAM = 4;

  /** Where groups that run what lies there end: {@code 天津港}. */
  private static final String RUN = "港场山湖";

  /** {@code 重庆|检察院|检察长}: who heads a court heads one. */
  private static final Openings HEADED = new Openings("副党院检", "副?(?:院长|检察长)|党组");

  private static final Set<String> MUNICIPALITIES = Set.of("北京", "上海", "天津", "重庆");

  private static final String COOPERATIVE = "合作社";
  private static final Pattern KIND = Pattern.compile("(?:农民|专业|股份|经济|农业|农机|种植|养殖)+");

  private final FirmNames firms;
  private final Gazetteer gazetteer;
  private final JoinedNames joined;
  private final OuterNames outer;

  SeatBegins(FirmNames firms, Gazetteer gazetteer, JoinedNames joined) {
    this.firms = firms;
    this.gazetteer = gazetteer;
    this.joined = joined;
    outer = new OuterNames(gazetteer);
  }

  /** {@code 南方电网|广东|公司}: what a known firm has in a place. */
  static int branch(Anchors anchors, BodyHead head, @Nullable Span place) {
    Span firm = place == null || !head.isFirm() ? null : anchors.whole(place.begin());
    return firm == null ? NONE : firm.begin();
  }

  /** {@code 山东|农民专业|合作社}: with its kind alone a body has no name. */
  static boolean kindAlone(Words words, BodyHead head, int at) {
    return head.text().equals(COOPERATIVE)
        && KIND.matcher(words.chars()).region(at, head.begin()).matches();
  }

  /** {@code 天津港|集团}, {@code 某山|集团}: who runs a port or a sight is named after it. */
  static boolean runs(Words words, BodyHead head, int at) {
    return head.text().startsWith("集团") && RUN.indexOf(words.at(at - 1)) >= 0;
  }

  /** {@code 蚌埠|学院}: a city's college, where a province or state has many. */
  boolean college(Words words, BodyHead head, Span place) {
    return head.text().equals("学院")
        && is(words, place, Place.Kind.CITY)
        && outer.isMainland(words, place);
  }

  /** Gives where a name begins that a place stands before, or -1 where no place has such a body. */
  int of(Words words, Anchors anchors, BodyHead head, Span place, int at) {
    boolean direct = at == head.begin();
    boolean region = head.isOfCourts() ? hasCourts(words, head, place) : isWide(words, place);
    boolean wide = isState(words, place) || head.isOfTowns() && region;
    boolean common = direct && head.isOneOfMany() && wide;
    boolean abroad = words.at(place.begin() - 1) == '驻';
    boolean noTeam = head.isTeam() && !abroad && !(direct && isProvince(words, place));
    boolean noParty = head.text().equals(BodyHead.PARTY) && outer.isMainland(words, place);
    boolean noForce =
        head.isForce() && !isState(words, place) && !OuterNames.isIsland(words, place);
    boolean stationing = head.text().equals("驻军") && words.at(place.begin() - 1) == '在';
    boolean told =
        !direct && isState(words, place) && Appositions.follow(words, anchors, head, place);
    if (common || noTeam || noParty || noForce || stationing || told) {
      return NONE;
    }
    int begin =
        OuterNames.withMorphemes(
            words, anchors, outer.begin(words, anchors, head, place, link(words, head, place)));
    int whole = ofGroup(anchors, head, isState(words, place), firms.withBrand(words, head, begin));
    return direct || isState(words, place)
        ? whole
        : joined.ministry(words, head, anchors.places(), whole);
  }

  /** {@code 中国华电|金沙江上游水电开发有限公司}: near miss {@code 路透社|美国某公司}. */
  private static int ofGroup(Anchors anchors, BodyHead head, boolean state, int begin) {
    Span group = head.isFirm() && !state ? anchors.whole(begin) : null;
    return group == null ? begin : group.begin();
  }

  private boolean isState(Words words, Span place) {
    return is(words, place, Place.Kind.COUNTRY);
  }

  /** {@code 广西|团}: a province, named short. */
  private boolean isProvince(Words words, Span place) {
    return place.length() <= LONGEST_OF_TEAM && is(words, place, Place.Kind.PROVINCE);
  }

  /** {@code 四川|法院}: near misses {@code 四川省|法院}, {@code 四川|法院|院长}. */
  private boolean hasCourts(Words words, BodyHead head, Span place) {
    return isProvince(words, place)
        && "省市区".indexOf(words.at(place.end() - 1)) < 0
        && !HEADED.opens(words.chars(), head.span().end(), words.span().end());
  }

  /** {@code 福建}: near miss {@code 上海}, a city. */
  private boolean isWide(Words words, Span place) {
    return isProvince(words, place)
        && !MUNICIPALITIES.contains(words.text(place.begin(), place.begin() + 2));
  }

  private boolean is(Words words, Span place, Place.Kind kind) {
    return gazetteer.named(words.text(place.begin(), place.end())).stream()
        .anyMatch(p -> p.kind() == kind);
  }

  /** Of a chain a firm's name takes the last link, a public body's all: {@code 某省某市|观鸟协会}. */
  private int link(Words words, BodyHead head, Span place) {
    return head.isFirm() ? firms.fullLink(words, place) : place.begin();
  }
}
