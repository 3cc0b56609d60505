package org.wenpu.meaning.extract.statement;

import java.util.List;
import java.util.Set;
import org.wenpu.input.Span;

/**
 * Says how far reported words go on after their first sentence: while the same source plainly
 * speaks, up to the next reporting clause, the reporter's own telling, or the paragraph's end.
 */
final class StatementEnd {
  private static final Set<String> CURT = Set.of("称", "还称", "报道称", "宣称", "声称");

  /** 报告称，…。预计，…: forecasts and conditions are those of whoever reports. */
  private static final List<String> FORECASTS =
      List.of("预计", "预测", "并预测", "并预计", "报告还", "如果", "否则");

  /** Figures stop at their sentence, whatever the verb that brings them. */
  private static final String COUNTED = "统计";

  private static final String PRINTED = "刊文";

  private static final String INTRODUCE = "介绍";

  private static final List<String> ARMIES = List.of("国防", "武装", "军");

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
      introduced = speaker.isPersonal() && verb(text, candidate).startsWith(INTRODUCE);
      dated = !speaker.isPersonal() || introduced;
      ordered = candidate.cue().kind() == CueKind.DIRECT;
      reckoning = StatementDates.isReckoned(text, new Span(content, sentence.end()));
      cited = isCited(text, candidate, speaker);
      curt = cited || isCurt(text, candidate, speaker);
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
          && !isDetail(text, next, candidate)
          && !(cited && (narration.isExhortation(text, next) || isPledge(text, next)));
    }

    /** Says whether a new paragraph begins that is no part of a list. */
    private boolean isApart(int next) {
      int paragraph = paragraph(next);
      return paragraph != paragraph(first)
          && paragraph != paragraph(next - 1)
          && !narration.isListed(text, next)
          && !(open && isPlain(text, next));
    }

    private int paragraph(int unit) {
      return text.units().get(unit).paragraph();
    }

    private boolean isAnothers(int next) {
      return !candidates.get(next).isEmpty() && !isOwnSide(text, candidates.get(next), speaker);
    }

    /** 林海介绍，…已建成8座。|今年|…: whoever gave figures goes on to count. */
    private boolean isCounting(int next) {
      int begin = Math.max(candidate.cue().content(), text.units().get(first).span().begin());
      return StatementDates.hasFigures(text, begin, text.units().get(next).span().begin());
    }

    /** Says whether the reporter tells a sentence. */
    private boolean isTold(int next) {
      boolean counting = reckoning || introduced && isCounting(next);
      return narration.isNarration(text, next, speaker, counting)
          || narration.isFollowed(text, next, speaker)
          || ordered && narration.isDone(text, next)
          || dated && !counting && narration.isDated(text, next)
          || !speaker.isPersonal() && StatementNarration.isExample(text, next);
    }
  }

  /**
   * 甲军称，甲军占领一城。此外，甲军…, …作出调整。其中，…: details and what else its subject did are still the report. Not
   * of figures, which stop at the sentence's end.
   */
  private static boolean isDetail(StatementText text, int unit, StatementCandidate candidate) {
    int begin = text.units().get(unit).span().begin();
    if (candidate.cue().kind() == CueKind.SHOW || verb(text, candidate).equals(COUNTED)) {
      return false;
    }
    int head = text.masked().startsWith("此外，", begin) ? begin + 3 : begin;
    return text.masked().startsWith("其中", begin)
        || FORECASTS.stream().anyMatch(word -> text.masked().startsWith(word, begin))
        || head > begin && isSameSubject(text, head, candidate)
        || isOwnForce(text, head, candidate);
  }

  /** |甲国|国防部称，…。|甲|防空部队还击落…: an army reports what else its own forces did. */
  private static boolean isOwnForce(StatementText text, int begin, StatementCandidate candidate) {
    Speaker army = candidate.speaker();
    if (army == null || !isArmy(text, begin, army)) {
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

  /** 习近平主席指出，…。中国将…: who speaks for the state pledges. */
  private static boolean isPledge(StatementText text, int unit) {
    int begin = text.units().get(unit).span().begin();
    return PLEDGES.stream().anyMatch(word -> text.masked().startsWith(word, begin));
  }

  /** 会议决定如下：¶免去…；¶任命…。 */
  private static boolean opensList(StatementText text, int unit) {
    return text.masked().charAt(text.units().get(unit).span().end() - 1) == '：';
  }

  private static boolean isSameSubject(
      StatementText text, int begin, StatementCandidate candidate) {
    String head = text.masked().substring(begin, Math.min(begin + 2, text.masked().length()));
    return text.masked().startsWith(head, candidate.cue().content());
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

  /** 中国代表表示，…。中方敦促…: a person speaks for the state; 乌方称 is another's voice. */
  static boolean isOwnSide(
      StatementText text, List<StatementCandidate> candidates, Speaker speaker) {
    return (speaker.kind() == Speaker.Kind.PERSON || speaker.kind() == Speaker.Kind.ROLE)
        && candidates.stream()
            .allMatch(
                c ->
                    c.speaker() != null
                        && isSide(c.speaker())
                        && !c.chained()
                        && !CURT.contains(verb(text, c)));
  }

  /** 中方, 中国|主张: the state its representative speaks for. */
  private static boolean isSide(Speaker speaker) {
    return speaker.kind() == Speaker.Kind.SIDE || speaker.name().equals("中国");
  }

  /** Figures and short reports are over with their sentence. */
  private static boolean isCurt(StatementText text, StatementCandidate candidate, Speaker speaker) {
    CueKind kind = candidate.cue().kind();
    return kind == CueKind.SHOW
        || isSummary(text, candidate.cue())
        || kind == CueKind.LEARN
        || kind == CueKind.REPORT
        || kind == CueKind.ANNOUNCE
        || candidate.sourced() && candidate.speaker() != null && !introduces(text, candidate)
        || !speaker.isPersonal()
            && (candidate.chained()
                || kind == CueKind.DIRECT && !candidate.cue().marked()
                || CURT.contains(verb(text, candidate)) && !isPrinted(text, candidate));
  }

  /** 据|林海|介绍，…: as if he spoke himself; 据|甲国国防部|介绍 is a short report. */
  private static boolean introduces(StatementText text, StatementCandidate candidate) {
    Speaker named = candidate.speaker();
    return named != null
        && named.isPersonal()
        && candidate.cue().kind() == CueKind.SAY
        && verb(text, candidate).startsWith(INTRODUCE);
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

  private static String verb(StatementText text, StatementCandidate candidate) {
    Span cue = candidate.cue().span();
    return text.masked().substring(cue.begin(), cue.end());
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
