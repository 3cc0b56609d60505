package org.wenpu.meaning.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Quotation;

/** Decides which verbs of a sentence report speech, given who would be the speaker. */
final class StatementCandidates {
  private static final int SHORTEST_QUOTATION = 8;
  private static final int LONGEST_TITLE = 3;
  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_BARE_MEETING = 3;

  /** Directives that are words of a body; what else it orders is policy, no speech. */
  private static final Set<String> SPOKEN_DIRECTIVES = Set.of("提醒", "呼吁", "敦促", "谴责", "奉劝");

  /** Verbs that go on with the words of a leader more often than they report new ones. */
  private static final Set<String> WISHES = Set.of("希望", "鼓励", "勉励");

  /** Nouns as well: the verb is meant only after 据. */
  private static final Set<String> BARE_REPORTS = Set.of("报道", "消息", "报导");

  /** Verbs that make whatever stands before them a speaker, be its name known or not. */
  private static final Set<String> PLAIN = Set.of("介绍", "坦言", "透露", "回忆", "感慨", "宣布", "告诉");

  private static final List<String> FOLLOWED =
      List.of("按照", "根据", "遵照", "依照", "按", "落实", "贯彻", "对照", "围绕");

  private static final Set<String> NO_SPEAKERS =
      Set.of("记者", "笔者", "总台记者", "本报记者", "我们", "我", "你", "你们", "自己", "咱们");

  private final CueFinder cues;
  private final SpeakerFinder speakers;

  StatementCandidates(CueFinder cues, SpeakerFinder speakers) {
    this.cues = cues;
    this.speakers = speakers;
  }

  /** Gives the reporting verbs of a sentence, the first with its speaker, then those chained. */
  List<StatementCandidate> of(StatementText text, int index) {
    StatementUnit unit = text.units().get(index);
    if (unit.quoted() || isHeading(text, unit)) {
      return List.of();
    }
    boolean quotedBefore = follows(text, index);
    List<StatementCandidate> found = new ArrayList<>();
    int begin = clauseBegin(text, unit);
    for (Cue cue : cues.find(text, unit)) {
      if (cue.span().begin() < begin) {
        continue;
      }
      StatementCandidate last = found.isEmpty() ? null : found.get(found.size() - 1);
      StatementCandidate next =
          last == null
              ? first(text, unit, begin, cue, quotedBefore || begin > unit.span().begin())
              : after(text, unit, last, cue);
      if (next != null && last != null && !next.chained()) {
        found.clear();
      }
      if (next != null) {
        found.add(next);
      }
    }
    return found;
  }

  /** A short line without a full stop is a heading: 伊朗称击中美军搜寻飞机. */
  private static boolean isHeading(StatementText text, StatementUnit unit) {
    Span paragraph = text.article().paragraphs().get(unit.paragraph());
    return paragraph.length() < LONGEST_HEADING
        && "。！？：…；—”".indexOf(text.chars().charAt(paragraph.end() - 1)) < 0;
  }

  /** Says whether a sentence comes straight after a quotation that stands alone. */
  static boolean follows(StatementText text, int index) {
    return index > 0
        && text.units().get(index - 1).quoted()
        && text.units().get(index - 1).paragraph() == text.units().get(index).paragraph();
  }

  /** “A”，苗伟建议，B: the clause begins after the quotation. */
  static int clauseBegin(StatementText text, StatementUnit unit) {
    int begin = unit.span().begin();
    Quotation quotation = text.quotationAt(begin);
    return quotation != null
            && quotation.content().length() >= SHORTEST_QUOTATION
            && quotation.span().end() < unit.span().end()
            && text.masked().charAt(quotation.span().end()) == '，'
        ? quotation.span().end() + 1
        : begin;
  }

  private @Nullable StatementCandidate first(
      StatementText text, StatementUnit unit, int begin, Cue cue, boolean quotedBefore) {
    int end = unit.span().end();
    boolean opens = text.masked().charAt(end - 1) == '：' || text.masked().charAt(end - 1) == '—';
    if (cue.content() >= end && !quotedBefore && !opens) {
      return null;
    }
    if (cue.kind() == CueKind.AFTER_QUOTE && !quotedBefore && !introduces(text, cue, end)) {
      return null;
    }
    Speaker speaker = speakers.find(text, begin, cue);
    boolean sourced = speakers.isSourced(text, begin, cue);
    boolean speaks =
        speaker == null ? isDropped(text, begin, cue) : mayUtter(text, speaker, cue, sourced);
    return speaks ? new StatementCandidate(cue, begin, speaker, false, sourced) : null;
  }

  /** 道出思路——…: a quotation, a dash or a colon makes a telling verb one of speech. */
  private static boolean introduces(StatementText text, Cue cue, int end) {
    return cue.content() < end
        && (text.masked().charAt(cue.content()) == '“'
            || "：—".indexOf(text.masked().charAt(cue.content() - 1)) >= 0);
  }

  /** 他还强调，…: a verb without a subject needs a mark and the head of its clause. */
  private boolean isDropped(StatementText text, int begin, Cue cue) {
    boolean speech =
        cue.kind() == CueKind.SAY
            || cue.kind() == CueKind.STATE
            || cue.kind() == CueKind.DIRECT
            || cue.kind() == CueKind.REPORT;
    int from = text.masked().startsWith("据", begin) ? begin + 1 : begin;
    return speech
        && cue.marked()
        && !WISHES.contains(verb(text, cue))
        && speakers.phrase().stripAdverbs(text, from, cue.span().begin()) <= from;
  }

