package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;

/**
 * Finds institutions by the noun their name ends in and the proper name it begins with: {@code
 * 华南理工大学软件学院}, {@code 文昌航天超算智慧科技有限公司}.
 */
final class InstitutionNames {
  private static final int LONGEST_HEAD = 13;
  private static final int MOST_WORDS = 9;
  private static final int MOST_WORDS_ANCHORED = 3;
  private static final int MOST_PARTNERS = 2;

  /** Bodies that bear the noun of their members: {@code 电力企业|联合会}. */
  private static final Set<String> MEMBERS = Set.of("联合会", "协会", "商会", "联盟", "总会", "促进会", "学会");

  private static final Set<String> NEEDS_A_NAME =
      Set.of(
          "公司", "集团", "集团公司", "中心", "基金", "俱乐部", "合作社", "农场", "学院", "事务所", "智库", "医疗中心", "控制中心",
          "指挥中心", "数据中心");
  private static final Set<String> SCOPES = Set.of("国际", "世界", "全球", "亚洲", "欧洲");

  /** {@code 广西|团}, a delegation: of a province, whose name is short. */
  private static final String TEAM = "团";

  private static final int LONGEST_OF_TEAM = 4;
  private static final String DIVISIONS = "省市县区盟旗";
  private static final String STATES = "英美俄法德日韩朝印伊以巴叙土埃乌澳加意西葡荷比瑞泰越缅柬菲蒙哈阿欧委古墨智秘苏卡吉塔老塞匈希丹挪芬捷也黎约";
  private static final String STATE_HEADS =
      "外交部|国防部|国务院|财政部|军方|政府|国会|议会|海军|空军|陆军|央行|最高法院|商务部|内政部|司法部|能源部";

  /** The kinds of heads in {@code lexicon/institution-heads.tsv}. */
  enum Head {
    /** Is an institution by itself: {@code 武装部队}. */
    ALONE,
    /** Makes an institution of any proper name before it: {@code 公司}. */
    OPEN,
    /** Needs a place or institution before it: {@code 政协}. */
    ANCHORED,
    /** Names nothing, whatever stands before it: {@code 新政府}, {@code 下级法院}. */
    GENERIC
  }

  private final Lexicon<Head> heads = Lexicon.bundled("institution-heads", Head.class);
  private final Trie<Boolean> stateHeads = new Trie<>();
  private final LookalikeBodies lookalikes = new LookalikeBodies();
  private final Stretch stretch;
  private final Gazetteer gazetteer;
  private final Lexicon<ForeignNames.Sound> sounds;
  private final InstitutionUnits units;
  private final JoinedNames joined;

  InstitutionNames(Stretch stretch, Gazetteer gazetteer, Lexicon<ForeignNames.Sound> sounds) {
    this.stretch = stretch;
    this.gazetteer = gazetteer;
    this.sounds = sounds;
    units = new InstitutionUnits(stretch);
    joined = new JoinedNames(stretch, heads);
    for (String head : STATE_HEADS.split("\\|")) {
      stateHeads.put(head, true);
    }
  }

  /**
   * Gives the institutions of a sentence, the longest first where they overlap.
   *
   * @param known well-known institutions of the sentence, by begin
   * @param places gazetteer places of the sentence, by end
   */
  List<Span> find(Words words, List<Span> known, Map<Integer, Span> places) {
    List<Span> found = new ArrayList<>(known);
    found.removeIf(body -> CountedBodies.shared(words, body.begin()));
    BitSet barred = lookalikes.in(words);
    for (int end = words.span.begin() + 2; end <= words.span.end(); end++) {
      Span institution =
          heads(words, end) && !barred.get(end - 1) ? endingAt(words, places, end) : null;
      if (institution != null && !CountedBodies.counted(words, institution.begin())) {
        Span named = withSounds(words, institution);
        Span whole = MissionNames.withSender(words, places, known, named);
        found.add(withOuter(known, whole));
      }
    }
    found.addAll(stateBodies(words, barred));
    found.addAll(FormalBodies.find(words));
    return found.stream().map(span -> whole(words, places, known, span)).distinct().toList();
  }

