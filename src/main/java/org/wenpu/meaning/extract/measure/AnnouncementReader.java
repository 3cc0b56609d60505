package org.wenpu.meaning.extract.measure;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Trie;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.Marks;
import org.wenpu.meaning.extract.TimePhrases;
import org.wenpu.meaning.extract.measure.PolicyScope.Mode;

/**
 * Reads a clause with an institution, region or document at its head: what it announces or does.
 */
final class AnnouncementReader {
  /** {@code 5个方面的举措}: the measures themselves follow, over paragraphs. */
  private static final Pattern LIST =
      Pattern.compile(
          "(?:(?<!“)[\\d一二三四五六七八九十]+|以下|如下)(?:个|大|条|项)?(?:方面|项|条)?.{0,6}(?:举措|措施|任务|要求|政策|工作|内容)");

  private static final Pattern LIST_END = Pattern.compile("^[^，]{0,12}(?:举措|措施|任务|要求|政策|工作|内容)$");

  /** Verbs of which what stands right behind them is the thing: {@code 出台政策支持农户}. */
  private static final Set<String> ISSUING = Set.of("出台", "列出");

  private static final Pattern DOCUMENT_ONLY =
      Pattern.compile(
          "(?:实施|行动|工作|总体|指导|若干|一系列|针对性|系列|多项|多条|\\d+[项条])?(?:方案|意见|计划|措施|举措|规划|办法|政策|文件)");

  private static final Pattern DOCUMENT_NAMED = Pattern.compile("了?《[^》]+》");

  private static final Pattern FIRM = Pattern.compile("还?(?:将|已|正|决定|计划)");

  /** {@code 各地|正}改造水闸: is told of them, not to them. */
  private static final Pattern ACTING = Pattern.compile("[还也都]{0,2}(?:正|已)(?!常)");

  private static final Pattern ADDRESSED =
      Pattern.compile("要求|通知|责令|判令|责成|敦促|督促|呼吁|号召|授权|命令|下令|强调|指出|提出|建议");

  /** {@code 自3月1日起}. */
  private static final Pattern SINCE = Pattern.compile("[自从于][^，。、]{2,12}起$");

  private static final Pattern INCLUDING =
      Pattern.compile("(?:[^，]{0,10}(?:措施|举措|任务|工作|内容|政策|行动))?(?:主要|具体|重点)?包括");

  private static final Pattern ORDER = Pattern.compile("(?:也|还|都)?(?:要(?!求)|必须)");

  /** {@code 对水利工作|作出部署}: announces what the next sentences tell. */
  private static final Pattern DISPOSING =
      Pattern.compile("对[^，]{2,}?(提出|作出|做出)了?[^，]{0,8}(?:要求|部署|安排|规定)");

  /** {@code 各级水利单位要|巡查堤坝}: who is told to act is no part of what is told. */
  private static final Pattern ADDRESSEE = Pattern.compile("(?:各|全|有关|相关)[^，要]{1,16}?要(?![求素点件])");

  private final String chars;
  private final Lexicon<AnnouncingVerb> cues;
  private final PolicyWords words;
  private final PolicyActors actors;
  private final PolicyState state;

  AnnouncementReader(
      String chars,
      Lexicon<AnnouncingVerb> cues,
      PolicyWords words,
      PolicyActors actors,
      PolicyState state) {
    this.chars = chars;
    this.cues = cues;
    this.words = words;
    this.actors = actors;
    this.state = state;
  }

  /** Gives the announcing verb at a position, or null. */
  Trie.@Nullable Match<AnnouncingVerb> verb(int at, int end) {
    Trie.Match<AnnouncingVerb> match = cues.longest(chars, at);
    boolean joined = match != null && match.end() < end && isJoint(match.end());
    return match == null || match.end() > end || joined ? null : match;
  }

  /** {@code 谋划|和推进改革}: the verb only acts with another. */
  private boolean isJoint(int at) {
    return "和与及并".indexOf(chars.charAt(at)) >= 0;
  }

