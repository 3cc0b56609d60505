package org.wenpu.meaning.extract.post;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Titles;
import org.wenpu.language.Titles.Kind;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.StateShorthand;
import org.wenpu.meaning.extract.post.TitlePhrase.BodySource;

/** Finds bodies that no name recogniser knew, by their words: {@code 某消防服务公司|负责人}. */
final class WordBodies {
  /** What stands between a body and a title without being part of either: {@code 某党|籍|议员}. */
  private static final Set<String> OF_THE_NAMED = Set.of("籍", "及其", "的", "的一名", "的一位");

  /** What makes a place the matter of an office: {@code 叙利亚|问题|特使}. */
  private static final Set<String> AFFAIRS = Set.of("问题", "事务", "局势", "危机", "和平进程");

  /** Those in whose name an envoy for a matter goes. */
  private static final List<String> PRINCIPALS = List.of("总统", "秘书长", "总理", "首相", "国王", "主席");

  private static final String GOVERNMENT = "政府";

  private static final Lexicon<StateShorthand> STATES =
      Lexicon.bundled("state-shorthands", StateShorthand.class);

  /** Words that tell of a body without its name: {@code 一家文具公司}. */
  private static final List<String> COUNTED = List.of("一家", "一所", "一个", "某");

  /** {@code 党的二十大|代表}: congresses are called by their number. */
  private static final Pattern CONGRESS = Pattern.compile("(?:党的|中共)?[一二]?十[一二三四五六七八九]?大$");

  /** What stands before a body and is no part of its name. */
  private static final List<String> LEADS = List.of("原", "正是", "就是");

  /** How places end that are small enough to have people at work. */
  private static final String SMALL = "村区镇乡道园院馆场站湖山林港厂店岛";

  private static final int LONGEST_INSERT = 24;
  private static final int LONGEST_BODY = 30;
  private static final int LONGEST_BRAND = 8;
  private static final int LONGEST_COUNT = 6;
  private static final int LONGEST_FIELD = 10;
  private static final int LONGEST_SUBJECT = 4;

  private final PostScene scene;

  WordBodies(PostScene scene) {
    this.scene = scene;
  }

  /** Gives the title with what the words before it say of its body. */
  TitlePhrase before(TitlePhrase bare, int at, int from) {
    int piece = scene.pieceBegin(at, from);
    Mention name = scene.lastBefore(at);
    TitlePhrase found =
        name != null && name.span().end() <= at && name.span().begin() >= piece
            ? afterName(bare, name, at)
            : null;
    TitlePhrase described =
        found == null && scene.isAt("的", at - 1) ? described(bare, at - 1, piece) : found;
    return described == null ? unnamed(bare, at, piece) : described;
  }

  /** {@code 某区一家电池企业|的生产总监}, {@code 一所中学|的教师}: near miss {@code 这家公司的总工程师}. */
  private @Nullable TitlePhrase described(TitlePhrase bare, int end, int piece) {
    int begin = NounRun.beginOf(scene, end, piece);
    Mention name = scene.lastBefore(end);
    boolean named = name != null && name.span().begin() == begin && isBody(name);
    int from = named && name != null ? name.span().end() : begin;
    String words = scene.chars.substring(from, end);
    boolean one = COUNTED.stream().anyMatch(words::contains);
    return one && end - begin <= LONGEST_BODY && Bodies.kindOf(words) != null
        ? bare.of(scene.body(begin, end), BodySource.WORDS)
        : null;
  }

  /** {@code 某集团|品牌|总监} → a title of 某集团; {@code 浙江|一家文具公司|负责人} → a body. */
  private @Nullable TitlePhrase afterName(TitlePhrase bare, Mention name, int at) {
    int close = scene.isAt("”", name.span().end()) ? 1 : 0;
    Span insert = new Span(name.span().end() + close, at);
    String words = scene.chars.substring(insert.begin(), insert.end());
    boolean place = name.kind() == Mention.Kind.PLACE;
    boolean home = !place || bare.kind() != Kind.JOB || isSmall(name);
    if (isBody(name) && home && OF_THE_NAMED.contains(words)) {
      return bare.of(Participant.of(name), BodySource.NAMED);
    }
    if (!isBody(name)
        || place && insert.length() == 0 && bare.kind() == Kind.MEMBER
        || insert.length() > LONGEST_INSERT
        || !NounRun.covers(scene, insert)
        || bare.kind() == Kind.JOB && !NounRun.isNominal(scene, insert)
        || listsTitles(insert)) {
      return null;
    }
    if (AFFAIRS.contains(words) && isMatter(bare, name)) {
      return affairs(bare, name);
    }
    boolean quoted = close > 0 && words.isEmpty();
    if (quoted || isUnit(words) || insert.length() > LONGEST_FIELD && !isJoined(words)) {
      return bare.of(scene.body(wholeBegin(name.span().begin()), at), BodySource.WORDS);
    }
    return entitles(bare, name) && NounRun.isNominal(scene, insert)
        ? entitled(bare, name, insert)
        : null;
  }

