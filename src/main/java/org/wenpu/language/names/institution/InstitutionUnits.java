package org.wenpu.language.names.institution;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;
import org.wenpu.language.names.institution.begin.BodyHead;
import org.wenpu.language.names.institution.begin.InstitutionBegins;
import org.wenpu.language.names.institution.begin.JoinedNames;
import org.wenpu.language.names.word.CountedBodies;
import org.wenpu.language.names.word.Stretch;
import org.wenpu.language.names.word.Words;

/** Takes the units named behind an institution into its name: {@code 财政部|社会保障司}. */
final class InstitutionUnits {
  private static final int LONGEST_HEAD = 13;
  private static final int LONG_UNIT = 2;
  private static final int MOST_WORDS = 8;

  /** Units that bear a number or name of their own: {@code 某支队|特勤中队}, not {@code 某支队|中队}. */
  private static final Set<String> UNNAMED = Set.of("中队", "大队");

  /** Units that are told apart by their number. */
  private static final Pattern FIRST = Pattern.compile("一(?:车间|工段|工区|分厂|分公司|事业部|[支大中分]队)");

  private static final String JOINED_ENDS = "司院所局系会心部";

  /** The kinds of words in {@code lexicon/institution-units.tsv}. */
  enum Unit {
    /** Part of the institution right before it: {@code 司}. */
    UNIT,
    /** The same, where the title of one who serves in it follows: {@code 队}. */
    LED,
    /** Ends as a unit does and is none: {@code 总部}. */
    NONE
  }

  private final Lexicon<Unit> units = Lexicon.bundled("institution-units", Unit.class);
  private final Stretch stretch;
  private final LedUnits led;

  InstitutionUnits(Stretch stretch) {
    this.stretch = stretch;
    led = new LedUnits(units, stretch);
  }

  /**
   * Gives a body with the units named behind it.
   *
   * @param known well-known institutions of the sentence
   * @param barred where the noun for a body means none
   */
  Span extend(Words words, List<Span> known, BitSet barred, Span body) {
    if (oneOfMany(words, body.end())) {
      return body;
    }
    int end = led.end(words, known, barred, Departments.end(words, known, body.end()));
    int at = end;
    boolean joined = false;
    int limit = InstitutionBegins.isArmy(words, body) ? 1 : MOST_WORDS;
    for (int count = 0; count < limit; count++) {
      int whole = longUnit(words, at);
      Token token = words.starting(at);
      boolean joint = !joined && at > end && joins(words, known, token);
      if (whole < 0 && !joint && !goesOn(words, token, at > end)) {
        break;
      }
      joined |= joint;
      at = whole > 0 || token == null ? whole : token.span().end();
      if (barred.get(at - 1)) {
        break;
      }
      if (another(words, known, end, at)) {
        break;
      }
      boolean unit = whole > 0 || unitEnds(words, end, at) && !apart(words, known, end, at);
      if (unit && !(joined && !mayBeJoined(words, at))) {
        end = at;
        count = 0;
        joined = false;
      }
    }
    return new Span(body.begin(), end);
  }

  /** {@code 某局|一派出所|所长}. Near miss: {@code 某厂|一车间|主任}, the first. */
  private static boolean oneOfMany(Words words, int begin) {
    return CountedBodies.oneOf(words, begin)
        && !FIRST.matcher(words.chars()).region(begin, words.span().end()).lookingAt();
  }

  /** {@code 经济与政治|研究所}: near misses {@code 大政方针和|省委}, {@code 人员和|指挥所}. */
  private static boolean mayBeJoined(Words words, int end) {
    Token last = words.token(end - 1);
    return last != null
        && last.span().length() >= LONG_UNIT
        && JOINED_ENDS.indexOf(words.at(end - 1)) >= 0;
  }

  private boolean goesOn(Words words, @Nullable Token token, boolean within) {
    return token != null
        && !organizes(words, token)
        && (stretch.inside(token) || within && (institute(words, token) || pair(words, token)))
        && !CountedBodies.distinguished(words, token.span().begin());
  }

  /** {@code 某集团深|中|通道管理中心}: two towns by a character each. Near miss: {@code 某集团|中|管理中心}. */
  private static boolean pair(Words words, Token token) {
    Token before = words.ending(token.span().begin());
    Token next = words.starting(token.span().end());
    return token.text().equals("中")
        && before != null
        && before.span().length() == 1
        && next != null
        && next.span().length() > 1
        && next.tag().startsWith("n");
  }

