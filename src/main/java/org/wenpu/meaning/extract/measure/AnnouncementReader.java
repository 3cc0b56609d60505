package org.wenpu.meaning.extract.measure;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.language.Openings;
import org.wenpu.language.Trie;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.Marks;
import org.wenpu.meaning.extract.TimePhrases;
import org.wenpu.meaning.extract.measure.PolicyScope.Mode;

/**
 * Reads a clause with an institution, region or document at its head: what it announces or does.
 */
final class AnnouncementReader {

  /** Verbs of which what stands right behind them is the thing: {@code 出台政策支持农户}. */
  private static final Set<String> ISSUING = Set.of("出台", "列出");

  /**
   * Verbs of which what stands behind them may be told with a subject of its own: {@code
   * 明确|罚款由市里收取}.
   */
  private static final Set<String> LAYING_DOWN = Set.of("明确", "规定", "约定", "写明", "载明");

  private static final Pattern DOCUMENT_ONLY =
      Pattern.compile(
          "(?:实施|行动|工作|总体|指导|若干|一系列|针对性|系列|多项|多条|\\d+[项条])?(?:方案|意见|计划|措施|举措|规划|办法|政策|文件)");

  private static final Pattern DOCUMENT_NAMED = Pattern.compile("了?《[^》]+》");

  /** {@code 提出|修改意见300条}, {@code 明确|12类重点任务}: how many were given, not which. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "了?(?:\\d+|[一二三四五六七八九十]+)(?:类|个|项|条|方面|大)[^，、]{0,14}(?:领域|任务|举措|措施|方向|要求|工作|政策)|[^，]{0,8}(?:意见|建议|议案|提案|要求|问题)\\d[\\d.]*[万余多]*[条件项份个]");

  private static final Openings FIRM = new Openings("还?(?:将|已|正|决定|计划)");

  /** {@code 各地|正}改造水闸: is told of them, not to them. */
  private static final Openings ACTING = new Openings("[还也都]{0,2}(?:正|已)(?!常)");

  /** {@code 自3月1日起}. */
  private static final Pattern SINCE = Pattern.compile("[自从于][^，。、]{2,12}起$");

  private static final Openings ORDER =
      new Openings("(?:也|还|都)?(?:要(?!求)|必须|不得|应当|应(?![急对用届聘邀运]))");

  /** {@code 各级党组织|和广大干部|要巡查堤坝}. */
  private static final Openings WITH_OTHERS =
      new Openings("[和与及、][^，。、；要应]{2,14}(?=要(?!求)|必须|应当|应(?![急对用届聘邀运]))");

  private static final Openings WITH = new Openings("会同|" + JoinedActors.JOINTLY);

  private static final Openings KIND =
      new Openings("(?:多[家个]|\\d+[家个]|[两三四五六七八九十]+[家个])(?:银行|企业|单位|机构|高校|医院|部门|省份|城市|地区)");

  private final String chars;
  private final AnnouncingVerbs verbs;
  private final PolicyWords words;
  private final PolicyActors actors;
  private final PolicyState state;
  private final ClauseGatherer gatherer;

  AnnouncementReader(
      String chars,
      AnnouncingVerbs verbs,
      PolicyWords words,
      PolicyActors actors,
      PolicyState state,
      ClauseGatherer gatherer) {
    this.chars = chars;
    this.verbs = verbs;
    this.words = words;
    this.actors = actors;
    this.state = state;
    this.gatherer = gatherer;
  }

  /**
   * Reads what an actor at the head of a clause announces, says or does.
   *
   * @return the position from which the words of a speech are still to be read, or {@code end}
   */
  int subject(PolicyActor actor, int end) {
    int at = afterPartners(start(afterKind(actor.end(), end), end), end);
    boolean unnamed = isUnnamed(actor);
    at = unnamed ? WITH_OTHERS.end(chars, at, end) : at;
    boolean general = actor.kind() == PolicyActor.Kind.GENERAL;
    if ((general || unnamed && !state.isOfficial()) && ORDER.opens(chars, at, end)) {
      state.orders();
    }
    if (general && state.isIn(Mode.ANNOUNCED) && !ACTING.opens(chars, at, end)) {
      gatherer.emit(ORDER.opens(chars, at, end) ? at : actor.begin(), end);
      return end;
    }
    if (state.isIn(Mode.ANNOUNCED) && ORDER.opens(chars, at, end)) {
      gatherer.emit(at, end);
      return end;
    }
    state.subject(actor);
    return predicate(actor, at, end);
  }

  /** {@code 主管部门|要…}, {@code 各级党组织|要…}: all bodies of a kind, not {@code 湖北教育部门}. */
  private boolean isUnnamed(PolicyActor actor) {
    return actor.kind() == PolicyActor.Kind.DESCRIBED
        && actor.actor().mention() == null
        && !actors.isNameAt(actor.begin());
  }

  /** {@code 湖北、湖南等|多个省份|推广…}: what kind of bodies were named is no part of what they do. */
  private int afterKind(int at, int end) {
    return at > 0 && chars.charAt(at - 1) == '等' ? KIND.end(chars, at, end) : at;
  }

  /** {@code 财政部日前|会同水利部|下达资金}: whom an actor does it with is no part of what is done. */
  private int afterPartners(int at, int end) {
    int with = WITH.end(chars, at, end);
    PolicyActor partner = with > at && with < end ? actors.named(with, end) : null;
    return partner == null ? at : start(partner.end(), end);
  }

