package org.wenpu.meaning.extract.statement;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;

/**
 * Knows what is told in one sentence, figures and short reports, and which details still follow.
 */
final class StatementBrevity {
  static final Set<String> CURT = Set.of("称", "还称", "报道称", "宣称", "声称");

  /** 报告称，…。预计，…: forecasts and conditions are those of whoever reports. */
  private static final List<String> FORECASTS =
      List.of("预计", "预测", "并预测", "并预计", "报告还", "如果", "否则");

  /** Figures stop at their sentence, whatever the verb that brings them. */
  private static final String COUNTED = "统计";

  private static final String PRINTED = "刊文";

  /** 发言人宣布，甲国外长将来访。|双方将|就…交换意见: what is announced goes on. */
  private static final String BOTH_WILL = "双方将";

  private static final List<String> ARMIES = List.of("国防", "武装", "军");

  /** What stands before what else was done: 此外，, 11日晚到12日凌晨，, 在湖城方向，. */
  private static final Pattern MORE =
      Pattern.compile(
          "此外，(?:\\d{1,2}日，?)?|\\d{1,2}日[\\d日时晚到至凌晨上下午中夜间]*，|在[^，。]{2,16}(?:方向|地区|一带|附近)(?:（〇*）)?，");

  /** 甲军|则|反击, 甲军|当天还发布|公告: set against what the other side did, or another news, it is told. */
  private static final Pattern TOLD =
      Pattern.compile("[^，。]{1,4}(?:则|(?:当天|当日)?还?(?:发布|发表|公布|宣布))");

  private static final Set<String> FORESEEN = Set.of("预计", "预报", "预测");
  private static final Pattern COMING = Pattern.compile("[^。]{0,40}(?:也|还|仍|此外，[^。]{0,40})将");

  private static final Pattern CONSEQUENCE =
      Pattern.compile("(?:受[^，。]{2,20}影响，(?!.*(?:发布|宣布|启动))|[^，。国]{2,12}(?:造成|导致|致使|已致))");

  private static final String INTRODUCE = "介绍";

  /**
   * 甲军称，甲军占领一城。此外，甲军…, …作出调整。其中，…: details and what else its subject did are still the report. Not
   * of figures, which stop at the sentence's end.
   */
  static boolean isDetail(StatementText text, int unit, StatementCandidate candidate) {
    int begin = text.units().get(unit).span().begin();
    if (candidate.cue().kind() == CueKind.SHOW || candidate.verb(text).equals(COUNTED)) {
      return false;
    }
    if (FORESEEN.contains(candidate.verb(text)) && isForeseen(text, text.units().get(unit))) {
      return true;
    }
    return text.masked().startsWith("其中", begin)
        || candidate.cue().kind() == CueKind.REPORT && isConsequence(text, text.units().get(unit))
        || candidate.cue().kind() == CueKind.ANNOUNCE && text.masked().startsWith(BOTH_WILL, begin)
        || FORECASTS.stream().anyMatch(word -> text.masked().startsWith(word, begin))
        || isFurther(text, unit, candidate)
        || isOwnForce(text, furtherBegin(text, unit), candidate);
  }

  /** 气象台预计，…。北方也|将|降温: what is still to come is foreseen by the same body. */
  private static boolean isForeseen(StatementText text, StatementUnit unit) {
    Mention first = text.mentionAt(unit.span().begin());
    return COMING.matcher(text.masked()).region(unit.span().begin(), unit.span().end()).lookingAt()
        && (first == null || first.kind() == Mention.Kind.PLACE);
  }

  /** 据媒体报道，…遭龙卷风袭击。|狂风导致|多处房屋损毁: what came of it is still the report. */
  private static boolean isConsequence(StatementText text, StatementUnit unit) {
    return text.mentionAt(unit.span().begin()) == null
        && CONSEQUENCE
            .matcher(text.masked())
            .region(unit.span().begin(), unit.span().end())
            .lookingAt();
  }

