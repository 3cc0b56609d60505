package org.wenpu.language.names.institution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.Lexicon;
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
  private static final int LONGEST_HOUSE = 3;

  /** {@code 某国某基地|设协调中心}: an act, no name. */
  private static final Pattern SET_UP =
      Pattern.compile("\\p{IsHan}{2}设(?:立)?(?:协调|指挥|研发|制造|救援)?(?:中心|领事馆|办事处|总部|大使馆|代表处)$");

  private final Gazetteer gazetteer;
  private final Lexicon<BodyHead.Kind> heads =
      Lexicon.bundled("institution-heads", BodyHead.Kind.class);
  private final LookalikeBodies lookalikes = new LookalikeBodies();
  private final InstitutionBegins begins;
  private final SoundedNames sounded;
  private final StateBodies states = new StateBodies();
  private final BodyParents parents;
  private final KindsOfBodies kinds;
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
        body -> CountedBodies.shared(words, body.begin()) || isMember(words, body.end()));
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
    found.addAll(FormalBodies.find(words));
    found.addAll(laboratories.find(words));
    found.addAll(offices.find(words, places));
    found.addAll(teams.find(words, places));
    found.addAll(Newspapers.find(words));
    found.addAll(listed.find(words, found));
    found.addAll(traded.find(words, places));
    List<Span> wholes = new ArrayList<>();
    found.forEach(span -> wholes.add(whole(words, anchors, known, barred, span)));
    wholes.replaceAll(body -> behindDash(words, body));
    wholes.removeIf(
        body ->
            kinds.holds(words, body)
                || SET_UP.matcher(words.chars()).region(body.begin(), body.end()).find());
    return BodyParents.withBranches(words, places, wholes).stream().distinct().toList();
  }

  /** {@code 海军陆战队|员}: one who serves there. */
  private static boolean isMember(Words words, int end) {
    return words.at(end - 1) == '队' && words.at(end) == '员'
        || words.chars().startsWith("陆战队员", end);
  }

  /** {@code 海尔|智家}: a firm of the house of a known one. */
  private Span withHouse(Words words, Span body) {
    for (int end = body.end() + 2; end <= body.end() + LONGEST_HOUSE; end++) {
      boolean house = end <= words.span().end() && words.boundary(end) && houses.house(words, end);
      if (house && houses.houseBegin(words, end) == body.end()) {
        return new Span(body.begin(), end);
      }
    }
    return body;
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
