package org.wenpu.language.names.institution.begin;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.names.institution.state.StateSigns;
import org.wenpu.language.names.word.Surname;
import org.wenpu.language.names.word.Words;

/**
 * Tells what before the proper name of a body belongs to its name, and what only says where it
 * sits.
 */
final class OuterNames {
  private static final int NONE = -1;
  private static final String FLEET = "舰队";
  private static final String FRONT = "阵线";
  private static final String LIBERATION = "解放";
  private static final String NATION = "中国";
  private static final String STATE = "国家";

  /** {@code 台湾民众党}: where regions with parties of their own begin. */
  private static final String ISLANDS = "台香澳";

  /** {@code 北方|华创科技集团}: with these brands begin; HanLP takes them for adverbials. */
  private static final Set<String> DIRECTIONS = Set.of("东方", "西方", "南方", "北方");

  private static final String GUILD = "商会";
  private static final Set<String> OFFICES = Set.of("局", "管委会", "管理委员会");
  private static final Set<String> RESERVES = Set.of("国家公园", "保护区", "风景名胜区");

  private static final Set<String> SCOPES = Set.of("国际", "世界", "全球", "亚洲", "欧洲");

  private static final int GIVEN_NAME = 2;
  private static final Pattern BEARERS = Pattern.compile("n[grz]?1?");

  private final Lexicon<Surname> surnames = Lexicon.bundled("surnames", Surname.class);
  private final Gazetteer gazetteer;

  OuterNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Gives where a body begins before which a place stands. {@code 雅典|中国古典文明研究院}: what stands in a
   * city abroad may have 中国 in its name. {@code 俄|黑海舰队}: a fleet is named after its sea. {@code
   * 北京|国家大剧院}: what the nation has one of bears no city. {@code 解放|某地人民阵线}: what a front is for.
   *
   * @param begin where the place begins, or its last link
   */
  int begin(Words words, Anchors anchors, BodyHead head, Span place, int begin) {
    if (head.bearsPersons() && surname(words, place)) {
      return place.begin() - 1;
    }
    if (ofTheNation(words, head, place.end()) && isMainland(words, place)) {
      return place.end();
    }
    if (head.text().endsWith(FRONT) && words.chars().startsWith(LIBERATION, begin - 2)) {
      return begin - 2;
    }
    Span around = anchors.place(begin);
    if (around != null && ruled(words, head, around)) {
      return around.begin();
    }
    Span city = words.chars().startsWith(NATION, begin) ? anchors.place(begin) : null;
    if (city != null) {
      return isMainland(words, city) ? begin : city.begin();
    }
    int state = head.text().endsWith(FLEET) ? StateSigns.begin(words, begin) : NONE;
    return state >= 0 ? state : begin;
  }

  /** {@code 大熊猫国家公园|绵阳管理分局}, {@code 上海市|浙江商会}: who sits in a place or comes from it. */
  private static boolean ruled(Words words, BodyHead head, Span around) {
    return head.text().equals(GUILD)
        || OFFICES.stream().anyMatch(head.text()::endsWith)
            && RESERVES.stream().anyMatch(words.text(around.begin(), around.end())::endsWith);
  }

  /**
   * {@code 北京房山区|霞|云岭中心小学}, {@code 基|诺|沙市政府}: morphemes that are no words are part of the place
   * they stand before.
   */
  static int withMorphemes(Words words, Anchors anchors, int begin) {
    int at = begin;
    Token token = words.ending(at);
    while (token != null && token.span().length() == 1 && token.tag().equals("ng")) {
      at = token.span().begin();
      token = words.ending(at);
    }
    Span outer = at < begin ? anchors.place(at) : null;
    return outer != null ? outer.begin() : begin - at > 1 ? at : begin;
  }

  /** {@code 谷|文昌|纪念馆}: no place is meant, but who bears its name. Near miss: {@code 到|文昌|纪念馆}. */
  private boolean surname(Words words, Span place) {
    Token before = place.length() == GIVEN_NAME ? words.ending(place.begin()) : null;
    return before != null
        && before.span().length() == 1
        && BEARERS.matcher(before.tag()).matches()
        && surnames.kind(before.text()) != null;
  }

  /** Near miss: {@code 怀柔|国家实验室}. */
  private static boolean ofTheNation(Words words, BodyHead head, int at) {
    return at < head.begin()
        && (words.chars().startsWith(NATION, at)
            || words.chars().startsWith(STATE, at) && head.showsArts());
  }

  /** {@code 国际|灌排委员会}, {@code 北方|华创科技集团}: how far a body reaches belongs to its name. */
  static int withScope(Words words, BodyHead head, int begin) {
    Token scope = words.ending(begin);
    return scope != null && (isScope(scope) || direction(scope, head) || stateGroup(scope, head))
        ? scope.span().begin()
        : begin;
  }

  /** {@code 中建|丝路投资有限公司}: of which group of the state a firm is. */
  private static boolean stateGroup(Token sign, BodyHead head) {
    return head.isFirm() && sign.tag().equals("j") && sign.text().matches("中\\p{IsHan}");
  }

  /** Tells whether a word says how far a body reaches: {@code 国际}. */
  static boolean isScope(@Nullable Token token) {
    return token != null && SCOPES.contains(token.text());
  }

  /** Tells whether a word is part of a brand that names a direction: {@code 东方|电气集团}. */
  static boolean direction(Token token, BodyHead head) {
    return head.isFirm() && DIRECTIONS.contains(token.text());
  }

  /** {@code 延安|时期党中央}: a division has no party of its own, where the islands have some. */
  boolean isMainland(Words words, Span place) {
    return !isIsland(words, place)
        && gazetteer.named(words.text(place.begin(), place.end())).stream()
            .anyMatch(p -> gazetteer.province(p) != null);
  }

  /** Tells whether a place is one of the islands: {@code 香港}. */
  static boolean isIsland(Words words, Span place) {
    return ISLANDS.indexOf(words.at(place.begin())) >= 0;
  }
}