  /** Hands on words without a subject of their own. */
  void emit(int from, int end) {
    int at = afterAddressee(from, end);
    int verb = afterAuxiliaries(at, end);
    int begin = afterIncluding(verb, end);
    PolicyScope list = list(begin, end);
    if (list != null) {
      state.goOnWith(list);
    } else if (disposes(begin, end)) {
      state.auxiliary("");
    } else if (NoPolicy.isCall(chars.substring(begin, end)) && state.isIn(Mode.NARRATED)) {
      state.call();
    } else if (begin < end && (chars.charAt(begin) == '到' || !isTime(begin, end))) {
      state.add(chars.substring(at, verb), new Span(begin, end));
    } else {
      state.auxiliary(chars.substring(at, verb));
    }
  }

  private int afterAddressee(int at, int end) {
    boolean told = state.isIn(Mode.ANNOUNCED) || state.isIn(Mode.LISTED);
    Matcher addressee = ADDRESSEE.matcher(chars).region(at, end);
    return told && addressee.lookingAt() && addressee.end() < end ? addressee.end() - 1 : at;
  }

  /** Says whether a clause only tells that something is announced. */
  private boolean disposes(int at, int end) {
    PolicyScope scope = state.scope();
    Matcher disposing = DISPOSING.matcher(chars).region(at, end);
    if (scope == null || scope.isSpoken() || scope.runsOn() || at >= end) {
      return false;
    }
    if (chars.charAt(at) != '对' || !disposing.matches()) {
      return false;
    }
    state.goOnWith(new PolicyScope(scope.actor(), disposing.group(1), Mode.ANNOUNCED));
    return true;
  }

  /** {@code 会议确定，|明年抓好以下任务。}: gives whose list follows, null where none does. */
  private @Nullable PolicyScope list(int at, int end) {
    PolicyScope scope = state.scope();
    boolean ends = end == chars.length() || "。：\n".indexOf(chars.charAt(end)) >= 0;
    boolean may = state.isIn(Mode.ANNOUNCED) && ends;
    return scope != null && may && isList(chars.substring(at, end))
        ? new PolicyScope(scope.actor(), scope.cue(), Mode.LISTED)
        : null;
  }

  /** {@code 12条措施包括|建设…}: what only leads to acts is no part of them. */
  private int afterIncluding(int at, int end) {
    Matcher including = INCLUDING.matcher(chars).region(at, end);
    return including.lookingAt() && words.isActAt(chars, including.end(), end)
        ? including.end()
        : at;
  }

  private boolean isTime(int at, int end) {
    int begin = "在于".indexOf(chars.charAt(at)) >= 0 ? at + 1 : at;
    return TimePhrases.skip(chars, begin, end) >= end;
  }

  /** Gives where whole words of auxiliaries end; 将 before an object is none: {@code 将窗口|开到园区}. */
  private int afterAuxiliaries(int at, int end) {
    int begin = at;
    int next = afterAuxiliary(begin, end);
    while (next > begin
        && next < end
        && (actors.tags().at(next) != null || isOrderBefore(next, end))
        && !bringsObject(next, end)) {
      begin = next;
      next = afterAuxiliary(begin, end);
    }
    return begin;
  }

  /** {@code 要|紧盯汛情}, though 要紧 may be read as a word. */
  private boolean isOrderBefore(int at, int end) {
    return chars.charAt(at - 1) == '要' && words.at(chars, at, end) != null;
  }

  /** Gives the end of an auxiliary; in {@code 将会同} it is 将, not 将会. */
  private int afterAuxiliary(int at, int end) {
    int next = words.afterAuxiliary(chars, at, end);
    boolean splits = next > at + 1 && next < end && actors.tags().at(next) == null;
    return splits && actors.tags().at(at + 1) != null ? at + 1 : next;
  }

  private boolean bringsObject(int at, int end) {
    return chars.charAt(at - 1) == '将'
        && actors.tags().isThing(at)
        && !words.isActAt(chars, at, end);
  }

