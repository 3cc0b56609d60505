package org.wenpu.meaning.extract.post;

import java.util.List;
import java.util.Set;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Titles;
import org.wenpu.language.Titles.Title;
import org.wenpu.language.Token;
import org.wenpu.language.names.institution.state.StateSigns;
import org.wenpu.meaning.extract.StateShorthand;

/**
 * Widens a title by the field it is held for: {@code 经济和气候保护|部长}, {@code 总统气候问题|特使}. Near misses:
 * {@code 总统、外交部长}, {@code 代表团和外交部长}.
 */
final class TitleFields {
  /** The kinds of titles in {@code lexicon/field-titles.tsv}. */
  private enum Word {
    MINISTER,
    DEPUTY,
    EXPERT,
    /** One in whose name a deputy acts. */
    PRINCIPAL
  }

  private static final Lexicon<Word> TITLES = Lexicon.bundled("field-titles", Word.class);
  private static final Set<String> PRINCIPALS = TITLES.forms(Word.PRINCIPAL);
  private static final Set<String> JOINTS = Set.of("和", "与", "及", "以及", "、");

  /** What a noun ends in that is no field: {@code 代表团}, {@code 青年}. */
  private static final String NO_FIELD = "团组队方党会府军员者席部局厅委司处办署馆院所站科年代前后时间日";

  /** What makes a holder stand out is no field: {@code 我国|首位|女|工程师}. */
  private static final Set<String> DISTINCTIONS = Set.of("首位", "首名", "首任", "我国", "女", "女性");

  /** {@code 市场|运营总监}: what he deals with, no body. */
  private static final String MARKET = "市场";

  private static final Set<String> BODIES = Set.of("企业", "公司", "集团", "工厂", "中心", "医院", "学校");

  /** What firms do, which managers may lead: {@code 外销|经理}. */
  private static final Set<String> BUSINESS =
      Set.of(
          "外销", "内销", "销售", "研发", "运营", "采购", "培训", "管理", "生产", "营销", "招商", "投资", "设计", "售后", "运维");

  /** {@code 探月工程|总设计师}: what he works for. */
  private static final String PROJECT = "工程";

  /** {@code 藏族|演员}: nor is of which people he is. */
  private static final String PEOPLE = "族";

  private static final Set<String> VERBS = Set.of("v", "vi");
  private static final Set<String> NOMINAL = Set.of("vn", "an", "vd", "j");
  private static final Lexicon<StateShorthand> STATES =
      Lexicon.bundled("state-shorthands", StateShorthand.class);

  /** How those end that have managers and experts for a field. */
  private static final List<String> WORKS =
      List.of("厂", "公司", "集团", "合作社", "农场", "酒店", "银行", "医院", "学校", "基地", "园区", "景区");

  private static final int LONGEST = 26;
  private static final int SHORTEST = 2;

  private final PostScene scene;

  TitleFields(PostScene scene) {
    this.scene = scene;
  }

  /** Tells whether the holder of a title may be named by a field. */
  static boolean takesField(String chars, Span title) {
    return endsIn(Word.MINISTER, chars, title)
        || endsIn(Word.DEPUTY, chars, title)
        || endsIn(Word.EXPERT, chars, title);
  }

  private static boolean endsIn(Word kind, String chars, Span title) {
    return TITLES.forms(kind).stream()
        .anyMatch(head -> chars.startsWith(head, title.end() - head.length()));
  }

  /** Gives the title with the field before it, or the title as it is. */
  Title widened(Title title, int from) {
    if (!takesField(scene.chars, title.span())) {
      return title;
    }
    int begin = fieldBegin(title.span(), from);
    int whole = withPrincipal(title.span(), begin, from);
    boolean office = begin < title.span().begin() && isMinister(title.span());
    return new Title(
        new Span(whole, title.span().end()), office ? Titles.Kind.STATE_OFFICE : title.kind());
  }

  private int fieldBegin(Span title, int from) {
    int begin = runBegin(title.begin(), from);
    int last = lastJointEnd(begin, title.begin());
    if (last > begin && !isAnchored(begin, from)) {
      begin = last;
    }
    boolean open = last == title.begin() || !hasField(title);
    String field = scene.chars.substring(begin, title.begin());
    return open && isField(field) ? settled(begin, title, from) : title.begin();
  }

  /** {@code 能源部长} has one of its own and takes another only where they are joined. */
  private boolean hasField(Span title) {
    return isMinister(title) && title.length() > SHORTEST + 1;
  }

  private boolean isMinister(Span title) {
    return endsIn(Word.MINISTER, scene.chars, title);
  }

  private static boolean isField(String words) {
    String noun = words.replaceAll("[和与及、]+$", "");
    return noun.length() >= SHORTEST
        && !noun.endsWith(PROJECT)
        && NO_FIELD.indexOf(noun.charAt(noun.length() - 1)) < 0
        && !WordBodies.isAffairs(noun)
        && !isBody(noun);
  }

  /** {@code 企业|技术总监}: near miss {@code 市场|总监}. */
  private static boolean isBody(String noun) {
    return BODIES.contains(noun);
  }

  /** Gives where the nouns and joints before a position begin; no joint opens them. */
  private int runBegin(int at, int from) {
    List<Token> tokens = scene.tokensTouching(new Span(Math.max(from, at - LONGEST), at));
    int begin = at;
    int reached = at;
    for (int i = tokens.size() - 1; i >= 0 && belongs(tokens.get(i), at); i--) {
      if (isWorks(tokens.get(i))) {
        return begin;
      }
      reached = Math.max(from, tokens.get(i).span().begin());
      begin = opens(tokens.get(i), reached) ? reached : begin;
    }
    return begin;
  }

