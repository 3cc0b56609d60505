package org.wenpu.meaning.extract.measure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Characters;
import org.wenpu.language.Openings;
import org.wenpu.meaning.extract.TimePhrases;
import org.wenpu.meaning.extract.measure.PolicyScope.Mode;

/**
 * Gathers the words of clauses that may be policy lines, without what is no part of them: who is
 * told to act, auxiliaries, what only leads to a list.
 */
final class ClauseGatherer {
  /** {@code 5个方面的举措}: the measures themselves follow, over paragraphs. */
  private static final Pattern LIST =
      Pattern.compile(
          "(?:(?<!“)[\\d几两一二三四五六七八九十]+|以下|如下)(?:个|大|条|项)?(?:方面|项|条)?.{0,6}(?:举措|措施|任务|要求|政策|工作|内容)");

  private static final Pattern LIST_END = Pattern.compile("^[^，]{0,12}(?:举措|措施|任务|要求|政策|工作|内容)$");

  /** {@code 重点从三方面发力}: what is done on each side follows. */
  private static final Pattern SIDES =
      Pattern.compile(
          "(?:重点|主要|着重)?从(?:以下|如下)?(?:\\d+|[几两一二三四五六七八九十]+)?(?:个|大)?方面(?:重点|持续|全面)?(?:发力|着手|入手|推进|展开|开展工作)?");

  private static final Pattern INCLUDING =
      Pattern.compile("(?:[^，]{0,10}(?:措施|举措|任务|工作|内容|政策|行动))?(?:主要|具体|重点)?包括");

  private static final Characters OF_INCLUDING = Characters.of("包");

  /** {@code 对水利工作|作出部署}: announces what the next sentences tell. */
  private static final Pattern DISPOSING =
      Pattern.compile(
          "并?对(?<acts>[^，]{2,}?)(?:等方面|等)?(?<verb>提出|作出|做出|进行|作)了?[^，]{0,8}(?:要求|部署|安排|规定)");

  private static final Pattern RESOLVING =
      Pattern.compile("[^，“《]{0,16}?通过了?[^，“《]{0,8}(?:决议|决定|法令)(?:草案)?");

  private static final Characters OF_RESOLVING = Characters.of("决法");

  private static final Openings DISPOSAL = new Openings("并?对");

  /** {@code 各级水利单位要|巡查堤坝}: who is told to act is no part of what is told. */
  private static final Openings ADDRESSEE = new Openings("(?:各|全|有关|相关)[^，要]{1,16}?要(?![求素点件])");

  /** {@code 将|重点从三方面发力}: tells how, is no object as in {@code 将重点放在节水上}. */
  private static final Openings MAINLY = new Openings("重点(?:从|在|围绕|聚焦|针对|采取|抓|做|推|开展|实施|支持|加强|建设)");

  /** {@code 到2030年|完成改造}: tells until when, not the other end. */
  private static final String OTHER_END =
      "再?到(?![\\d〇零一二三四五六七八九十]{1,4}[年月日时点]|[今明后当]年|年[底末中]|本?(?:世纪|月|周)|“十|[目当]前|现在|如今)";

  private static final Openings TO = new Openings(OTHER_END);

  /** In {@code 从改造水闸入手，|…} the act is a beginning, not an end. */
  private static final Openings FROM_TO =
      new Openings(
          "从[^，。；\n]{4,40}(?<!入手|着手|开始|起步|做起|抓起|出发)(?:，[^，。；\n]{1,40}){0,3}，"
              + OTHER_END
              + "[^，。；\n]{1,40}(?:[；。\n]|$)");

  private static final int LONGEST_FROM_TO = 200;

  private static final Characters CLOSING = Characters.of("；。\n");

  private final String chars;
  private final PolicyWords words;
  private final ClauseWords tags;
  private final PolicyState state;
  private final FieldsOfAction fields;

  ClauseGatherer(String chars, PolicyWords words, ClauseWords tags, PolicyState state) {
    this.chars = chars;
    this.words = words;
    this.tags = tags;
    this.state = state;
    this.fields = new FieldsOfAction(chars, words);
  }

  /** Hands on words without a subject of their own. */
  void emit(int from, int end) {
    int at = afterAddressee(afterFrom(from, end), end);
    int verb = afterAuxiliaries(at, end);
    String auxiliary = chars.substring(at, verb);
    state.plans(auxiliary);
    if (auxiliary.startsWith("要") && at > 0 && chars.charAt(at - 1) == '\n') {
      state.asks();
    }
    List<Span> fields = fields(verb, end);
    if (!fields.isEmpty()) {
      fields.forEach(act -> state.add("", act));
      return;
    }
    int begin = afterIncluding(verb, end);
    PolicyScope list = list(auxiliary, begin, end);
    if (list != null) {
      state.goOnWith(list);
    } else if (resolves(begin, end)) {
      state.auxiliary("");
    } else if (disposes(begin, end)) {
      state.auxiliary("");
    } else if (state.isIn(Mode.NARRATED) && NoPolicy.isCall(chars.substring(begin, end))) {
      state.call();
    } else if (begin < end && (chars.charAt(begin) == '到' || !isTime(begin, end))) {
      state.add(auxiliary, new Span(begin, end));
    } else {
      state.auxiliary(auxiliary);
    }
  }

