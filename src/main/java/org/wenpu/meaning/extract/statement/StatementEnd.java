package org.wenpu.meaning.extract.statement;

import java.util.List;
import org.wenpu.input.Span;

/**
 * Says how far reported words go on after their first sentence: while the same source plainly
 * speaks, up to the next reporting clause, the reporter's own telling, or the paragraph's end.
 */
final class StatementEnd {
  private static final String NUMERALS = "一二三四五六七八九十";

  private static final String INTRODUCE = "介绍";

  /** Characters by which a subject is known again. */
  private static final int SUBJECT = 3;

  private static final List<String> PLEDGES = List.of("中国将", "中方将", "中国愿", "中方愿", "我们");

  private final StatementNarration narration;

  StatementEnd(SpeakerPhrase phrase) {
    narration = new StatementNarration(phrase);
  }

  /**
   * Gives the index of the last sentence of what a candidate reports.
   *
   * @param first the sentence in which the words begin
   * @param candidates of every sentence
   */
  int last(
      StatementText text,
      int first,
      StatementCandidate candidate,
      Speaker speaker,
      List<List<StatementCandidate>> candidates) {
    return new Words(text, first, candidate, speaker, candidates).last();
  }

  /** What one source said, from its first sentence on. */
  private final class Words {
    private final StatementText text;
    private final int first;
    private final StatementCandidate candidate;
    private final Speaker speaker;
    private final List<List<StatementCandidate>> candidates;
    private final boolean dated;
    private final boolean reckoning;
    private final boolean introduced;
    private final boolean ordered;
    private final boolean cited;
    private final boolean curt;
    private final boolean open;
    private final boolean mixed;

    Words(
        StatementText text,
        int first,
        StatementCandidate candidate,
        Speaker speaker,
        List<List<StatementCandidate>> candidates) {
      this.text = text;
      this.first = first;
      this.candidate = candidate;
      this.speaker = speaker;
      this.candidates = candidates;
      Span sentence = text.units().get(first).span();
      int content = candidate.cue().content();
      introduced = speaker.isPersonal() && candidate.verb(text).startsWith(INTRODUCE);
      mixed = content >= sentence.begin() && isBehindQuotation(text, first);
      dated = !speaker.isPersonal() || introduced || mixed;
      ordered = candidate.cue().kind() == CueKind.DIRECT;
      reckoning = !mixed && StatementDates.isReckoned(text, new Span(content, sentence.end()));
      cited = isCited(text, candidate, speaker);
      curt = cited || StatementBrevity.isCurt(text, candidate, speaker);
      open = content < sentence.begin() || opensList(text, first);
    }

    int last() {
      int last = first;
      for (int next = first + 1; next < text.units().size(); next++) {
        if (isOver(next) || isApart(next)) {
          return last;
        }
        if (isQuotedAside(text, next, speaker, candidates)) {
          next++;
        } else if (isClosingQuotation(text, next)) {
          return next;
        } else if (isOwnQuotation(next)) {
          next++;
        } else if (isAnothers(next)) {
          return last;
        }
        if (isTold(next)) {
          return last;
        }
        last = next;
      }
      return last;
    }

    /** Figures, short reports and cited leaders stop with their sentence, details aside. */
    private boolean isOver(int next) {
      return curt
          && !StatementBrevity.isDetail(text, next, candidate)
          && !isForeseen(next)
          && !(cited && (narration.demands().isExhortation(text, next) || isPledge(text, next)));
    }

    /** Says whether a new paragraph begins that is no part of a list. */
    private boolean isApart(int next) {
      int paragraph = paragraph(next);
      return paragraph != paragraph(first)
          && paragraph != paragraph(next - 1)
          && !narration.isListed(text, next)
          && !(open && isPlain(text, next));
    }

    /** 贝尔说，…。|“水涨一寸，路就少一里。”|甲方愿…: a quotation between the words of one source is that source's. */
    private boolean isOwnQuotation(int unit) {
      return text.units().get(unit).quoted()
          && speaker.isPersonal()
          && unit + 1 < text.units().size()
          && paragraph(unit + 1) == paragraph(unit)
          && paragraph(unit - 1) == paragraph(unit)
          && candidates.get(unit).isEmpty()
          && candidates.get(unit + 1).isEmpty()
          && narration.isPlainly(text, unit + 1);
    }

    private int paragraph(int unit) {
      return text.units().get(unit).paragraph();
    }

    private boolean isAnothers(int next) {
      return !candidates.get(next).isEmpty()
          && !StatementSides.isOwnSide(text, candidates.get(next), speaker);
    }

    /** 林海介绍，…已建成8座。|今年|…: whoever gave figures goes on to count. */
    private boolean isCounting(int next) {
      int begin = Math.max(candidate.cue().content(), text.units().get(first).span().begin());
      return StatementDates.hasFigures(text, begin, text.units().get(next).span().begin());
    }

