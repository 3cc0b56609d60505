package org.wenpu.language.names.institution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.Place;
import org.wenpu.language.names.institution.begin.Anchors;
import org.wenpu.language.names.word.Words;

/** Gives the part of a body the name of the whole right before it: {@code 武警|新疆总队}. */
final class BodyParents {
  private static final String OF_THE_NATION = "全国";

  /** What stations and branches are called that bear the place they work at. */
  private static final Pattern BRANCH =
      Pattern.compile(
          ".*(?:联合会|分会|分局|总局|支局|分部|支部|军分区|观测站|观测所|观察站|天文台|办事处|代表处|分行|支行|分院|分中心|分社|分校|分馆|分站|分场|分厂|分公司|[工车机电]务段|供电段)");

  private static final Pattern PLANT =
      Pattern.compile("(?:超级|智能|第[一二三四五六七八九十])?工厂|(?:生产|研发|制造|总装)基地|研发中心|分店|总店|旗舰店|门店");

  private final Gazetteer gazetteer;

  BodyParents(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Gives the whole name of a body.
   *
   * @param known well-known institutions of the sentence
   */
  Span whole(Words words, Anchors anchors, List<Span> known, Span part) {
    Span parent = known.contains(part) ? null : parent(words, anchors, part);
    return parent == null ? part : new Span(parent.begin(), part.end());
  }

  /**
   * {@code 商务部|中国电子商务中心}: a known body right before is the whole. {@code 英国|全国农民联合会}: of the whole
   * of another state.
   */
  private @Nullable Span parent(Words words, Anchors anchors, Span part) {
    Span state = anchors.place(part.begin());
    return state != null && words.chars().startsWith(OF_THE_NATION, part.begin())
        ? country(words, state)
        : anchors.whole(part.begin());
  }

  private @Nullable Span country(Words words, Span place) {
    boolean country =
        gazetteer.named(words.text(place.begin(), place.end())).stream()
            .anyMatch(p -> p.kind() == Place.Kind.COUNTRY);
    return country ? place : null;
  }

  /**
   * Adds the branches that begin where another body ends: {@code 日中友好协会|东京都联合会}. Near misses:
   * {@code 英国央行|英格兰银行}, {@code 欧盟|北约}. What a firm has in a place has no other name: {@code
   * 美的集团|荆州工厂}.
   */
  static List<Span> withBranches(Words words, Map<Integer, Span> places, List<Span> found) {
    Map<Integer, Span> byEnd = new HashMap<>();
    found.forEach(body -> byEnd.merge(body.end(), body, (a, b) -> a.length() < b.length() ? b : a));
    List<Span> all = new ArrayList<>(found);
    for (Span part : found) {
      Span whole = byEnd.get(part.begin());
      boolean daughter = whole != null && ofGroup(words, whole, part);
      if (whole != null && seated(places, part) && (daughter || branch(words, part))) {
        all.add(new Span(whole.begin(), part.end()));
      }
    }
    for (Span place : places.values()) {
      Span firm = byEnd.get(place.begin());
      Matcher plant = PLANT.matcher(words.chars()).region(place.end(), words.span().end());
      if (firm != null && plant.lookingAt() && words.boundary(plant.end())) {
        all.add(new Span(firm.begin(), plant.end()));
      }
    }
    return all;
  }

  /** {@code 国家电投集团|山东核电有限公司}. */
  private static boolean ofGroup(Words words, Span whole, Span part) {
    return words.chars().startsWith("集团", whole.end() - 2)
        && words.chars().startsWith("有限公司", part.end() - 4);
  }

  private static boolean seated(Map<Integer, Span> places, Span part) {
    return places.values().stream().anyMatch(place -> place.begin() == part.begin());
  }

  private static boolean branch(Words words, Span part) {
    return BRANCH.matcher(words.text(part.begin(), part.end())).matches();
  }
}