  /** {@code 从|改造水闸，到|推广滴灌技术}: acts told as the ends of what is done. */
  private int afterFrom(int at, int end) {
    int to = TO.end(chars, at, end);
    int from = to > at ? opening(at) : at;
    int act = to > at ? to : at + 1;
    return act < end && isFromTo(from) && words.isActAt(chars, act, end) ? act : at;
  }

  private boolean isFromTo(int from) {
    return closesBefore(from) && FROM_TO.opens(chars, from, chars.length());
  }

  /** Gives where the sentence at hand begins, if that is near. */
  private int opening(int at) {
    int limit = Math.max(0, at - LONGEST_FROM_TO);
    int from = at;
    while (from > limit && !closesBefore(from)) {
      from--;
    }
    return from;
  }

  private boolean closesBefore(int at) {
    return at == 0 || CLOSING.contains(chars.charAt(at - 1));
  }

  /** Gives the acts that are told as fields of what an institution lays down. */
  private List<Span> fields(int at, int end) {
    PolicyScope scope = state.scope();
    boolean may = state.isIn(Mode.NARRATED) || state.isIn(Mode.ANNOUNCED);
    List<Span> acts = may ? fields.in(at, end) : List.of();
    if (scope != null && !acts.isEmpty() && state.isIn(Mode.NARRATED)) {
      state.goOnWith(new PolicyScope(scope.actor(), null, Mode.ANNOUNCED));
    }
    return acts;
  }

  private int afterAddressee(int at, int end) {
    boolean told = state.isIn(Mode.ANNOUNCED) || state.isIn(Mode.LISTED);
    int addressee = told ? ADDRESSEE.end(chars, at, end) : at;
    return addressee > at && addressee < end ? addressee - 1 : at;
  }

  /** {@code 议会通过两项决议，|取消…}: says whether a clause only tells that something is resolved. */
  private boolean resolves(int at, int end) {
    PolicyScope scope = state.scope();
    boolean goesOn = end < chars.length() && chars.charAt(end) == '，';
    if (scope == null || scope.actor() == null || scope.runsOn() || !goesOn || at >= end) {
      return false;
    }
    boolean resolves =
        OF_RESOLVING.areIn(chars, at, end) && RESOLVING.matcher(chars).region(at, end).matches();
    if (resolves) {
      state.goOnWith(new PolicyScope(scope.actor(), "通过", Mode.ANNOUNCED));
    }
    return resolves;
  }

  /** Says whether a clause only tells that something is announced. */
  private boolean disposes(int at, int end) {
    PolicyScope scope = state.scope();
    if (scope == null || scope.isSpoken() || scope.runsOn() || at >= end) {
      return false;
    }
    Matcher disposing =
        DISPOSAL.opens(chars, at, end) ? DISPOSING.matcher(chars).region(at, end) : null;
    if (disposing == null || !disposing.matches()) {
      return false;
    }
    state.goOnWith(new PolicyScope(scope.actor(), disposing.group("verb"), Mode.ANNOUNCED));
    if (words.isActAt(chars, disposing.start("acts"), disposing.end("acts"))) {
      state.add("", new Span(disposing.start("acts"), disposing.end("acts")));
    }
    return true;
  }

  /** {@code 会议确定，|明年抓好以下任务。}: gives whose list follows, null where none does. */
  private @Nullable PolicyScope list(String auxiliary, int at, int end) {
    PolicyScope scope = state.scope();
    boolean ends = end == chars.length() || "。：\n".indexOf(chars.charAt(end)) >= 0;
    String content = chars.substring(at, end);
    boolean promises = state.isPlanning(auxiliary) && content.contains("方面");
    return scope != null && ends && (state.isIn(Mode.ANNOUNCED) || promises) && isList(content)
        ? new PolicyScope(scope.actor(), scope.cue(), Mode.LISTED)
        : null;
  }

  /** {@code 12条措施包括|建设…}: what only leads to acts is no part of them. */
  private int afterIncluding(int at, int end) {
    if (!OF_INCLUDING.areIn(chars, at, end)) {
      return at;
    }
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
        && (tags.at(next) != null || isOrderBefore(next, end))
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
    boolean splits = next > at + 1 && next < end && tags.at(next) == null;
    return splits && tags.at(at + 1) != null ? at + 1 : next;
  }

  private boolean bringsObject(int at, int end) {
    return chars.charAt(at - 1) == '将'
        && tags.isThing(at)
        && !words.isActAt(chars, at, end)
        && !MAINLY.opens(chars, at, end);
  }

  /** {@code 提出5个方面的举措}, {@code 从三方面发力}: nothing else follows in the clause. */
  static boolean isList(String content) {
    return LIST_END.matcher(content).find() && LIST.matcher(content).find()
        || SIDES.matcher(content).matches();
  }
}
