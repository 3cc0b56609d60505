package org.wenpu.language.names.institution.begin;

import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.Place;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Stretch;
import org.wenpu.language.names.word.Words;

/** Tells where the names of companies begin: at their seat, a brand before it or a brand alone. */
final class FirmNames {
  private static final int NONE = -1;
  private static final int SHORTEST = 4;
  private static final String DIVISIONS = "省市县区盟旗";
  private static final String PREFECTURE = "自治州";

  private final Stretch stretch;
  private final Gazetteer gazetteer;

  FirmNames(Stretch stretch, Gazetteer gazetteer) {
    this.stretch = stretch;
    this.gazetteer = gazetteer;
  }

  /** {@code 长沙市|比亚迪汽车有限公司}: the name begins with where the company sits. */
  int withSeat(Words words, @Nullable Span seat, BodyHead head, Span brand) {
    return seat == null || !head.isFirm() ? brand.begin() : fullLink(words, seat);
  }

  /** A brand may stand before the place: {@code 中车株洲电力机车研究所有限公司}. */
  int withBrand(Words words, BodyHead head, int begin) {
    Token brand = words.ending(begin);
    if (brand == null || !head.isFirm()) {
      return begin;
    }
    boolean name = brand.tag().equals("nz") || brand.tag().startsWith("nt");
    return name && stretch.inside(brand) ? brand.span().begin() : begin;
  }

  /**
   * Gives where a name without a proper name begins, or -1.
   *
   * @param at where the words that may stand in a name begin
   */
  int brand(Words words, BodyHead head, int at) {
    int begin = head.isLegalForm() ? ofLaw(words, head, at) : NONE;
    begin = begin < 0 && head.isLegalForm() ? quoted(words, head) : begin;
    begin = begin < 0 ? MarkedBrands.begin(words, stretch, head) : begin;
    return begin >= 0 ? begin : ofGroup(words, head);
  }

  /**
   * {@code 委员、|飞腾信息技术有限公司}: what bears its legal form is a company even where its name is a word.
   * Near misses: {@code 一家有限公司}, {@code 走进|飞腾信息技术有限公司}.
   */
  private int ofLaw(Words words, BodyHead head, int at) {
    Token brand = words.ending(at);
    boolean word = brand != null && brand.span().length() == 2 && stretch.mayJoin(brand);
    int begin = word && brand != null ? brand.span().begin() : at;
    boolean opens = Words.mark(words.at(begin - 1)) || begin == words.span().begin();
    return opens
            && !RegisteredNames.isKind(words.starting(begin))
            && head.begin() - begin >= SHORTEST
        ? begin
        : NONE;
  }

  /** {@code “三姑娘|劳务服务有限公司”}: what stands in marks with its legal form is a name whole. */
  private static int quoted(Words words, BodyHead head) {
    int open = words.chars().lastIndexOf('“', head.begin());
    boolean whole = words.at(head.span().end()) == '”' && open >= words.span().begin();
    return whole && words.han(open + 1, head.begin()) ? open + 1 : NONE;
  }

  /** An ordinary word can be a brand: {@code 海螺集团}, {@code 360集团}. Near miss: {@code 中|船|集团}. */
  private int ofGroup(Words words, BodyHead head) {
    Token token = words.ending(head.begin());
    if (token == null || !head.text().startsWith("集团")) {
      return NONE;
    }
    if (token.span().length() < 2) {
      return ofState(words, token);
    }
    Token before = words.token(token.span().begin() - 1);
    boolean opens = before == null || !stretch.inside(before);
    return opens && stretch.inside(token) && !stretch.generic(token.text())
        ? token.span().begin()
        : NONE;
  }

  /** {@code 中|冶|集团}, {@code 中|车|集团}: groups of the state by their sign. */
  private static int ofState(Words words, Token sign) {
    int begin = sign.span().begin() - 1;
    boolean state = words.at(begin) == '中' && words.boundary(begin);
    return state && Words.han(words.at(sign.span().begin())) ? begin : NONE;
  }

  /** Of a chain the official name begins with its last full link: 湖南|长沙市比亚迪汽车有限公司. */
  int fullLink(Words words, Span place) {
    for (int cut = place.end() - 2; cut > place.begin() + 1; cut--) {
      boolean fullAfter = DIVISIONS.indexOf(words.at(place.end() - 1)) >= 0;
      boolean shortBefore =
          DIVISIONS.indexOf(words.at(cut - 1)) < 0
              && !words.chars().startsWith(PREFECTURE, cut - 3);
      if (fullAfter
          && shortBefore
          && gazetteer.longestNameAt(words.chars(), cut) == place.end()
          && isDivision(words.text(cut, place.end()))
          && gazetteer.longestNameAt(words.text(place.begin(), cut), 0) == cut - place.begin()) {
        return cut;
      }
    }
    return place.begin();
  }

  /** Near miss: {@code 粤港澳|大湾区}. */
  private boolean isDivision(String name) {
    return gazetteer.named(name).stream().noneMatch(p -> p.kind() == Place.Kind.REGION);
  }
}