  /**
   * A head may end in the middle of a wrongly cut word only before a title's 长: 教育厅|厅长. A base of
   * an air force is no air force.
   */
  private static boolean heads(Words words, int end) {
    boolean base = words.at(end - 1) == '军' && words.chars.startsWith("基地", end);
    boolean cluster = words.chars.startsWith("集群", end);
    return words.boundary(end)
        && !base
        && !cluster
        && !(words.at(end) == '长' && words.at(end + 1) != '期');
  }

  private @Nullable Span endingAt(Words words, Map<Integer, Span> places, int end) {
    int first = heads.canEnd(words.at(end - 1)) ? end - LONGEST_HEAD : end;
    for (int head = Math.max(words.span.begin(), first); head < end; head++) {
      Head kind = heads.kind(words.chars.subSequence(head, end));
      if (kind == Head.GENERIC) {
        return null;
      }
      if (kind != null
          && !deputies(words, end)
          && InstitutionUnits.ownWord(words, head, end)
          && !(words.text(head, end).equals(InstitutionUnits.PARTY)
              && !PartyNames.closes(words, head, end))) {
        int begin = begin(words, places, head, end, kind);
        if (begin >= 0) {
          return new Span(begin, end);
        }
      }
    }
    return null;
  }

  /** {@code 广东省人大代表}: the title takes 人大, the region stands alone. */
  private static boolean deputies(Words words, int end) {
    return words.text(end - 2, end).equals("人大")
        && words.at(end) == '代'
        && words.at(end + 2) != '团';
  }

  private int begin(Words words, Map<Integer, Span> places, int head, int end, Head kind) {
    if (CountedBodies.one(words, head)) {
      return -1;
    }
    int proper = -1;
    int at = head;
    int limit = kind == Head.ANCHORED ? MOST_WORDS_ANCHORED : MOST_WORDS;
    for (int count = 0; count <= limit && !CountedBodies.distinguished(words, at); ) {
      Span place = places.get(at);
      if (place != null && count == 0 && bare(words, head, end)) {
        return -1;
      }
      if (place != null && CountedBodies.oneOf(words, place.end())) {
        return -1;
      }
      if (place != null && !numbered(words, place)) {
        boolean tail = words.text(head, end).equals(TEAM) && place.length() > LONGEST_OF_TEAM;
        return tail ? -1 : withBrand(words, outer(words, places, fullLink(words, place)));
      }
      int states = states(words, at);
      if (states >= 0) {
        return states;
      }
      int state = count > 0 ? StateSigns.begin(words, at) : -1;
      if (state >= 0) {
        return state;
      }
      Token token = at == head ? words.token(at - 1) : words.ending(at);
      int whole =
          count == 1 && words.boundary(head) && JoinedNames.joint(token)
              ? joined.begin(words, places, at)
              : -1;
      if (whole >= 0) {
        return whole;
      }
      if (token == null || !inside(words, token, head, end)) {
        break;
      }
      count += stretch.ordinal(token) ? 0 : 1;
      at = token.span().begin();
      proper = stretch.proper(words, token) ? at : proper;
    }
    if (kind != Head.OPEN) {
      return kind == Head.ALONE ? head : -1;
    }
    return proper >= 0 && head - proper > 1 ? withScope(words, proper) : brand(words, head);
  }

  private boolean inside(Words words, Token token, int head, int end) {
    boolean members = token.span().end() == head && token.tag().startsWith("n");
    return stretch.inside(token) || members && MEMBERS.contains(words.text(head, end));
  }

  /** {@code 卡迈勒·|阿德万医院}, {@code 莱|布尼茨经济研究所}: a foreign name that begins further left. */
  private Span withSounds(Words words, Span body) {
    int begin = body.begin();
    if (words.at(begin - 1) == '·') {
      begin = soundsBegin(words, begin - 1);
    }
    Token first = words.token(begin);
    boolean cut = first != null && first.tag().equals("nrf");
    return new Span(cut ? soundsBegin(words, begin) : begin, body.end());
  }

  private int soundsBegin(Words words, int end) {
    int begin = end;
    while (begin > words.span.begin() && sounds.kind(words.text(begin - 1, begin)) != null) {
      Token token = words.token(begin - 1);
      boolean part =
          token != null
              && (token.tag().startsWith("nr")
                  || token.span().length() == 1 && "pcdu".indexOf(token.tag().charAt(0)) < 0);
      if (!part) {
        return begin;
      }
      begin--;
    }
    return begin;
  }

