package org.wenpu.meaning.extract.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;

/** Decides which verbs report speech in a sentence where one before them does: A表示，…，并称…. */
final class StatementChains {
  /** What a poll or a report counts of many is no speech of theirs: 受访者认为…. */
  private static final Set<String> OPINIONS = Set.of("认为", "相信", "坚信", "深信", "预测", "估计");

  /** Verbs with which news set one source beside another. */
  private static final Set<String> REPORTS = Set.of("称", "说", "表示");

  private static final String GROUND = "根据";

  private static final String DEMAND = "要求";

  /** How an official tells what his own body did, not what others ought to do: 介绍, not 谴责. */
  private static final Set<String> TELLING = Set.of("介绍", "透露", "通报", "告诉", "告诉记者");

  private static final Set<Speaker.Kind> SOURCES =
      Set.of(Speaker.Kind.PERSON, Speaker.Kind.ROLE, Speaker.Kind.BODY, Speaker.Kind.SIDE);

  private static final Set<Speaker.Kind> BODIES = Set.of(Speaker.Kind.BODY, Speaker.Kind.SIDE);

  private final SpeakerFinder speakers;
  private final SpeakerRights rights;

  StatementChains(SpeakerFinder speakers, SpeakerRights rights) {
    this.speakers = speakers;
    this.rights = rights;
  }

  /** A表示，…，并称…: chained; 据媒体报道，A表示，…: only A speaks. */
  @Nullable StatementCandidate after(
      StatementText text, StatementUnit unit, StatementCandidate last, Cue cue) {
    if (cue.span().begin() < last.cue().content()
        || cue.content() >= unit.span().end()
        || isOrder(text, last, cue)) {
      return null;
    }
    if (isCarried(text, last.cue(), cue)) {
      return new StatementCandidate(cue, last.begin(), last.speaker(), false, last.sourced());
    }
    if (last.cue().kind() == CueKind.REPORT || last.sourced()) {
      return reported(text, last, cue);
    }
    int begin = text.masked().lastIndexOf('，', cue.span().begin()) + 1;
    int part = text.masked().lastIndexOf('；', cue.span().begin()) + 1;
    if (part > Math.max(begin, last.cue().content())) {
      return other(text, part, cue);
    }
    if (begin > last.cue().content() && StatementWords.isTopic(text, last)) {
      return other(text, begin, cue);
    }
    return mayBeChained(last.cue(), begin, cue) ? chained(text, last, begin, cue) : null;
  }

  /** 负责人介绍，|民航局|优化流程，|要求|各航司…: what the body told of demands is part of the words. */
  private static boolean isOrder(StatementText text, StatementCandidate last, Cue cue) {
    int begin = last.cue().content();
    Mention first = text.mentionAt(begin);
    return first != null
        && TELLING.contains(last.cue().verb(text))
        && first.kind() == Mention.Kind.ORGANIZATION
        && cue.verb(text).equals(DEMAND)
        && text.masked().startsWith(DEMAND, clause(text, begin, cue.span().begin()));
  }

  /**
   * Gives where the clause of a verb begins, the words of another before it looked through no
   * further.
   */
  private static int clause(StatementText text, int begin, int verb) {
    return begin + text.masked().substring(begin, verb).lastIndexOf('，') + 1;
  }

  private static boolean mayBeChained(Cue last, int begin, Cue cue) {
    boolean apart =
        begin > last.content() || begin == last.content() && last.kind() == CueKind.AFTER_QUOTE;
    boolean again = cue.kind() == CueKind.ANNOUNCE && last.kind() == CueKind.ANNOUNCE;
    boolean speech =
        cue.kind() == CueKind.STATE || cue.kind() == CueKind.DIRECT || cue.marked() || again;
    return apart && speech && cue.kind() != CueKind.SHOW && cue.kind() != CueKind.REPORT;
  }

  /** 甲方介绍，…；|乙方|表示，…: the second half of a sentence has a source of its own. */
  private @Nullable StatementCandidate other(StatementText text, int begin, Cue cue) {
    boolean brings = cue.marked() || cue.kind() == CueKind.DIRECT;
    Speaker other = brings ? speakers.find(text, begin, cue) : null;
    return other != null
            && (cue.marked() || other.kind() == Speaker.Kind.PERSON)
            && heads(text, begin, other, cue)
            && SOURCES.contains(other.kind())
            && rights.mayUtter(text, other, cue, false)
        ? new StatementCandidate(cue, begin, other, false, false)
        : null;
  }