  /** |甲军|占领一城。2日晚至3日，|甲军|…: what the same subject did besides. */
  static boolean isFurther(StatementText text, int unit, StatementCandidate candidate) {
    int head = furtherBegin(text, unit);
    return head > text.units().get(unit).span().begin() && isSameSubject(text, head, candidate);
  }

  private static int furtherBegin(StatementText text, int unit) {
    Span span = text.units().get(unit).span();
    Matcher more = MORE.matcher(text.masked()).region(span.begin(), span.end());
    return more.lookingAt() ? more.end() : span.begin();
  }

  /** |甲国|国防部称，…。|甲|防空部队还击落…: an army reports what else its own forces did. */
  private static boolean isOwnForce(StatementText text, int begin, StatementCandidate candidate) {
    Speaker army = candidate.speaker();
    if (army == null
        || !isArmy(text, begin, army)
        || TOLD.matcher(text.masked()).region(begin, text.masked().length()).lookingAt()) {
      return false;
    }
    int named = army.span().begin();
    return text.masked().startsWith(text.masked().substring(named, named + 1), begin)
        && !text.masked().startsWith(text.quote(named, army.span().end()), begin);
  }

  private static boolean isArmy(StatementText text, int begin, Speaker speaker) {
    return ARMIES.stream().anyMatch(speaker.name()::contains)
        || text.masked().startsWith("军", begin + 1);
  }

  private static boolean isSameSubject(
      StatementText text, int begin, StatementCandidate candidate) {
    String head = text.masked().substring(begin, Math.min(begin + 2, text.masked().length()));
    return text.masked().startsWith(head, candidate.cue().content());
  }

  /** Figures and short reports are over with their sentence. */
  static boolean isCurt(StatementText text, StatementCandidate candidate, Speaker speaker) {
    CueKind kind = candidate.cue().kind();
    return kind == CueKind.SHOW
        || isSummary(text, candidate.cue())
        || kind == CueKind.LEARN
        || kind == CueKind.REPORT
        || kind == CueKind.ANNOUNCE
        || isCitedMeeting(text, candidate, speaker)
        || candidate.sourced() && candidate.speaker() != null && !introduces(text, candidate)
        || (!speaker.isPersonal() || SpeakerRights.isUnknownBody(speaker))
            && (candidate.chained()
                || kind == CueKind.DIRECT && !candidate.cue().marked()
                || isCurt(candidate.verb(text)) && !isPrinted(text, candidate));
  }

  /** 中央工作会议|强调纵深推进改革。: cited for one sentence, unless it demands. */
  private static boolean isCitedMeeting(
      StatementText text, StatementCandidate candidate, Speaker speaker) {
    return speaker.kind() == Speaker.Kind.MEETING
        && !candidate.cue().marked()
        && text.at(candidate.cue().content()) != '要';
  }

  /** 称, 通报称, 指责称: in which way it is said makes it no longer. */
  private static boolean isCurt(String verb) {
    return CURT.contains(verb) || verb.endsWith("称") && !verb.startsWith(PRINTED);
  }

  /** 据|林海|介绍，…: as if he spoke himself; 据|甲国国防部|介绍 is a short report. */
  private static boolean introduces(StatementText text, StatementCandidate candidate) {
    Speaker named = candidate.speaker();
    return named != null
        && named.isPersonal()
        && candidate.cue().kind() == CueKind.SAY
        && candidate.verb(text).startsWith(INTRODUCE);
  }

  /** 《晨报》|刊文|称，…: a piece goes on. */
  private static boolean isPrinted(StatementText text, StatementCandidate candidate) {
    return text.masked().startsWith(PRINTED, candidate.cue().span().begin() - PRINTED.length());
  }

  /** 道出思路——|抓龙头、抓生态|: a dash brings a summary. */
  private static boolean isSummary(StatementText text, Cue cue) {
    return cue.kind() == CueKind.AFTER_QUOTE
        && cue.content() > cue.span().end()
        && cue.content() < text.masked().length()
        && text.masked().charAt(cue.content()) != '\n'
        && text.masked().charAt(cue.content() - 1) == '—';
  }

  private StatementBrevity() {}
}