  /** A place and {@code 公司} or {@code 中心} alone name nothing: {@code 德国公司}, {@code 广场中心}. */
  private static boolean bare(Words words, int head, int end) {
    return NEEDS_A_NAME.contains(words.text(head, end));
  }

  /** {@code 中国第四十一次南极考察队}: the name goes on to the left of 南极. */
  private static boolean numbered(Words words, Span place) {
    char before = words.at(place.begin() - 1);
    return before == '次' || before == '届';
  }

  /** {@code 中英经贸联委会}, {@code 中吉乌铁路公司}: the signs of states begin a common body's name. */
  private static int states(Words words, int end) {
    int begin = end;
    while (end - begin < MOST_PARTNERS && STATES.indexOf(words.at(begin - 1)) >= 0) {
      begin--;
    }
    if (begin == end || words.at(begin - 1) != '中') {
      return -1;
    }
    boolean apart = words.boundary(begin - 1) || end - begin == MOST_PARTNERS;
    return apart && words.boundary(end) ? begin - 1 : -1;
  }

  /** {@code 武警|新疆总队}, {@code 商务部|中国电子商务中心}: a known body right before is the whole. */
  private static Span withOuter(List<Span> known, Span part) {
    boolean own = known.contains(part);
    return known.stream()
        .filter(whole -> !own && whole.end() == part.begin())
        .findFirst()
        .map(whole -> new Span(whole.begin(), part.end()))
        .orElse(part);
  }

  /** {@code 雅典|中国古典文明研究院}: what stands in a city abroad may have 中国 in its name. */
  private static int outer(Words words, Map<Integer, Span> places, int begin) {
    Span city = words.chars.startsWith("中国", begin) ? places.get(begin) : null;
    return city == null ? begin : city.begin();
  }

  /** {@code 国际|灌排委员会}: how far a body reaches belongs to its name. */
  private static int withScope(Words words, int begin) {
    Token scope = words.ending(begin);
    return scope != null && SCOPES.contains(scope.text()) ? scope.span().begin() : begin;
  }

  /** A brand may stand before the place: {@code 中车株洲电力机车研究所有限公司}. */
  private int withBrand(Words words, int begin) {
    Token brand = words.ending(begin);
    if (brand == null) {
      return begin;
    }
    boolean name = brand.tag().equals("nz") || brand.tag().startsWith("nt");
    return name && stretch.inside(brand) ? brand.span().begin() : begin;
  }

  /** An ordinary word can be a brand: {@code 海螺集团}, {@code 360集团}. */
  private int brand(Words words, int head) {
    Token token = words.ending(head);
    if (token == null || !words.text(head, head + 2).equals("集团")) {
      return -1;
    }
    Token before = words.token(token.span().begin() - 1);
    boolean opens = before == null || !stretch.inside(before);
    return opens && stretch.inside(token) && !stretch.generic(token.text())
        ? token.span().begin()
        : -1;
  }

  /** Of a chain the official name begins with its last full link: 湖南|长沙市比亚迪汽车有限公司. */
  private int fullLink(Words words, Span place) {
    for (int cut = place.end() - 2; cut > place.begin() + 1; cut--) {
      boolean fullAfter = DIVISIONS.indexOf(words.at(place.end() - 1)) >= 0;
      boolean shortBefore = DIVISIONS.indexOf(words.at(cut - 1)) < 0;
      if (fullAfter
          && shortBefore
          && gazetteer.longestNameAt(words.chars, cut) == place.end()
          && gazetteer.longestNameAt(words.text(place.begin(), cut), 0) == cut - place.begin()) {
        return cut;
      }
    }
    return place.begin();
  }

  private List<Span> stateBodies(Words words, BitSet barred) {
    List<Span> found = new ArrayList<>();
    for (int at = words.span.begin(); at < words.span.end() - 2; at++) {
      if (STATES.indexOf(words.at(at)) >= 0 && words.boundary(at)) {
        Trie.Match<Boolean> head = stateHeads.longest(words.chars, at + 1);
        if (head != null
            && !barred.get(head.end() - 1)
            && words.boundary(head.end())
            && words.at(head.end()) != '长') {
          found.add(new Span(at, head.end()));
        }
      }
    }
    return found;
  }

  private Span whole(Words words, Map<Integer, Span> places, List<Span> known, Span body) {
    Span whole = units.extend(words, known, body);
    return whole.equals(body) ? body : MissionNames.withSender(words, places, known, whole);
  }
}
