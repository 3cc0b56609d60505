package org.wenpu.meaning.extract.statement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;
import org.wenpu.meaning.extract.HiddenText;

/** Finds the fullest description an article gives of a speaker it names briefly. */
final class SpeakerDescriptions {
  private static final String THIS = "该";

  private static final List<String> POINTERS = List.of("该", "这名", "这位");

  /** Offices of one person at a time. */
  private static final Set<String> OFFICES =
      Set.of(
          "发言人", "新闻发言人", "总统", "总理", "首相", "外长", "防长", "秘书长", "总干事", "部长", "局长", "司长", "市长", "省长",
          "州长");

  private static final List<String> FIRMS = List.of("企业", "公司");

  private static final int FIRM = 2;

  private static final List<String> FIRM_ENDS = List.of("公司", "集团", "企业", "厂");

  private static final String SCHOOL = "该校";

  private static final List<String> SCHOOLS = List.of("大学", "学院", "学校", "中学", "小学");

  private static final List<String> STIRRING = List.of("引发", "产生", "激起", "引起");

  private static final List<String> STRONG = List.of("热烈", "强烈", "积极");

  private static final List<String> AMONG = List.of("当中", "中间", "之中", "中");

  private static final int SHORTEST_BODY = 5;
  private static final int LONGEST_MOVED = 20;

  private static final int LONGEST_SURNAME_AND_TITLE = 4;

  private final SpeakerPhrase phrase;
  private final SpeakerWords words;
  private final SpeakerMeetings meetings;
  private final SpeakerPapers papers;

  SpeakerDescriptions(SpeakerPhrase phrase) {
    this.phrase = phrase;
    this.words = phrase.words();
    meetings = new SpeakerMeetings(phrase);
    papers = new SpeakerPapers(phrase);
  }

  /** Gives whom a name means that has been seen: 李主席, 发言人, 会议, 《意见》. */
  Speaker of(StatementText text, Speaker found) {
    return switch (found.kind()) {
      case PERSON ->
          isTitled(found.name()) || isNickname(found.name()) ? withName(text, found) : found;
      case PHRASE ->
          isNickname(found.name()) || isKin(found.name()) ? withName(text, found) : found;
      case GROUP -> moved(text, found);
      case ROLE ->
          isOfThis(found.name())
              ? ofThis(text, found)
              : isOfFirm(found.name()) ? ofFirm(text, found) : withName(text, fullest(text, found));
      case BODY -> isThis(found.name()) ? meant(text, found) : whole(text, fullest(text, found));
      case MEETING -> meetings.of(text, fullest(text, found));
      case DOCUMENT -> papers.of(text, found);
      default -> found;
    };
  }

  /** 讲话在|全军官兵|中引发热烈反响, 讲话引发|广大青年|热烈反响。大家表示: those among whom it was echoed. */
  private static Speaker moved(StatementText text, Speaker found) {
    int echo = text.masked().lastIndexOf("反响", found.span().begin());
    int line = text.masked().lastIndexOf('\n', found.span().begin());
    int verb =
        STIRRING.stream().mapToInt(word -> text.masked().lastIndexOf(word, echo)).max().orElse(-1);
    if (!found.name().equals("大家") || echo <= line || verb <= line) {
      return found;
    }
    int end = without(text, without(text, echo, STRONG), List.of("的"));
    if (end - verb - 2 > 1) {
      return SpeakerNames.of(text, Speaker.Kind.GROUP, verb + 2, end);
    }
    int begin = text.masked().lastIndexOf('在', verb) + 1;
    int last = without(text, verb, AMONG);
    return begin > line + 1 && last - begin > 1 && last - begin <= LONGEST_MOVED
        ? SpeakerNames.of(text, Speaker.Kind.GROUP, begin, last)
        : found;
  }

  private static int without(StatementText text, int end, List<String> endings) {
    return endings.stream()
        .filter(word -> text.masked().startsWith(word, end - word.length()))
        .findFirst()
        .map(word -> end - word.length())
        .orElse(end);
  }

  /** 该机构, not 该飞机的运营方. */
  private static boolean isThis(String name) {
    return name.startsWith(THIS) && name.indexOf('的') < 0;
  }

  private boolean isOfThis(String name) {
    return name.startsWith(THIS) && words.beginEnding(name, name.length()) > THIS.length();
  }

