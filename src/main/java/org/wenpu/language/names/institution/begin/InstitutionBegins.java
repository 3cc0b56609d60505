package org.wenpu.language.names.institution.begin;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.Token;
import org.wenpu.language.names.institution.state.StatePairs;
import org.wenpu.language.names.institution.state.StateSigns;
import org.wenpu.language.names.word.CountedBodies;
import org.wenpu.language.names.word.Stretch;
import org.wenpu.language.names.word.Words;

/**
 * Tells where the name of an institution begins, by the words left of the noun it ends in: at a
 * place or another institution, else at a proper name.
 */
public final class InstitutionBegins {
  private static final int NONE = -1;
  private static final int GO_ON = -2;
  private static final int MOST_WORDS = 9;
  private static final int MOST_WORDS_ANCHORED = 4;
  private static final int MOST_JOINED = 4;
  private static final int LONGEST_IN_BRACKETS = 6;
  private static final int LONGEST_BRAND = 6;

  /** Verbs of one character with which somebody comes to a firm. */
  private static final Set<String> GOES =
      Set.of("赴", "往", "到", "去", "访", "抵", "进", "入", "至", "来", "回", "离", "看", "见", "请", "让", "使");

  /** {@code 东部战区|组织|战区陆军}: what HanLP takes for a noun. */
  private static final String VERB = "组织";

  /** {@code 民航局|督导|航空公司}: what bodies do with firms. Near miss: {@code 教育部|指导委员会}. */
  private static final Set<String> GUIDE = Set.of("督导", "督促", "指导", "引导", "支持", "协调");

  private final Stretch stretch;
  private final FirmNames firms;
  private final SeatBegins seats;
  private final WideBodies wide;
  private final JoinedNames joined;
  private final SoundedNames sounded;
  private final TitledSeats titled;
  private final RegisteredNames registered;

  public InstitutionBegins(
      Stretch stretch, Gazetteer gazetteer, JoinedNames joined, SoundedNames sounded) {
    this.stretch = stretch;
    this.joined = joined;
    this.sounded = sounded;
    firms = new FirmNames(stretch, gazetteer);
    seats = new SeatBegins(firms, gazetteer, joined);
    wide = new WideBodies(stretch);
    titled = new TitledSeats(stretch, joined);
    registered = new RegisteredNames(stretch);
  }

  /** Gives where the name that ends in a noun begins, or -1 where nothing names the institution. */
  public int of(Words words, Anchors anchors, BodyHead head) {
    if (CountedBodies.one(words, head.begin())) {
      return NONE;
    }
    int quoted = PartyNames.quoted(words, head);
    Span state = anchors.place(quoted);
    if (quoted >= 0 && (state != null || !head.is(BodyHead.Kind.ALONE))) {
      return state == null ? quoted : state.begin();
    }
    Span seat = titled.of(words, anchors, head);
    int begin =
        seat == null
            ? leftOf(words, anchors, head)
            : seats.of(words, anchors, head, seat, seat.end());
    return begin == NONE && head.isLegalForm() ? registered(words, anchors, head) : begin;
  }

  private int registered(Words words, Anchors anchors, BodyHead head) {
    int open = bracket(words, head.begin());
    int begin = registered.begin(words, anchors, open < 0 ? head.begin() : open);
    Span seat = begin < 0 ? null : anchors.place(begin);
    return seat == null ? begin : firms.fullLink(words, seat);
  }

  private int leftOf(Words words, Anchors anchors, BodyHead head) {
    int proper = NONE;
    int brackets = NONE;
    int at = head.begin();
    boolean few = head.is(BodyHead.Kind.ANCHORED) && !head.isForTasks();
    int limit = few ? MOST_WORDS_ANCHORED : MOST_WORDS;
    for (int count = 0; count <= limit && !CountedBodies.distinguished(words, at); ) {
      int anchor = anchor(words, anchors, head, at, count);
      if (anchor != GO_ON) {
        return anchor;
      }
      int open = bracket(words, at);
      int house = open < 0 ? NONE : house(words, open);
      if (house >= 0 && anchors.place(at - 1) != null) {
        Span state = anchors.place(house);
        return state == null ? house : state.begin();
      }
      if (open >= 0 && head.is(BodyHead.Kind.OPEN)) {
        at = open;
        brackets = open;
        continue;
      }
      Token token = at == head.begin() ? words.token(at - 1) : words.ending(at);
      if (token == null || !inside(token, head) || head.standsBeside(token.text())) {
        break;
      }
      count += stretch.ordinal(token) ? 0 : 1;
      at = token.span().begin();
      proper = stretch.proper(words, token) ? at : proper;
    }
    int seat = seat(words, anchors, head, at);
    boolean alone = seat < 0 && anchors.whole(head.span().end()) == null;
    if (!alone) {
      return seat;
    }
    int begin = behindSeat(words, anchors, head, withoutAnchor(words, head, at, proper));
    return begin < 0 && brackets >= 0 && head.isLegalForm() ? brand(words, brackets) : begin;
  }