  /** Reads what an actor does from the position where his verb may stand. */
  private int predicate(PolicyActor actor, int at, int end) {
    int behind = words.afterAuxiliaries(chars, words.afterManners(chars, at, end), end);
    Trie.Match<AnnouncingVerb> late = verbs.at(behind, end);
    Trie.Match<AnnouncingVerb> cue = late == null ? verbs.at(at, end) : late;
    if (cue == null) {
      unannounced(actor, at, behind, end);
    } else if (cue.value() == AnnouncingVerb.SAY) {
      state.speaks(actor.actor());
      return TimePhrases.skip(chars, Marks.skip(chars, cue.end(), end), end);
    } else {
      announce(actor.actor(), actor.kind(), at, late == null ? at : behind, cue.end(), end);
    }
    return end;
  }

  private void unannounced(PolicyActor actor, int at, int verb, int end) {
    if (listsFields(verb, end)) {
      state.enter(new PolicyScope(actor.actor(), "提出", Mode.ANNOUNCED), actor.kind());
      gatherer.emit(verb + 1, end);
    } else if (isTold(actor, at, end)) {
      gatherer.emit(actor.begin(), end);
    } else if (isIdle(actor, verb)) {
      state.leaveIdle();
    } else {
      Mode mode = state.isPersonal() ? Mode.SPOKEN : Mode.NARRATED;
      state.enter(new PolicyScope(actor.actor(), null, mode), actor.kind());
      gatherer.emit(at, end);
    }
  }

  /** Says whether policy lines follow as fields: {@code 还从优化…，培育…等方面提出要求}. */
  private boolean listsFields(int at, int end) {
    if (at >= end || chars.charAt(at) != '从') {
      return false;
    }
    int close = chars.indexOf("等方面", at);
    int stop = chars.indexOf('。', at);
    return close > 0 && (stop < 0 || close < stop);
  }

  /**
   * Reads an announcement: its verb from {@code verb} to {@code verbEnd}, its words up to the end.
   */
  void announce(
      Participant actor, PolicyActor.Kind kind, int begin, int verb, int verbEnd, int end) {
    String cue = chars.substring(verb, verbEnd);
    String content = chars.substring(verbEnd, end);
    state.enter(new PolicyScope(actor, cue, mode(actor, content)), kind);
    int at = start(verbEnd, end);
    if (at >= end || isDocumentOnly(content, end) || ClauseGatherer.isList(content)) {
      return;
    }
    boolean thing = at == verbEnd && isObject(cue, at, end) || isDescribedByQuotation(verbEnd, end);
    if (thing && !AnnouncingVerbs.isOrder(cue) || NUMBERED.matcher(content).matches()) {
      state.enter(new PolicyScope(actor, null, before(actor)), kind);
      gatherer.emit(begin, end);
    } else {
      quoted(at, verbEnd, end);
    }
  }

  /**
   * Says whether only a document is announced; one named is told by what the sentence goes on with.
   */
  private boolean isDocumentOnly(String content, int end) {
    boolean goesOn = end < chars.length() && chars.charAt(end) == '，';
    return DOCUMENT_ONLY.matcher(content).matches()
        || goesOn && DOCUMENT_NAMED.matcher(content).matches();
  }

  /** Says whether two states, or a company, only do what is no policy: nothing firm is said. */
  private boolean isIdle(PolicyActor actor, int verb) {
    boolean may = actor.kind() == PolicyActor.Kind.PAIR || actor.kind() == PolicyActor.Kind.COMPANY;
    return may && !FIRM.isIn(chars.substring(actor.end(), verb));
  }

  /** Says whether an announcement only goes on with another subject: {@code 会议指出，机构改革是…}. */
  private boolean isTold(PolicyActor actor, int at, int end) {
    char mark = actor.begin() == 0 ? ' ' : chars.charAt(actor.begin() - 1);
    return state.isAnnouncing() && mark != '；' && !FIRM.opens(chars, at, end);
  }

  private Mode before(Participant actor) {
    return state.isSpoken() ? Mode.SPOKEN : Mode.NARRATED;
  }

  /** Says whether a verb only announces a thing, not an act: {@code 出台|六项举措}. */
  private boolean isObject(String cue, int at, int end) {
    boolean told = LAYING_DOWN.contains(cue) && actors.tags().hasOwnSubject(at, end);
    return !told && isThing(cue, at);
  }

  /** {@code 出台“又快又好”的|节水举措}: what is quoted only describes what is announced. */
  private boolean isDescribedByQuotation(int verbEnd, int end) {
    int close = chars.startsWith("“", verbEnd) ? chars.indexOf('”', verbEnd) : -1;
    return close > 0 && close + 1 < end && chars.charAt(close + 1) == '的';
  }

  private boolean isThing(String cue, int at) {
    return chars.charAt(at) == '了' || ISSUING.contains(cue) || actors.tags().isThing(at);
  }

  /**
   * Gives where words begin behind marks and times; since when something holds is part of them:
   * {@code 今天|自即日起暂停…}.
   */
  int start(int at, int end) {
    int timed = TimePhrases.skip(chars, at, end);
    int from = timed < end ? timed : at;
    int begin = TimePhrases.skip(chars, Marks.skip(chars, from, end), end);
    if (begin == end || begin == at || chars.charAt(begin - 1) != '起') {
      return begin;
    }
    Matcher since = SINCE.matcher(chars).region(at, begin);
    return since.find() ? since.start() : begin;
  }

  private Mode mode(Participant actor, String content) {
    PolicyScope before = state.scope();
    boolean runsOn = before != null && before.runsOn() && actor.equals(before.actor());
    return runsOn || ClauseGatherer.isList(content) ? Mode.LISTED : Mode.ANNOUNCED;
  }

  /** Reads what follows the verb; words behind a quotation are no part of it. */
  private void quoted(int at, int verbEnd, int end) {
    int close = chars.startsWith("“", verbEnd) ? chars.indexOf('”', verbEnd) : -1;
    boolean within = close > at && close < end;
    gatherer.emit(at, within ? close : end);
  }
}