  /**
   * Reads what an actor at the head of a clause announces, says or does.
   *
   * @return the position from which the words of a speech are still to be read, or {@code end}
   */
  int subject(PolicyActor actor, int end) {
    int at = start(actor.end(), end);
    boolean general = actor.kind() == PolicyActor.Kind.GENERAL;
    if (general
        && state.isIn(Mode.ANNOUNCED)
        && !ACTING.matcher(chars).region(at, end).lookingAt()) {
      emit(ORDER.matcher(chars).region(at, end).lookingAt() ? at : actor.begin(), end);
      return end;
    }
    if (state.isIn(Mode.ANNOUNCED) && ORDER.matcher(chars).region(at, end).lookingAt()) {
      emit(at, end);
      return end;
    }
    state.subject(actor);
    return predicate(actor, at, end);
  }

  /** Reads what an actor does from the position where his verb may stand. */
  private int predicate(PolicyActor actor, int at, int end) {
    int behind = words.afterAuxiliaries(chars, words.afterManners(chars, at, end), end);
    Trie.Match<AnnouncingVerb> late = verb(behind, end);
    Trie.Match<AnnouncingVerb> cue = late == null ? verb(at, end) : late;
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
      emit(verb + 1, end);
    } else if (isTold(actor, at, end)) {
      emit(actor.begin(), end);
    } else if (isIdle(actor, verb)) {
      state.leaveIdle();
    } else {
      Mode mode = state.isPersonal() ? Mode.SPOKEN : Mode.NARRATED;
      state.enter(new PolicyScope(actor.actor(), null, mode), actor.kind());
      emit(at, end);
    }
  }

  /** Says whether policy lines follow as fields: {@code 还从优化…，培育…等方面提出要求}. */
  private boolean listsFields(int at, int end) {
    int close = chars.indexOf("等方面", at);
    int stop = chars.indexOf('。', at);
    return at < end && chars.charAt(at) == '从' && close > 0 && (stop < 0 || close < stop);
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
    if (at >= end || isDocumentOnly(content, end) || isList(content)) {
      return;
    }
    if (at == verbEnd && !isOrder(cue) && isObject(cue, at)) {
      state.enter(new PolicyScope(actor, null, before(actor)), kind);
      emit(begin, end);
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
    return may && !FIRM.matcher(chars.substring(actor.end(), verb)).find();
  }

  /** Says whether an announcement only goes on with another subject: {@code 会议指出，机构改革是…}. */
  private boolean isTold(PolicyActor actor, int at, int end) {
    char mark = actor.begin() == 0 ? ' ' : chars.charAt(actor.begin() - 1);
    return state.isAnnouncing() && mark != '；' && !FIRM.matcher(chars).region(at, end).lookingAt();
  }

  private Mode before(Participant actor) {
    return state.isSpoken() ? Mode.SPOKEN : Mode.NARRATED;
  }

  private static boolean isOrder(String cue) {
    return ADDRESSED.matcher(cue).find();
  }

  /** Says whether a verb only announces a thing, not an act: {@code 出台|六项举措}. */
  private boolean isObject(String cue, int at) {
    return chars.charAt(at) == '了' || ISSUING.contains(cue) || actors.tags().isThing(at);
  }

  /**
   * Gives where words begin behind marks and times; since when something holds is part of them:
   * {@code 今天|自即日起暂停…}.
   */
  int start(int at, int end) {
    int begin = TimePhrases.skip(chars, Marks.skip(chars, at, end), end);
    Matcher since = SINCE.matcher(chars).region(at, begin);
    return begin < end && since.find() ? since.start() : begin;
  }

  private Mode mode(Participant actor, String content) {
    PolicyScope before = state.scope();
    boolean runsOn = before != null && before.runsOn() && actor.equals(before.actor());
    return runsOn || isList(content) ? Mode.LISTED : Mode.ANNOUNCED;
  }

  /** {@code 提出5个方面的举措}: nothing else follows in the clause. */
  private static boolean isList(String content) {
    return LIST_END.matcher(content).find() && LIST.matcher(content).find();
  }

  /** Reads what follows the verb; words behind a quotation are no part of it. */
  private void quoted(int at, int verbEnd, int end) {
    int close = chars.startsWith("“", verbEnd) ? chars.indexOf('”', verbEnd) : -1;
    boolean within = close > at && close < end;
    emit(at, within ? close : end);
  }
}