  /** {@code 某部|组织|某省公安机关}: HanLP takes the verb for a noun. */
  private static boolean organizes(Words words, Token token) {
    Token next = words.starting(token.span().end());
    return token.text().equals("组织") && next != null && next.tag().startsWith("ns");
  }

  /** {@code 某社会科学院世界经济|与|政治研究所}: near miss {@code 某司法局|和|某水务局}. */
  private static boolean joins(Words words, List<Span> known, @Nullable Token token) {
    if (token == null || !JoinedNames.joint(token)) {
      return false;
    }
    int next = token.span().end();
    Token noun = words.starting(next);
    return noun != null
        && !noun.tag().startsWith("ns")
        && known.stream().noneMatch(other -> other.begin() == next);
  }

  /**
   * {@code 某科学院高能|所|与}: an institute, where no verb makes it a relative clause. Near miss: {@code
   * 某方面|所|为}.
   */
  private static boolean institute(Words words, Token token) {
    Token next = words.starting(token.span().end());
    return token.text().equals("所")
        && (next == null || !(next.tag().startsWith("v") || next.text().equals("为")));
  }

  /**
   * {@code 春运|工作专班}: a unit may begin with a word that ends names. Near miss: {@code 某党校|县委|书记},
   * for of which region the committee is must be told.
   */
  private int longUnit(Words words, int begin) {
    Trie.Match<Unit> unit = units.longest(words.chars(), begin, words.span().end());
    boolean whole =
        unit != null
            && unit.value() == Unit.UNIT
            && words.boundary(begin)
            && words.boundary(unit.end());
    boolean unnamed =
        whole
            && unit != null
            && (needsAName(words.text(begin, unit.end()))
                || PartyBranches.withoutBranch(words, unit.end()) < unit.end());
    return unit != null && whole && !unnamed && unit.end() - begin >= LONG_UNIT ? unit.end() : -1;
  }

  /** {@code 某党校|县委}: of which region must be told; {@code 某支队|中队}: the unit is anyone's. */
  private static boolean needsAName(String unit) {
    return BodyHead.REGIONS.contains(unit) || UNNAMED.contains(unit);
  }

  /** {@code 华为|最高人民法院}: a known body is no unit but of a party: {@code 某党|中央政治局}. */
  private static boolean another(Words words, List<Span> known, int begin, int end) {
    return words.at(begin - 1) != BodyHead.PARTY.charAt(0)
        && known.stream().anyMatch(other -> other.begin() == begin && other.end() == end);
  }

  /** {@code 某办|协调|应急管理部}: a known body behind further words is another one. */
  private static boolean apart(Words words, List<Span> known, int from, int end) {
    Token next = words.starting(from);
    return next != null
        && next.tag().startsWith("v")
        && known.stream().anyMatch(other -> other.end() == end && other.begin() > from);
  }

  private boolean unitEnds(Words words, int from, int end) {
    if (words.at(end) == '长'
        || PartyBranches.withoutBranch(words, end) < end
        || CountedBodies.distinguished(words, end)) {
      return false;
    }
    for (int head = Math.max(from, end - LONGEST_HEAD); head < end; head++) {
      Unit kind = units.kind(words.chars(), head, end);
      if (kind != null
          && kind != Unit.LED
          && (ownWord(words, head, end) || Departments.led(words, end))) {
        boolean ofNoRegion = head == from && needsAName(words.text(head, end));
        return kind == Unit.UNIT && !ofNoRegion && !(end - head == 1 && numbered(words, end));
      }
    }
    return false;
  }

  /** {@code 塔|科|1井}: part of a name told apart by its number. Near miss: {@code 新闻处|20日}. */
  private static boolean numbered(Words words, int end) {
    int at = end;
    while (Character.isDigit(words.at(at))) {
      at++;
    }
    return at > end && "日月年时".indexOf(words.at(at)) < 0;
  }

  /**
   * A head of one character is a word of its own or ends one of HanLP's institutions or parties:
   * not 布局.
   */
  static boolean ownWord(Words words, int head, int end) {
    Token token = words.ending(end);
    return end - head > 1
        || token == null
        || token.span().length() == 1
        || token.tag().startsWith("ni")
        || token.tag().startsWith("nt")
        || token.tag().startsWith("n") && words.text(head, end).equals(BodyHead.PARTY);
  }
}