  /**
   * {@code 甲组织|促进妇女教育特使}: a verb opens a field only behind a name; {@code 担任|经济顾问}; or behind 兼.
   */
  private boolean opens(Token token, int begin) {
    boolean verb = qualifies(token) && !isPrefix(token);
    return !JOINTS.contains(token.text())
        && (!verb
            || scene.endingAt(begin) != null
            || scene.isAt("兼", begin - 1)
            || BUSINESS.contains(token.text()));
  }

  private boolean belongs(Token token, int at) {
    Mention name = scene.lastBefore(Math.min(at, token.span().end()));
    boolean named = name != null && name.span().end() > token.span().begin();
    return !named && (JOINTS.contains(token.text()) || isNominal(token));
  }

  /** {@code 面粉厂|技术经理}: the name of a firm ends there. */
  private static boolean isWorks(Token token) {
    return WORKS.stream().anyMatch(token.text()::endsWith);
  }

  private static boolean isNominal(Token token) {
    String tag = token.tag();
    boolean noun = tag.startsWith("n") && !tag.startsWith("nn") && !tag.startsWith("nr");
    return !isMarker(token)
        && !DISTINCTIONS.contains(token.text())
        && !token.text().endsWith(PEOPLE)
        && (noun || NOMINAL.contains(tag) || "bg".indexOf(tag.charAt(0)) >= 0 || qualifies(token));
  }

  private static boolean isMarker(Token token) {
    Titles.Kind kind = Titles.bundled().kind(token.text());
    return kind == Titles.Kind.FORMER || kind == Titles.Kind.INCUMBENT;
  }

  /** {@code 区域|发展|部长}, {@code 高级|焊接技师}: a verb or adjective can be part of a field. */
  private static boolean qualifies(Token token) {
    boolean word = VERBS.contains(token.tag()) || isPrefix(token);
    return word && token.span().length() >= SHORTEST && !NounRun.meets(token);
  }

  private static boolean isPrefix(Token token) {
    return Titles.bundled().kind(token.text()) == Titles.Kind.PREFIX;
  }

  private int lastJointEnd(int begin, int end) {
    int at = end;
    while (at > begin && !JOINTS.contains(scene.chars.substring(at - 1, at))) {
      at--;
    }
    return at;
  }

  /** A field of several has a state, a body, 兼 or a name in a list before it. */
  private boolean isAnchored(int begin, int from) {
    Mention before = scene.endingAt(begin);
    boolean listed = scene.isAt("、", begin - 1) && scene.personEndingAt(begin - 1) != null;
    return before != null && before.kind() != Mention.Kind.PERSON
        || PRINCIPALS.stream().anyMatch(p -> scene.isAt(p, begin - p.length()))
        || scene.isAt("兼", begin - 1)
        || listed
        || scene.isAt("政府", begin)
        || scene.isAt("政府", begin - 2)
        || isSign(begin, from)
        || isSign(begin - 1, from);
  }

  /** {@code 塞|建设、交通和基础设施部长}. */
  private boolean isSign(int at, int from) {
    return at >= from && scene.beginsPiece(at, from) && isSign(at);
  }

  private boolean isSign(int at) {
    StateShorthand state = STATES.kind(scene.chars.substring(at, at + 1));
    return state == null
        ? StateSigns.isUsual(scene.chars.substring(at, at + 1))
        : state != StateShorthand.CHINA;
  }

  /** Gives where the field begins that stands behind whose it is, or before what it is towards. */
  private int settled(int begin, Span title, int from) {
    int end = title.begin();
    boolean named = scene.endingAt(begin) != null;
    boolean ofState = !named && (isSign(begin, from) || isMinister(title) && isSign(begin));
    int after = scene.isAt("政府", begin) ? begin + 2 : ofState ? begin + 1 : begin;
    if (end - after < SHORTEST) {
      return begin;
    }
    return after > begin ? after : withRegion(begin, end);
  }

  /** {@code 联合国|苏丹|人道主义协调员}, {@code 某国|对|外合作牵头人}; {@code 项目|质量总监} leaves the body out. */
  private int withRegion(int begin, int end) {
    Mention name = scene.endingAt(begin);
    if (name != null) {
      Mention body = scene.endingAt(name.span().begin());
      boolean region = name.kind() == Mention.Kind.PLACE;
      boolean ofBody = region && body != null && body.kind() == Mention.Kind.ORGANIZATION;
      return ofBody ? name.span().begin() : begin;
    }
    String first = scene.chars.substring(begin, Math.min(end, begin + SHORTEST));
    boolean generic =
        end - begin >= 2 * SHORTEST
            && (isBody(first) || Bodies.genericNoun(first) != null && !first.equals(MARKET));
    return scene.isAt("对", begin - 1) ? begin - 1 : generic ? begin + SHORTEST : begin;
  }

  /** {@code 总统|气候问题特使}; near miss {@code 主席王海|特使}. */
  private int withPrincipal(Span title, int begin, int from) {
    if (!endsIn(Word.DEPUTY, scene.chars, title)) {
      return begin;
    }
    for (String principal : PRINCIPALS) {
      int at = begin - principal.length();
      if (at >= from && scene.isAt(principal, at) && scene.personEndingAt(at) == null) {
        return at;
      }
    }
    return begin;
  }
}
