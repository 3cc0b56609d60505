package org.wenpu.meaning.extract.measure;

import java.util.Set;
import org.wenpu.language.Openings;
import org.wenpu.language.Trie;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.Marks;
import org.wenpu.meaning.extract.measure.PolicyScope.Mode;

/** Reads clauses at whose head nobody stands whose policy could be told. */
final class BareClauseReader {
  /** {@code 意见还|提出}: a document that is not told by its name. */
  private static final Openings SOME_DOCUMENT =
      new Openings(
          "(?:指导|实施|若干)?(?:意见|方案|通知|规划|办法|条例|措施|政策|文件)(?:还|也|同时)?(?=提出|明确|要求|规定|指出|强调)"
              + "|政策(?=(?:支持|鼓励)(?![力体下和、政]))");

  /** What a plan does, too: {@code 合理确定|建设规模}. */
  private static final Set<String> ACTS = Set.of("确定", "谋划", "规划", "出台", "列出");

  /** {@code 多家银行|还推出…}, {@code 电商平台|推出…}: others than who is told of. */
  private static final Openings OTHERS =
      new Openings(
          "(?:各大|多家|不少|众多|许多|部分|一些)[^，]{2,10}?(?:也|还|都|则|纷纷|陆续|相继|正|已)"
              + "|(?:多地|各地|一些)?(?:电商|外卖|物流|快递|直播|零售|餐饮|家电|旅游|网络)(?:平台|企业|商家|公司)(?:[、和][^，、]{2,6})*?(?:推出|开展|加大|开通|上线|发放|投入|提供|升级)");

  private static final Openings FIGURE = new Openings("占地|面积|人口|境内|下辖|总投资");

  private final String chars;
  private final PolicyWords words;
  private final PolicyActors actors;
  private final PolicyState state;
  private final AnnouncingVerbs verbs;
  private final AnnouncementReader announcements;
  private final ClauseGatherer gatherer;

  BareClauseReader(
      String chars,
      PolicyWords words,
      PolicyActors actors,
      PolicyState state,
      AnnouncingVerbs verbs,
      AnnouncementReader announcements,
      ClauseGatherer gatherer) {
    this.chars = chars;
    this.words = words;
    this.actors = actors;
    this.state = state;
    this.verbs = verbs;
    this.announcements = announcements;
    this.gatherer = gatherer;
  }

  /**
   * Lets another name end what is told of an actor ({@code 湖北|农户…}); what figures describe acts in
   * what follows ({@code 江陵高新区占地9平方公里，|将发展…}): says whether they do.
   */
  boolean otherSubject(int at, int end) {
    if (state.isIn(Mode.NARRATED) && OTHERS.opens(chars, at, end)) {
      state.leave();
      return true;
    }
    if (!state.isIn(Mode.NARRATED) || !actors.isNameAt(at)) {
      return false;
    }
    boolean figure = FIGURE.isIn(chars, at, end);
    PolicyActor named = figure ? actors.named(at, end) : null;
    state.leave();
    if (actors.named(at, end) == null) {
      state.forgetSubject();
    }
    if (named != null) {
      state.enter(new PolicyScope(named.actor(), null, Mode.NARRATED), named.kind());
    }
    return named != null;
  }

  /** Says whether what is announced goes on with a verb that could announce, too. */
  private boolean isAct(int cue, int cueEnd, int end) {
    boolean announced = state.isIn(Mode.ANNOUNCED) || state.isIn(Mode.LISTED);
    return announced
        && cueEnd < end
        && Marks.skip(chars, cueEnd, end) == cueEnd
        && (ACTS.contains(chars.substring(cue, cueEnd)) || isMadeClear(cue, cueEnd, end));
  }

  /** {@code 逐项|明确责任主体}: makes a thing clear, where {@code 明确，|…} lays something down. */
  private boolean isMadeClear(int cue, int cueEnd, int end) {
    boolean clear = chars.startsWith("明确", cue) && cueEnd == cue + 2;
    return clear && actors.tags().isThing(cueEnd) && !actors.tags().hasOwnSubject(cueEnd, end);
  }

  /** Reads a clause without a subject. */
  void read(int begin, int end) {
    int at = SOME_DOCUMENT.end(chars, begin, end);
    PolicyScope scope = state.scope();
    int verb = words.afterAuxiliaries(chars, words.afterManners(chars, at, end), end);
    Trie.Match<AnnouncingVerb> cue = verbs.at(verb, end);
    Participant source = scope != null && !scope.isSpoken() ? scope.actor() : state.lastSubject();
    if (cue != null && at == begin && isAct(verb, cue.end(), end)) {
      gatherer.emit(at, end);
    } else if (cue != null && cue.value() == AnnouncingVerb.ANNOUNCE && source != null) {
      announcements.announce(source, PolicyActor.Kind.BODY, at, verb, cue.end(), end);
    } else if (cue != null && cue.value() == AnnouncingVerb.SAY && source != null) {
      state.speech(source);
    } else {
      gatherer.emit(at, end);
    }
  }
}