  /** Says whether a word makes the name before it the matter of an office: {@code 问题}. */
  static boolean isAffairs(String words) {
    return AFFAIRS.contains(words);
  }

  /** {@code 真主党|后勤部门|负责人}, {@code 胡塞武装|“某委员会”|主席}: the words name a unit of the body. */
  private static boolean isUnit(String words) {
    String unquoted = words.endsWith("”") ? words.substring(0, words.length() - 1) : words;
    return words.equals("党")
        || Bodies.kindOf(unquoted) != null
        || Bodies.genericNoun(unquoted) != null;
  }

  /** {@code 经济事务与财政|部长}: a field may be long where it is joined of several. */
  private static boolean isJoined(String words) {
    return words.chars().anyMatch(c -> "和与及、".indexOf(c) >= 0);
  }

  /** {@code 欧盟|事务|部长}: bodies are a matter for those who deal with them only. */
  private boolean isMatter(TitlePhrase bare, Mention name) {
    return name.kind() == Mention.Kind.PLACE
        || bare.kind() == Kind.STATE_OFFICE
        || scene.isAt("部长", bare.title().end() - 2);
  }

  /** {@code 某会|委员和|专家}: those named hold one of the titles, nobody knows which. */
  private boolean listsTitles(Span insert) {
    Titles.Title first = Titles.bundled().startingAt(scene.chars, insert.begin(), insert.end());
    return first != null && "和与及".indexOf(scene.chars.charAt(first.span().end())) >= 0;
  }

  /** {@code 联合国|秘书长|也门|问题特使}: the matter is part of the title, the body stands before. */
  private TitlePhrase affairs(TitlePhrase bare, Mention matter) {
    int begin = listBegin(matter);
    for (String principal : PRINCIPALS) {
      begin =
          scene.isAt(principal, begin - principal.length()) ? begin - principal.length() : begin;
    }
    TitlePhrase title = bare.entitled(begin).from(begin);
    boolean government = scene.isAt(GOVERNMENT, begin - GOVERNMENT.length());
    Mention state = government ? scene.endingAt(begin - GOVERNMENT.length()) : null;
    if (state != null) {
      return title.of(scene.body(state.span().begin(), begin), BodySource.NAMED);
    }
    Mention body = scene.endingAt(begin);
    return body != null && isBody(body)
        ? title.of(Participant.of(body), BodySource.NAMED)
        : title.withBody(null, BodySource.NONE);
  }

  /** {@code 甲国和|乙国|问题特使}: a matter of two. */
  private int listBegin(Mention matter) {
    int begin = matter.span().begin();
    boolean joined = begin > 0 && "和与、".indexOf(scene.chars.charAt(begin - 1)) >= 0;
    Mention first = joined ? scene.endingAt(begin - 1) : null;
    return first != null && first.kind() == Mention.Kind.PLACE ? first.span().begin() : begin;
  }

  /** {@code 外交部驻|某地|公署}: whose the body is, and that it is stationed, belong to its name. */
  private int wholeBegin(int begin) {
    if (!scene.isAt("驻", begin - 1)) {
      return countedBegin(begin);
    }
    Mention sender = scene.endingAt(begin - 1);
    return sender != null && isBody(sender) ? sender.span().begin() : begin - 1;
  }

  /** {@code 中国第四十次|南极考察队}: a country and a count before a place belong to the name. */
  private int countedBegin(int begin) {
    boolean counted = begin > 0 && "次届批".indexOf(scene.chars.charAt(begin - 1)) >= 0;
    int ordinal = counted ? scene.chars.lastIndexOf('第', begin) : -1;
    Mention country = ordinal < 0 ? null : scene.endingAt(ordinal);
    return country != null && begin - ordinal <= LONGEST_COUNT ? country.span().begin() : begin;
  }

  /** {@code 贺兰县|科技特派员}: near miss {@code 甲国|公司总裁}. */
  private boolean entitles(TitlePhrase bare, Mention name) {
    Mention outer = scene.endingAt(name.span().begin());
    return name.kind() == Mention.Kind.ORGANIZATION
        || outer != null && outer.kind() == Mention.Kind.ORGANIZATION
        || bare.kind() != Kind.JOB && TitleFields.takesField(scene.chars, bare.title())
        || bare.kind() == Kind.STATE_OFFICE
        || scene.isAt("部长", bare.title().end() - 2);
  }

