package org.wenpu.language.names.institution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Openings;
import org.wenpu.language.Token;
import org.wenpu.language.names.institution.begin.Anchors;
import org.wenpu.language.names.institution.begin.BodyHead;
import org.wenpu.language.names.institution.begin.InstitutionBegins;
import org.wenpu.language.names.institution.begin.JoinedNames;
import org.wenpu.language.names.institution.begin.PartyNames;
import org.wenpu.language.names.institution.begin.SettlementBodies;
import org.wenpu.language.names.institution.begin.SoundedNames;
import org.wenpu.language.names.institution.state.KindsOfBodies;
import org.wenpu.language.names.institution.state.MissionNames;
import org.wenpu.language.names.institution.state.Residences;
import org.wenpu.language.names.institution.state.StateBodies;
import org.wenpu.language.names.word.CountedBodies;
import org.wenpu.language.names.word.Sound;
import org.wenpu.language.names.word.Stretch;
import org.wenpu.language.names.word.Words;

/**
 * Finds institutions by the noun their name ends in and the proper name it begins with: {@code
 * 华南理工大学软件学院}, {@code 文昌航天超算智慧科技有限公司}.
 */
public final class InstitutionNames {
  private static final int LONGEST_HEAD = 13;

  private static final Set<String> NATIONAL = Set.of("全国", "国家", "中央", "中国", "中共");

  private static final String OF_A_REGION = "自治区党委";

  /** The titles that the name of a party or its committee may be one word with. */
  private static final Set<String> TITLES = Set.of("主席", "首", "中央", "书记", "人");

  private static final String COMMUNISTS = "共产";

  private static final String DASH = "——";

  private static final int LONGEST_DIVISION = 14;
  private static final Pattern ROLE =
      Pattern.compile("\\p{IsHan}{0,6}(?:运营|建设|主办|承办|合作|投资|施工|供应|设计|开发|管理|中标|业主|组织|发起|牵头)方");

  private static final int LONGEST_HOUSE = 5;

  /** How long a firm's short name is that its daughters bear: {@code 国家电网}. */
  private static final int LONGEST_BRAND = 4;

  /** How known bodies end that are no firms. */
  private static final String PUBLIC = "局部院会校所署委厅府学党军";

  /** {@code 某集团|新能|公司}: what more a firm's name has. */
  private static final Openings FIRM = new Openings("公集有股", "公司|集团|有限|股份");

  private final Gazetteer gazetteer;
  private final Lexicon<BodyHead.Kind> heads =
      Lexicon.bundled("institution-heads", BodyHead.Kind.class);
  private final LookalikeBodies lookalikes = new LookalikeBodies();
  private final InstitutionBegins begins;
  private final SoundedNames sounded;
  private final StateBodies states = new StateBodies();
  private final BodyParents parents;
  private final KindsOfBodies kinds;
  private final NoBodies none;
  private final InstitutionUnits units;
  private final ListedFirms listed;
  private final TradeNames traded;
  private final FirmWords houses;
  private final RegionalOffices offices = new RegionalOffices();
  private final KeyLaboratories laboratories;
  private final TeamNames teams = new TeamNames();

  public InstitutionNames(Stretch stretch, Gazetteer gazetteer, Lexicon<Sound> sounds) {
    this.gazetteer = gazetteer;
    sounded = new SoundedNames(sounds);
    begins = new InstitutionBegins(stretch, gazetteer, new JoinedNames(stretch, heads), sounded);
    parents = new BodyParents(gazetteer);
    kinds = new KindsOfBodies(gazetteer);
    none = new NoBodies(gazetteer, heads);
    units = new InstitutionUnits(stretch);
    laboratories = new KeyLaboratories(stretch);
    houses = new FirmWords(stretch);
    listed = new ListedFirms(houses, stretch);
    traded = new TradeNames(houses, stretch);
  }