  /** 该校|师生 → 海蓝大学师生: those of the school named most often before. */
  private Speaker ofThis(StatementText text, Speaker found) {
    int role = words.beginEnding(found.name(), found.name().length());
    List<String> kinds = SCHOOL.equals(found.name().substring(0, role)) ? SCHOOLS : List.of();
    Map<String, Long> bodies =
        text.article().mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.ORGANIZATION)
            .filter(m -> kinds.stream().anyMatch(m.text()::endsWith))
            .collect(Collectors.groupingBy(Mention::text, TreeMap::new, Collectors.counting()));
    return bodies.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(body -> body.getKey() + found.name().substring(role))
        .map(name -> new Speaker(found.kind(), name, found.span(), null))
        .orElse(found);
  }

  private boolean isOfFirm(String name) {
    return FIRMS.stream().anyMatch(name::startsWith)
        && words.beginEnding(name, name.length()) <= FIRM
        && words.kind(name.substring(FIRM)) == SpeakerWord.ROLE;
  }

  /** 走进海蓝科技有限公司，…。|企业|负责人说: that of the firm named last in the paragraph. */
  private Speaker ofFirm(StatementText text, Speaker found) {
    int line = text.masked().lastIndexOf('\n', found.span().begin());
    return text.mentions(Mention.Kind.ORGANIZATION, line + 1, found.span().begin()).stream()
        .filter(m -> FIRM_ENDS.stream().anyMatch(m.text()::endsWith))
        .reduce((a, b) -> b)
        .map(m -> new Speaker(found.kind(), m.text() + own(m, found), found.span(), null))
        .orElseGet(() -> withName(text, fullest(text, found)));
  }

  /** 海蓝公司|公司|负责人: the noun is told once. */
  private static String own(Mention firm, Speaker found) {
    return firm.text().endsWith(found.name().substring(0, FIRM))
        ? found.name().substring(FIRM)
        : found.name();
  }

  private boolean isTitled(String name) {
    return name.length() <= LONGEST_SURNAME_AND_TITLE
        && name.length() > 2
        && (words.kind(name.substring(1)) == SpeakerWord.ROLE || isKin(name));
  }

  /** 李|大爷, 李|阿姨: called as one of the family. */
  private boolean isKin(String name) {
    return name.length() > 2 && words.kind(name.substring(1)) == SpeakerWord.SOMEBODY;
  }

  /** |老|李, |小|李. */
  private static boolean isNickname(String name) {
    return name.length() == 2 && "老小".indexOf(name.charAt(0)) >= 0;
  }

  /** 李主席 → the only 李 of the article with a name, 李大爷, 老李 → named before; 李先生 may be anybody. */
  private Speaker withName(StatementText text, Speaker found) {
    if (found.name().length() > LONGEST_SURNAME_AND_TITLE
        || found.name().endsWith("先生")
        || found.name().endsWith("女士")) {
      return found;
    }
    boolean nickname = isNickname(found.name());
    char surname = found.name().charAt(nickname ? 1 : 0);
    int until = nickname || isKin(found.name()) ? found.span().begin() : text.chars().length();
    List<String> names =
        text.article().mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.PERSON && m.text().length() > 1)
            .filter(m -> m.span().begin() < until)
            .map(Mention::text)
            .filter(n -> n.charAt(0) == surname && !isTitled(n))
            .distinct()
            .toList();
    return names.size() != 1
        ? found
        : text.article().mentions().stream()
            .filter(m -> m.text().equals(names.get(0)))
            .findFirst()
            .map(Speaker::of)
            .orElse(found);
  }

  /** 该机构 → the body named last, best one that is called so: 地质调查局. */
  private static Speaker meant(StatementText text, Speaker found) {
    String kind = found.name().substring(THIS.length());
    List<Mention> before =
        text.article().mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.ORGANIZATION)
            .filter(m -> m.span().end() <= found.span().begin())
            .filter(m -> text.masked().charAt(m.span().begin()) != HiddenText.BLANK)
            .toList();
    Speaker last = before.isEmpty() ? found : Speaker.of(before.get(before.size() - 1));
    int line = text.masked().lastIndexOf('\n', found.span().begin());
    List<Mention> here = before.stream().filter(m -> m.span().begin() > line).toList();
    return (here.isEmpty() ? before : here)
        .stream()
            .filter(m -> m.text().endsWith(kind))
            .reduce((a, b) -> b)
            .map(Speaker::of)
            .orElse(last);
  }

  /** 这位|老人: the noun without what points to it. */
  static String bare(String name) {
    return POINTERS.stream()
        .filter(name::startsWith)
        .findFirst()
        .map(word -> name.substring(word.length()))
        .orElse(name);
  }

  /** 海蓝统计局 → 海蓝联邦统计局: the same body by the longer name told before in the paragraph. */
  private static Speaker whole(StatementText text, Speaker found) {
    String name = found.name();
    if (found.mention() == null || name.length() < SHORTEST_BODY) {
      return found;
    }
    int line = text.masked().lastIndexOf('\n', found.span().begin());
    return text.mentions(Mention.Kind.ORGANIZATION, line + 1, found.span().begin()).stream()
        .filter(m -> m.text().length() > name.length())
        .filter(m -> m.text().startsWith(name.substring(0, 2)))
        .filter(m -> m.text().endsWith(name.substring(2)))
        .findFirst()
        .map(Speaker::of)
        .orElse(found);
  }

  /** 代表|们 → 代表. */
  private static String one(String name) {
    return name.endsWith("们") ? name.substring(0, name.length() - 1) : name;
  }

  /** 发言人 → 商务部新闻发言人, or by name where it was told with the office. */
  private Speaker fullest(StatementText text, Speaker found) {
    String bare = one(bare(found.name()));
    if (words.kind(bare) == null) {
      return found;
    }
    Speaker best = found;
    for (int at = text.chars().lastIndexOf(bare, found.span().begin() - 1);
        at >= 0;
        at = text.chars().lastIndexOf(bare, at - 1)) {
      Speaker person = person(text, at, bare, best == found);
      if (person != null) {
        return person;
      }
      Speaker described = described(text, found, at, at + bare.length(), best.name().length());
      best = described == null ? best : described;
    }
    return best == found ? best : SpeakerBefore.uncounted(text, best);
  }

  /** 林海|发言人, and where nothing longer was told, 发言人|林海. */
  private static @Nullable Speaker person(StatementText text, int at, String office, boolean bare) {
    Mention before = text.mentionEndingAt(at);
    if (before != null && before.kind() == Mention.Kind.PERSON) {
      return Speaker.of(before);
    }
    Mention after = bare && OFFICES.contains(office) ? text.mentionAt(at + office.length()) : null;
    return after != null && after.kind() == Mention.Kind.PERSON ? Speaker.of(after) : null;
  }

  /** Gives what somebody is called where the same word was told before, if at more length. */
  private @Nullable Speaker described(
      StatementText text, Speaker found, int at, int end, int longest) {
    boolean meeting = found.kind() == Speaker.Kind.MEETING;
    int line = SpeakerMeetings.lineBegin(text, at);
    int noun = phrase.nouns().begin(text, line, at);
    int begin = meeting ? phrase.nouns().whole(text, line, noun) : noun;
    return end - begin > longest
            && isDescription(text, found, begin, end)
            && text.masked().charAt(at) != HiddenText.BLANK
            && (!meeting || SpeakerMeetings.isHeld(text, begin, end))
        ? SpeakerNames.of(text, found.kind(), begin, end)
        : null;
  }

  /** 汽车、药品等大多数|欧盟|商品: a list of things is no name of a body. */
  private static boolean isList(StatementText text, int begin, int end) {
    String words = text.masked().substring(begin, end);
    return words.indexOf('、') >= 0 && words.indexOf('等') > words.indexOf('、');
  }

  /** Not 一国要求|欧盟, where a verb stands before it, nor 欧盟产品, where it only begins a noun. */
  private boolean isDescription(StatementText text, Speaker found, int begin, int end) {
    Token next = text.tokenAt(end);
    boolean body = found.kind() == Speaker.Kind.BODY;
    if (body && (next != null && next.tag().startsWith("n") || isList(text, begin, end))) {
      return false;
    }
    for (Token token = text.tokenAt(begin);
        token != null && token.span().begin() < end;
        token = text.tokenAt(token.span().end())) {
      if (phrase.isReporting(token)) {
        return false;
      }
    }
    return true;
  }
}
