package org.wenpu.meaning.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Quotation;

/** Decides which verbs of a sentence report speech, given who would be the speaker. */
final class StatementCandidates {
  private static final int SHORTEST_QUOTATION = 8;

  /** Directives that are words of a body; what else it orders is policy, no speech. */
  private static final Set<String> SPOKEN_DIRECTIVES = Set.of("提醒", "呼吁", "敦促", "谴责", "奉劝", "倡议");

  /** Verbs that go on with the words of a leader more often than they report new ones. */
  private static final Set<String> WISHES = Set.of("希望", "期待", "期望", "鼓励", "勉励", "倡议");

  private static final Set<String> NO_SPEAKERS = Set.of("记者", "笔者", "总台记者", "本报记者");

  private final CueFinder cues = new CueFinder();
  private final SpeakerFinder speakers;

  StatementCandidates(SpeakerFinder speakers) {
    this.speakers = speakers;
  }

  /** Gives the reporting verbs of a sentence, the first with its speaker, then those chained. */
  List<StatementCandidate> of(StatementText text, int index) {
    StatementUnit unit = text.units().get(index);
    if (unit.quoted()) {
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
    if (cue.kind() == CueKind.AFTER_QUOTE
        && !quotedBefore
        && (cue.content() >= end || text.masked().charAt(cue.content()) != '“')) {
      return null;
    }
    Speaker speaker = speakers.find(text, begin, cue);
    boolean sourced = speakers.isSourced(text, begin, cue);
    boolean speaks =
        speaker == null
            ? isDropped(text, begin, cue) && !(sourced && begin + 1 < cue.span().begin())
            : mayUtter(text, speaker, cue);
    return speaks ? new StatementCandidate(cue, begin, speaker, false, sourced) : null;
  }

  /** 他还强调，…: a verb without a subject needs a mark and the head of its clause. */
  private boolean isDropped(StatementText text, int begin, Cue cue) {
    boolean speech =
        cue.kind() == CueKind.SAY || cue.kind() == CueKind.STATE || cue.kind() == CueKind.DIRECT;
    int from = text.masked().startsWith("据", begin) ? begin + 1 : begin;
    return speech
        && cue.marked()
        && !WISHES.contains(verb(text, cue))
        && speakers.phrase().stripAdverbs(text, from, cue.span().begin()) <= from;
  }

  private static String verb(StatementText text, Cue cue) {
    return text.masked().substring(cue.span().begin(), cue.span().end());
  }

  private static boolean mayUtter(StatementText text, Speaker speaker, Cue cue) {
    if (NO_SPEAKERS.contains(speaker.name())) {
      return false;
    }
    String verb = verb(text, cue);
    boolean directive = cue.kind() == CueKind.DIRECT;
    boolean decree = cue.kind() == CueKind.PROPOSE;
    return switch (speaker.kind()) {
      case PERSON, ROLE, GROUP, PRONOUN, WRITING -> true;
      case PHRASE -> cue.marked() && cue.kind() != CueKind.REPORT && cue.kind() != CueKind.ANNOUNCE;
      case BODY, SIDE -> !decree && (!directive || SPOKEN_DIRECTIVES.contains(verb));
      case PLACE ->
          !decree
              && cue.kind() != CueKind.ANNOUNCE
              && (!directive || SPOKEN_DIRECTIVES.contains(verb));
      case MEETING -> cue.marked() && cue.kind() != CueKind.ANNOUNCE;
      case DOCUMENT -> !directive && !decree && cue.marked() && cue.kind() != CueKind.ANNOUNCE;
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
    if (comma < last.cue().content()
        || (cue.kind() != CueKind.STATE && cue.kind() != CueKind.DIRECT && !cue.marked())
        || cue.kind() == CueKind.SHOW
        || cue.kind() == CueKind.REPORT) {
      return null;
    }
    boolean bare = comma + 1 == cue.span().begin();
    boolean free = speakers.phrase().stripAdverbs(text, comma + 1, cue.span().begin()) == comma + 1;
    return !free || bare && WISHES.contains(verb(text, cue))
        ? null
        : new StatementCandidate(cue, comma + 1, null, true, false);
  }

  private @Nullable StatementCandidate reported(
      StatementText text, StatementCandidate last, Cue cue) {
    Speaker speaker = speakers.find(text, last.cue().content(), cue);
    return speaker == null || !cue.marked() || !mayUtter(text, speaker, cue)
        ? null
        : new StatementCandidate(cue, last.cue().content(), speaker, false, false);
  }
}