  /** {@code 联合国|也门|问题特使}: of two names the first is the body. */
  private TitlePhrase entitled(TitlePhrase bare, Mention name, Span insert) {
    Mention outer = scene.endingAt(name.span().begin());
    return outer != null && name.kind() == Mention.Kind.PLACE && isBody(outer)
        ? bare.entitled(name.span().begin()).of(Participant.of(outer), BodySource.NAMED)
        : bare.entitled(insert.begin())
            .of(scene.body(name.span().begin(), insert.begin()), BodySource.NAMED);
  }

  private static boolean isBody(Mention name) {
    return name.kind() == Mention.Kind.ORGANIZATION || name.kind() == Mention.Kind.PLACE;
  }

  private TitlePhrase unnamed(TitlePhrase bare, int at, int piece) {
    Matcher congress = CONGRESS.matcher(scene.chars.substring(piece, at));
    if (bare.kind() == Kind.SEAT && congress.find()) {
      return bare.of(scene.body(piece + congress.start(), at), BodySource.WORDS);
    }
    int begin = behindOther(withoutLead(NounRun.beginOf(scene, at, piece), at), at);
    String words = scene.chars.substring(begin, at);
    if (Homes.isNoun(words)
        || Bodies.genericNoun(words) != null
        || PartyCommittee.isOfOwnRegion(words)) {
      return bare.of(scene.body(begin, at), BodySource.GENERIC);
    }
    if (isMinister(bare, words)) {
      return bare.entitled(begin + 1).of(scene.body(begin, begin + 1), BodySource.NAMED);
    }
    boolean whole = words.length() > 1 && words.length() <= LONGEST_BODY && !isSubject(bare, words);
    boolean body = Bodies.kindOf(words) != null || begin == piece && isBrand(bare, words);
    return whole && body && !(bare.kind() == Kind.JOB && Bodies.kindOf(words) == Bodies.Kind.REGION)
        ? bare.of(scene.body(begin, at), BodySource.WORDS)
        : bare.from(begin);
  }

  /** {@code 原|文化部|部长}, {@code 正是|村党委书记}: near miss {@code 原子能公司|总经理}. */
  private int withoutLead(int begin, int end) {
    for (String lead : LEADS) {
      int after = begin + lead.length();
      boolean apart = NounRun.standsAlone(scene, new Span(begin, after)) || lead.endsWith("是");
      if (after < end && apart && scene.isAt(lead, begin)) {
        return after;
      }
    }
    return begin;
  }

  /** {@code 相关负责人与|某调解中心|调解员}: another comes with the holder of the title. */
  private int behindOther(int begin, int end) {
    for (int joint = begin + 2; joint < end - 1; joint++) {
      boolean joins = "与和及".indexOf(scene.chars.charAt(joint)) >= 0;
      Titles.Title other = joins ? Titles.bundled().endingAt(scene.chars, joint, begin) : null;
      if (other != null && other.kind().isPost()) {
        return joint + 1;
      }
    }
    return begin;
  }

  /** {@code 某社区的|清漂员}: near miss {@code 某州的|农场主}, who works for no state. */
  private static boolean isSmall(Mention place) {
    return SMALL.indexOf(place.text().charAt(place.text().length() - 1)) >= 0;
  }

  /** {@code 眼科|专家}: what a job is about is no body. */
  private static boolean isSubject(TitlePhrase bare, String words) {
    return bare.kind() == Kind.JOB && words.length() <= LONGEST_SUBJECT && words.endsWith("科");
  }

  /** {@code 澳|资源|部长}: the sign of a state and what the minister is for. */
  private boolean isMinister(TitlePhrase bare, String words) {
    StateShorthand state = words.isEmpty() ? null : STATES.kind(words.substring(0, 1));
    return state != null
        && state != StateShorthand.CHINA
        && words.length() > 2
        && words.length() <= LONGEST_BRAND
        && (scene.isAt("部长", bare.title().end() - 2) || scene.isAt("大臣", bare.title().end() - 2));
  }

  /** {@code ”某某新能源|董事长}: what opens a piece and leads a company is one. */
  private static boolean isBrand(TitlePhrase bare, String words) {
    return bare.kind() == Kind.COMPANY_POST
        && words.length() > 2
        && words.length() <= LONGEST_BRAND;
  }
}