  /**
   * Gives the institutions of a sentence, the longest first where they overlap.
   *
   * @param known well-known institutions of the sentence, by begin
   * @param places gazetteer places of the sentence, by end
   */
  public List<Span> find(Words words, List<Span> known, Map<Integer, Span> places) {
    List<Span> found = new ArrayList<>(known);
    found.removeIf(
        body ->
            CountedBodies.shared(words, body.begin())
                || isMember(words, body.end())
                || park(words, body.end()));
    found.replaceAll(body -> withHouse(words, body));
    Anchors anchors = Anchors.of(places, known);
    BitSet barred = lookalikes.in(words);
    for (int end = words.span().begin() + 2; end <= words.span().end(); end++) {
      boolean may = heads(words, end) && !barred.get(end - 1) && !national(words, anchors, end);
      Span institution = may ? endingAt(words, anchors, end) : null;
      if (institution != null && !CountedBodies.counted(words, institution.begin())) {
        Span named = seated(words, anchors, institution, sounded.whole(words, institution));
        Span sent = MissionNames.withSender(words, places, known, named);
        Span whole = PartnerNames.whole(words, anchors, sent);
        found.add(PartyNames.ofGovernor(words, parents.whole(words, anchors, known, whole)));
      }
    }
    found.addAll(states.find(words, barred));
    found.addAll(Residences.find(words, places));
    FormalBodies.find(words).stream().filter(b -> !anyParty(words, b)).forEach(found::add);
    found.addAll(laboratories.find(words));
    found.addAll(offices.find(words, places));
    found.addAll(teams.find(words, places));
    found.addAll(Newspapers.find(words));
    found.addAll(listed.find(words, found));
    found.addAll(traded.find(words, places));
    List<Span> wholes = new ArrayList<>();
    found.forEach(span -> wholes.add(whole(words, anchors, known, barred, span)));
    wholes.replaceAll(body -> behindRole(words, behindDash(words, body)));
    wholes.removeIf(body -> kinds.holds(words, body) || none.hold(words, anchors, body));
    return BodyParents.withBranches(words, places, wholes).stream().distinct().toList();
  }

  /** {@code 华工科技|园}: a firm's name is that of a site. Near miss: {@code 某大学|园艺}. */
  private static boolean park(Words words, int end) {
    return words.at(end) == '园' && words.boundary(end + 1);
  }

  /** {@code 双方|政党}: parties, none by name. */
  private boolean anyParty(Words words, Span body) {
    boolean any = false;
    for (int head = body.begin(); words.at(body.end() - 1) == '党' && head < body.end(); head++) {
      any |= heads.kind(words.chars(), head, body.end()) == BodyHead.Kind.GENERIC;
    }
    return any;
  }

  /** {@code 海军陆战队|员}: one who serves there. Near miss: {@code 某巡逻队|员工}. */
  private static boolean isMember(Words words, int end) {
    return words.at(end - 1) == '队' && words.at(end) == '员' && words.at(end + 1) != '工'
        || words.chars().startsWith("陆战队员", end);
  }

  /**
   * {@code 海尔|智家}, {@code 鞍钢|基石|矿业}: a firm of the house of a known one. Near miss: {@code
   * 某集团|新能|公司}.
   */
  private Span withHouse(Words words, Span body) {
    boolean firm = body.length() <= LONGEST_BRAND && PUBLIC.indexOf(words.at(body.end() - 1)) < 0;
    for (int end = body.end() + 2; firm && end <= body.end() + LONGEST_HOUSE; end++) {
      boolean house = end <= words.span().end() && words.boundary(end) && houses.house(words, end);
      int from = house ? houses.last(words, end) : -1;
      if (from == body.end() || from > 0 && noun(words, body.end(), from)) {
        return FIRM.opens(words.chars(), end, words.span().end())
            ? body
            : new Span(body.begin(), end);
      }
    }
    return body;
  }

  /** {@code 基石}: near misses {@code 签约}, {@code 坚持}. */
  private static boolean noun(Words words, int begin, int end) {
    Token token = words.starting(begin);
    return token != null
        && token.span().length() == 2
        && token.span().end() == end
        && token.tag().startsWith("n");
  }

  /** {@code 门店运营方|某研究所}: what the body is to others. */
  private static Span behindRole(Words words, Span body) {
    Matcher role = ROLE.matcher(words.chars()).region(body.begin(), body.end());
    return role.lookingAt() && words.boundary(role.end()) ? new Span(role.end(), body.end()) : body;
  }

  /** {@code 项目运营方——|某天然气管道公司}: what stands before a dash says what the body is. */
  private static Span behindDash(Words words, Span body) {
    int dash = words.text(body.begin(), body.end()).lastIndexOf(DASH);
    int begin = body.begin() + dash + DASH.length();
    return dash > 0 && body.end() - begin > DASH.length() ? new Span(begin, body.end()) : body;
  }

  /** {@code 美国|彼得·彼得森基金会}: of which country a body is that a foreigner gave his name. */
  private static Span seated(Words words, Anchors anchors, Span body, Span named) {
    boolean foreign =
        named.begin() < body.begin() || words.text(named.begin(), named.end()).indexOf('·') > 0;
    Span state = foreign ? anchors.place(named.begin()) : null;
    return state == null ? named : new Span(state.begin(), named.end());
  }