    /** 林海说，|检察机关|坚持依法从宽。今年前5个月，|检察机关|…: whom the words began with goes on. */
    private boolean isSameSubject(int next) {
      Span span = text.units().get(next).span();
      int comma = text.masked().indexOf('，', span.begin());
      int subject = candidate.cue().content();
      return speaker.isPersonal()
          && text.mentionAt(subject) == null
          && comma > 0
          && comma + SUBJECT < span.end()
          && subject + SUBJECT < span.begin()
          && text.masked()
              .startsWith(text.masked().substring(subject, subject + SUBJECT), comma + 1);
    }

    private boolean isTurned(int next) {
      StatementUnit unit = text.units().get(next);
      return narration.turns().isTurned(text, unit, candidate.cue().content(), speaker);
    }

    private boolean isForeseen(int next) {
      return StatementForecasts.goOn(text, text.units().get(next), candidate, speaker);
    }

    /** Says whether the reporter tells a sentence. */
    private boolean isTold(int next) {
      if (isForeseen(next) || curt && StatementBrevity.isFurther(text, next, candidate)) {
        return false;
      }
      boolean counting =
          reckoning || !mixed && introduced && isCounting(next) || isSameSubject(next);
      return narration.isNarration(text, next, speaker, counting)
          || narration.isFollowed(text, next, speaker)
          || next == first + 1 && paragraph(next) == paragraph(first) && !counting && isTurned(next)
          || ordered && narration.demands().isDone(text, next)
          || dated && !counting && narration.isDated(text, next)
          || !speaker.isPersonal() && StatementNarration.isExample(text, next);
    }
  }

  /** “…。”林海说，|…|。: the words go on behind a quotation. */
  private static boolean isBehindQuotation(StatementText text, int unit) {
    StatementUnit here = text.units().get(unit);
    return StatementCandidates.follows(text, unit)
        || StatementCandidates.clauseBegin(text, here) > here.span().begin();
  }

  /** 习近平主席指出，…。中国将…: who speaks for the state pledges. */
  private static boolean isPledge(StatementText text, int unit) {
    int begin = text.units().get(unit).span().begin();
    return PLEDGES.stream().anyMatch(word -> text.masked().startsWith(word, begin));
  }

  /** 会议决定如下：¶免去…；¶任命…。 */
  private boolean opensList(StatementText text, int unit) {
    char last = text.masked().charAt(text.units().get(unit).span().end() - 1);
    return last == '：' || last == '—' && unit + 1 < text.units().size() && isPoint(text, unit + 1);
  }

  /** 呈现三个特点——¶|一、|…: the points in paragraphs of their own. */
  private boolean isPoint(StatementText text, int unit) {
    int begin = text.units().get(unit).span().begin();
    return narration.isListed(text, unit)
        || text.at(begin + 1) == '、' && NUMERALS.indexOf(text.at(begin)) >= 0;
  }

  /** A paragraph that is no heading goes on with words that began in a paragraph of their own. */
  private static boolean isPlain(StatementText text, int unit) {
    Span paragraph = text.article().paragraphs().get(text.units().get(unit).paragraph());
    return "。！；".indexOf(text.chars().charAt(paragraph.end() - 1)) >= 0;
  }

  /** 王海说，…产值翻番。“订单排到十月。”: a quotation nobody else claims ends the words. */
  private static boolean isClosingQuotation(StatementText text, int unit) {
    List<StatementUnit> units = text.units();
    return units.get(unit).quoted()
        && units.get(unit - 1).paragraph() == units.get(unit).paragraph()
        && (unit + 1 == units.size()
            || units.get(unit + 1).paragraph() != units.get(unit).paragraph());
  }

  /**
   * 习近平总书记强调: whose title follows the name is cited, not reported on, and cited further only while
   * it says what ought to be done.
   */
  private static boolean isCited(
      StatementText text, StatementCandidate candidate, Speaker speaker) {
    Speaker named = candidate.speaker();
    return speaker.kind() == Speaker.Kind.PERSON && StatementNarration.isHead(text, speaker)
        || named != null
            && (named.kind() == Speaker.Kind.ROLE || named.kind() == Speaker.Kind.PERSON)
            && (named.name().endsWith("总书记") || named.name().endsWith("主席"));
  }

  /** 王海表示，…。习近平主席指出，…。希望…: the head of state is quoted, then the speaker goes on. */
  private boolean isQuotedAside(
      StatementText text, int unit, Speaker speaker, List<List<StatementCandidate>> candidates) {
    if (candidates.get(unit).size() != 1 || unit + 1 >= candidates.size()) {
      return false;
    }
    Speaker other = candidates.get(unit).get(0).speaker();
    return other != null
        && other.kind() == Speaker.Kind.PERSON
        && speaker.kind() == Speaker.Kind.PERSON
        && !other.name().equals(speaker.name())
        && StatementNarration.isHead(text, other)
        && text.units().get(unit + 1).paragraph() == text.units().get(unit).paragraph()
        && candidates.get(unit + 1).isEmpty()
        && !narration.isNarration(text, unit + 1, speaker, false);
  }
}