  /** {@code 安利|（中国）|植物研发中心}: the firm before brackets with a place, if it is one word. */
  private static int house(Words words, int open) {
    Token house = words.ending(open);
    boolean name =
        house != null
            && house.span().length() > 1
            && (house.tag().equals("nrf")
                || house.tag().equals("nz")
                || house.tag().startsWith("nt"));
    return name && house != null ? house.span().begin() : NONE;
  }

  /** {@code 中科|凡|语|（武汉）科技有限公司}: characters of any kind that HanLP cuts are a brand. */
  private int brand(Words words, int open) {
    int begin = open;
    Token token = words.ending(begin);
    while (token != null && open - token.span().begin() <= LONGEST_BRAND && isBrand(token)) {
      begin = token.span().begin();
      token = words.ending(begin);
    }
    return open - begin > 1 ? begin : NONE;
  }

  /** Near miss: {@code 赴|中科凡语（武汉）科技有限公司}. */
  private static boolean isBrand(Token token) {
    char tag = token.tag().charAt(0);
    return Words.han(token.text().charAt(0))
        && !GOES.contains(token.text())
        && (token.span().length() == 1 ? "pcu".indexOf(tag) < 0 : "nj".indexOf(tag) >= 0);
  }

  /** {@code 洛川县|塬上红苹果专业合作社}: the seat belongs to the name, whatever its words are. */
  private int behindSeat(Words words, Anchors anchors, BodyHead head, int begin) {
    Span place = head.isLegalPerson() ? anchors.place(begin) : null;
    return place == null ? begin : seats.of(words, anchors, head, place, begin);
  }

  /**
   * {@code 南通|通达|矽钢科技有限公司}: right behind its seat a brand may be a word of any kind. Near miss:
   * {@code 南通|引进|有限公司}.
   */
  private int seat(Words words, Anchors anchors, BodyHead head, int at) {
    Span cut = head.isLegalForm() ? CutBrands.seat(words, anchors, at) : null;
    if (cut != null) {
      return firms.fullLink(words, cut);
    }
    Token brand = words.ending(at);
    Span seat = brand == null ? null : anchors.place(brand.span().begin());
    boolean apart = at < head.begin() && head.isLegalPerson();
    return apart && seat != null && brand != null && stretch.mayBeBrand(brand)
        ? firms.fullLink(words, seat)
        : NONE;
  }

  /** {@code 信息技术|（北京）|有限公司}: gives where brackets open that close at a position, or -1. */
  private static int bracket(Words words, int at) {
    int open = words.at(at - 1) == '）' ? words.chars().lastIndexOf('（', at) : NONE;
    return open > words.span().begin() && at - open <= LONGEST_IN_BRACKETS ? open : NONE;
  }

  private int withoutAnchor(Words words, BodyHead head, int at, int proper) {
    if (!head.is(BodyHead.Kind.OPEN)) {
      return head.is(BodyHead.Kind.ALONE)
          ? PartyNames.begin(words, head)
          : SettlementBodies.begin(words, stretch, head.begin());
    }
    return proper >= 0 && head.begin() - proper > 1
        ? OuterNames.withScope(words, head, CutBrands.begin(words, proper))
        : firms.brand(words, head, at);
  }