  /**
   * {@code 第十四届|全国政协}: the only body of its name in the state is told by no more. {@code
   * 某国某城|东南亚国家联盟}: nor is one whose name begins with the end of a chain of places.
   */
  private static boolean national(Words words, Anchors anchors, int end) {
    Span whole = anchors.whole(end);
    return whole != null
        && (NATIONAL.contains(words.text(whole.begin(), whole.begin() + 2))
            || anchors.places().values().stream()
                .anyMatch(p -> p.begin() < whole.begin() && whole.begin() < p.end()));
  }

  /**
   * A head may end in the middle of a wrongly cut word only before a title's 长: 教育厅|厅长. A base of
   * an air force is no air force.
   */
  private static boolean heads(Words words, int end) {
    boolean base = words.at(end - 1) == '军' && words.chars().startsWith("基地", end);
    boolean cluster =
        words.chars().startsWith("集群", end) || words.at(end) == '群' && words.boundary(end + 1);
    return (words.boundary(end) || titled(words, end) || faces(words, end))
        && !base
        && !cluster
        && !CountedBodies.system(words, end)
        && !isMember(words, end)
        && !(words.at(end) == '长' && words.at(end + 1) != '期');
  }

  /**
   * {@code 某国统一党|主席}, {@code 某自治区党委|书记}, {@code 某镇党委|书记}: the title is one word with the end of the
   * name. Near miss: {@code 某公司|党委书记}.
   */
  private static boolean titled(Words words, int end) {
    boolean party = words.at(end - 1) == '党';
    boolean region = words.chars().startsWith(OF_A_REGION, end - OF_A_REGION.length());
    boolean settlement = SettlementBodies.committee(words, end);
    Token title = party || region || settlement ? words.token(end) : null;
    return title != null
        && title.span().begin() < end
        && !title.text().startsWith(COMMUNISTS)
        && TITLES.contains(words.text(end, title.span().end()));
  }

  /** {@code 某市商务局|面向市民}: not 局面. */
  private static boolean faces(Words words, int end) {
    return words.at(end - 1) == '局' && words.chars().startsWith("面向", end);
  }

  private @Nullable Span endingAt(Words words, Anchors anchors, int end) {
    int first = heads.canEnd(words.at(end - 1)) ? end - LONGEST_HEAD : end;
    for (int head = Math.max(words.span().begin(), first); head < end; head++) {
      BodyHead.Kind kind = heads.kind(words.chars(), head, end);
      if (kind == BodyHead.Kind.GENERIC) {
        return null;
      }
      if (kind != null
          && !deputies(words, end)
          && InstitutionUnits.ownWord(words, head, end)
          && !(words.text(head, end).equals(BodyHead.PARTY)
              && !PartyNames.closes(words, head, end))) {
        int begin = begins.of(words, anchors, BodyHead.of(words, head, end, kind));
        begin = begin < 0 ? divisionBegin(words, head, end) : begin;
        if (begin >= 0) {
          return new Span(begin, PartyBranches.withoutBranch(words, end));
        }
      }
    }
    return null;
  }

  /**
   * {@code 某县|委}: 县委 is one word, though the county is known by its whole name alone. Near miss:
   * {@code 某县|委托}.
   */
  private int divisionBegin(Words words, int head, int end) {
    int found = -1;
    if (end - head == 2 && words.at(end - 1) == '委' && "托派任员".indexOf(words.at(end)) < 0) {
      for (int at = head - 1; at > head - LONGEST_DIVISION && at >= words.span().begin(); at--) {
        boolean names = words.boundary(at) && gazetteer.longestNameAt(words.chars(), at) == end - 1;
        found = names ? at : found;
      }
    }
    return found;
  }

  /** {@code 广东省人大代表}: the title takes 人大, the region stands alone. */
  private static boolean deputies(Words words, int end) {
    return words.text(end - 2, end).equals("人大")
        && words.at(end) == '代'
        && words.at(end + 2) != '团';
  }

  private Span whole(Words words, Anchors anchors, List<Span> known, BitSet barred, Span body) {
    Span unit = units.extend(words, known, barred, body);
    Span whole = SessionNames.without(words, kinds.holds(words, unit) ? body : unit);
    return whole.equals(body)
        ? ArmedWings.whole(words, body)
        : PartnerNames.whole(
            words, anchors, MissionNames.withSender(words, anchors.places(), known, whole));
  }
}