  private static String verb(StatementText text, Cue cue) {
    return text.masked().substring(cue.span().begin(), cue.span().end());
  }

  /** 办理人大代表建议1256件, 按照会议要求: nouns. */
  private static boolean isNoun(StatementText text, Speaker speaker, Cue cue) {
    int next = cue.span().end();
    boolean counted =
        next < text.masked().length() && Character.isDigit(text.masked().charAt(next));
    boolean motion =
        !cue.marked()
            && speaker.span().end() == cue.span().begin()
            && (speaker.name().endsWith("代表") || speaker.name().endsWith("委员"));
    int from = speaker.span().begin();
    while (from > 0 && "，。；\n".indexOf(text.masked().charAt(from - 1)) < 0) {
      from--;
    }
    boolean followed =
        FOLLOWED.stream().anyMatch(text.masked().substring(from, speaker.span().end())::startsWith);
    return counted || motion || followed;
  }

  /** 特朗普4日要求…: only adverbs and a title may part a subject from a verb without a mark. */
  private boolean isAdjacent(StatementText text, Speaker speaker, Cue cue) {
    int from = speaker.span().end();
    int to = cue.span().begin();
    int comma = text.masked().lastIndexOf('，', to - 1);
    if (comma >= from) {
      return speakers.phrase().stripAdverbs(text, comma + 1, to) == comma + 1;
    }
    int head = speaker.span().begin();
    if (cue.marked() && (head == 0 || "，。；\n”".indexOf(text.masked().charAt(head - 1)) >= 0)) {
      return true;
    }
    return from > to || speakers.phrase().stripAdverbs(text, from, to) - from <= LONGEST_TITLE;
  }

  private static boolean isPlain(Cue cue, String verb) {
    return cue.kind() == CueKind.STATE
        || cue.kind() == CueKind.SHOW
        || PLAIN.contains(verb)
        || "说称道".indexOf(verb.charAt(verb.length() - 1)) >= 0;
  }

  private boolean mayUtter(StatementText text, Speaker speaker, Cue cue, boolean sourced) {
    if (NO_SPEAKERS.contains(speaker.name())) {
      return false;
    }
    String verb = verb(text, cue);
    boolean directive = cue.kind() == CueKind.DIRECT;
    boolean decree = cue.kind() == CueKind.PROPOSE;
    boolean bare = BARE_REPORTS.contains(verb);
    if (bare && !sourced && (!verb.equals("报道") || speaker.kind() != Speaker.Kind.BODY)) {
      return false;
    }
    if ((directive || !cue.marked()) && !isAdjacent(text, speaker, cue)
        || directive && isNoun(text, speaker, cue)) {
      return false;
    }
    return switch (speaker.kind()) {
      case PERSON, ROLE, GROUP, PRONOUN, WRITING -> true;
      case PHRASE -> cue.marked() && isPlain(cue, verb);
      case BODY, SIDE ->
          !decree
              && (!directive || SPOKEN_DIRECTIVES.contains(verb))
              && (cue.marked() || cue.kind() != CueKind.ANNOUNCE);
      case PLACE ->
          !decree
              && (cue.kind() != CueKind.ANNOUNCE || cue.marked())
              && (!directive || SPOKEN_DIRECTIVES.contains(verb));
      case MEETING ->
          cue.marked()
              && cue.kind() != CueKind.ANNOUNCE
              && (!decree || speaker.name().length() <= LONGEST_BARE_MEETING);
      case DOCUMENT ->
          !decree
              && cue.marked()
              && (!directive || SPOKEN_DIRECTIVES.contains(verb))
              && cue.kind() != CueKind.ANNOUNCE;
    };
  }

  /** A表示，…，并称…: chained; 据媒体报道，A表示，…: only A speaks. */
  private @Nullable StatementCandidate after(
      StatementText text, StatementUnit unit, StatementCandidate last, Cue cue) {
    if (cue.span().begin() < last.cue().content() || cue.content() >= unit.span().end()) {
      return null;
    }
    if (last.cue().kind() == CueKind.REPORT || last.sourced()) {
      return reported(text, last, cue);
    }
    int comma = text.masked().lastIndexOf('，', cue.span().begin());
    if (comma + 1 < last.cue().content()
        || comma + 1 == last.cue().content() && last.cue().kind() != CueKind.AFTER_QUOTE
        || (cue.kind() != CueKind.STATE && cue.kind() != CueKind.DIRECT && !cue.marked())
        || cue.kind() == CueKind.SHOW
        || cue.kind() == CueKind.REPORT) {
      return null;
    }
    boolean bare = comma + 1 == cue.span().begin();
    int from = "他她".indexOf(text.masked().charAt(comma + 1)) >= 0 ? comma + 2 : comma + 1;
    boolean free = speakers.phrase().stripAdverbs(text, from, cue.span().begin()) <= from;
    return !free || bare && WISHES.contains(verb(text, cue))
        ? null
        : new StatementCandidate(cue, comma + 1, null, true, false);
  }

  private @Nullable StatementCandidate reported(
      StatementText text, StatementCandidate last, Cue cue) {
    Speaker speaker = speakers.find(text, last.cue().content(), cue);
    return speaker == null || !cue.marked() || !mayUtter(text, speaker, cue, false)
        ? null
        : new StatementCandidate(cue, last.cue().content(), speaker, false, false);
  }
}