  /**
   * Gives where a name begins at what ends at a position, -1 when it can begin nowhere, -2 when it
   * goes on to the left.
   *
   * @param count how many words stand between the position and the head
   */
  private int anchor(Words words, Anchors anchors, BodyHead head, int at, int count) {
    Span place = anchors.place(at);
    int branch = count == 0 ? SeatBegins.branch(anchors, head, place) : NONE;
    if (branch >= 0) {
      return branch;
    }
    if (place != null
        && (count == 0 && needsAName(words, head, place, at)
            || SeatBegins.kindAlone(words, head, at)
            || CountedBodies.oneOf(words, place.end()))) {
      return NONE;
    }
    if (place != null && !numbered(words, place)) {
      return seats.of(words, anchors, head, place, at);
    }
    int state = count > 0 ? state(words, anchors, head, at) : NONE;
    int name = state >= 0 ? state : namesake(words, head, at, count);
    if (name >= 0) {
      return name;
    }
    Span whole = anchors.whole(at);
    boolean other = anchors.whole(head.span().end()) != null;
    if (whole != null && !other && opens(words, whole, head, count)) {
      return firms.withSeat(words, anchors.place(whole.begin()), head, whole);
    }
    int nation = count > 0 ? wide.begin(words, head, at) : NONE;
    return nation >= 0 ? nation : overJoint(words, anchors, head, at, count);
  }

  private boolean needsAName(Words words, BodyHead head, Span place, int at) {
    return head.needsAName()
        && !SeatBegins.runs(words, head, at)
        && !seats.college(words, head, place);
  }

  /** Near misses: {@code 凯盛融英信息科技有限公司}, {@code 兰州|泰基公司}, whose brands hold the sign of a state. */
  private static int state(Words words, Anchors anchors, BodyHead head, int at) {
    int pair = StatePairs.begin(words, at);
    if (pair >= 0 || head.isLegalForm()) {
      return pair;
    }
    int sign = StateSigns.begin(words, at);
    return sign >= 0 && anchors.place(sign) != null && brand(words, head, at) ? NONE : sign;
  }

  private static boolean brand(Words words, BodyHead head, int at) {
    Token next = words.starting(at);
    return head.isFirm() || next != null && next.span().length() == 1;
  }

  private static boolean opens(Words words, Span whole, BodyHead head, int count) {
    return !isArmy(words, whole)
        && (count == 0
            ? head.followsAName()
            : !head.isOfARegion() && !acts(words, whole.end(), head));
  }

  private static boolean acts(Words words, int at, BodyHead head) {
    Token verb = words.starting(at);
    return words.chars().startsWith(VERB, at)
        || verb != null && head.isFirm() && GUIDE.contains(verb.text());
  }

  /** {@code 乌军|训练中心}: what an army has bears no name. */
  public static boolean isArmy(Words words, Span body) {
    return body.length() == 2 && words.at(body.end() - 1) == '军';
  }

  /** {@code 某国气象|和|水文局}, {@code 某国工业|和|贸易部}: the name may go on behind a joint. */
  private int overJoint(Words words, Anchors anchors, BodyHead head, int at, int count) {
    boolean joint =
        (count > 0 || head.isMinistry())
            && count <= MOST_JOINED
            && words.boundary(head.begin())
            && JoinedNames.joint(words.ending(at));
    int begin = joint ? joined.begin(words, head, anchors.places(), at) : NONE;
    return begin >= 0 ? begin : GO_ON;
  }

  /** {@code 菲德尔·卡斯特罗|中心}, {@code 弗兰克·迪斯|农业合作社}: a foreign name whole. */
  private int namesake(Words words, BodyHead head, int at, int count) {
    Token person = words.ending(at);
    boolean whole = count == 0 && head.needsAName() && isForeignPerson(person);
    return whole && person != null ? person.span().begin() : sounded.dotted(words, at);
  }

  private static boolean isForeignPerson(@Nullable Token token) {
    return token != null && token.tag().equals("nrf") && token.text().indexOf('·') > 0;
  }

  private boolean inside(Token token, BodyHead head) {
    boolean members = token.span().end() == head.begin() && token.tag().startsWith("n");
    return stretch.inside(token)
        || members && head.bearsMembers()
        || OuterNames.direction(token, head);
  }

  /** {@code 中国第四十一次南极考察队}: the name goes on to the left of 南极. */
  private static boolean numbered(Words words, Span place) {
    char before = words.at(place.begin() - 1);
    return before == '次' || before == '届';
  }
}