  /** Says whether a clause begins with its speaker, titles before the name counted in. */
  private boolean heads(StatementText text, int begin, Speaker speaker, Cue cue) {
    int first = speakers.phrase().adverbs().skip(text, begin, cue.span().begin());
    return speakers.phrase().nouns().begin(text, first, speaker.span().begin()) <= first;
  }

  /**
   * Gives the verb of a clause that names no subject, or one of its own. 希望银行让利，同时|鼓励|企业上市: a
   * second wish goes on with the first.
   */
  private @Nullable StatementCandidate chained(
      StatementText text, StatementCandidate last, int begin, Cue cue) {
    int from = "他她".indexOf(text.masked().charAt(begin)) >= 0 ? begin + 1 : begin;
    if (speakers.phrase().adverbs().strip(text, from, cue.span().begin()) > from) {
      return beside(text, last, begin, cue);
    }
    boolean wish = StatementCandidates.WISHES.contains(cue.verb(text));
    if (wish
        && (begin == cue.span().begin()
            || StatementCandidates.WISHES.contains(last.cue().verb(text)))) {
      return null;
    }
    Speaker inner = head(text, last.cue().content());
    return inner == null
        ? new StatementCandidate(cue, begin, null, true, false)
        : new StatementCandidate(cue, begin, inner, false, false, true);
  }

  /** 甲方称，…，乙方称…: a second source in the same sentence; not 甲方称，…，专家认为…. */
  private @Nullable StatementCandidate beside(
      StatementText text, StatementCandidate last, int begin, Cue cue) {
    Speaker first = last.speaker();
    String verb = cue.verb(text);
    boolean both = first != null && SOURCES.contains(first.kind()) && REPORTS.contains(verb);
    String before = last.cue().verb(text);
    Speaker found = speakers.find(text, begin, cue);
    boolean same =
        both
            && (verb.equals(before)
                || REPORTS.contains(before) && found != null && BODIES.contains(found.kind()));
    Speaker other = same || isAgain(first, found) ? found : null;
    return other != null
            && other.span().begin()
                == speakers.phrase().adverbs().skip(text, begin, cue.span().begin())
            && SOURCES.contains(other.kind())
            && rights.mayUtter(text, other, cue, false)
        ? new StatementCandidate(cue, begin, other, false, false)
        : null;
  }

  /** |贝尔|表示，…，|贝尔|呼吁停火: named again, the same source begins anew. */
  private static boolean isAgain(@Nullable Speaker first, @Nullable Speaker again) {
    return first != null
        && again != null
        && again.kind() == Speaker.Kind.PERSON
        && again.name().equals(first.name());
  }

  /** 否认，称…; 予以高度评价，并表示…: the second verb brings the words of both. */
  private static boolean isCarried(StatementText text, Cue last, Cue cue) {
    int begin = last.content();
    return cue.span().begin() == begin && cue.verb(text).equals("称")
        || last.kind() == CueKind.SAY
            && cue.span().begin() == begin + 1
            && text.masked().charAt(begin) == '并';
  }

  /** 林海表示，|总书记|重视水利，强调…: the head of state or party goes on in another's words. */
  private static @Nullable Speaker head(StatementText text, int begin) {
    Mention first = text.mentionAt(begin);
    if (first == null || first.kind() != Mention.Kind.PERSON) {
      return null;
    }
    Speaker speaker = Speaker.of(first);
    return StatementNarration.isHead(text, speaker) ? speaker : null;
  }

  /** 媒体报道，|根据|数据库显示，…: what a report goes by is within it. */
  private static boolean isGround(StatementText text, StatementCandidate report) {
    return report.speaker() != null && text.masked().startsWith(GROUND, report.cue().content());
  }

  private @Nullable StatementCandidate reported(
      StatementText text, StatementCandidate last, Cue cue) {
    if (cue.kind() == CueKind.SHOW && isGround(text, last)) {
      return null;
    }
    Speaker speaker = speakers.find(text, last.cue().content(), cue);
    boolean brings =
        cue.marked() || cue.kind() == CueKind.STATE && !OPINIONS.contains(cue.verb(text));
    return speaker == null || !brings || !rights.mayUtter(text, speaker, cue, false)
        ? null
        : new StatementCandidate(cue, last.cue().content(), speaker, false, false);
  }
}
