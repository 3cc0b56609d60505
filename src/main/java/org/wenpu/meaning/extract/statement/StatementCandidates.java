package org.wenpu.meaning.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Quotation;

/** Decides which verbs of a sentence report speech, given who would be the speaker. */
final class StatementCandidates {
  private static final int SHORTEST_QUOTATION = 8;
  private static final int LONGEST_HEADING = 60;

  /** 8.多国人士敦促…； 9.日本人士…. */
  private static final Pattern LISTED = Pattern.compile("； ?(?:\\d{1,2}\\.|（\\d{1,2}）)");

  /** Verbs that go on with the words of a leader more often than they report new ones. */
  static final Set<String> WISHES =
      Set.of("希望", "鼓励", "期待", "期望", "盼望", "祝愿", "相信", "坚信", "深信", "承诺");

  /** Verbs that begin a sentence without a subject or a mark: 强调中方愿…. */
  private static final Set<String> PLAIN = Set.of("表示", "强调", "指出", "认为", "重申");

  private static final List<String> ANALYSTS = List.of("媒体", "专家", "人士", "分析师", "学者", "机构", "舆论");

  private final CueFinder cues;
  private final SpeakerFinder speakers;
  private final SpeakerRights rights;
  private final StatementChains chains;

  StatementCandidates(CueFinder cues, SpeakerFinder speakers) {
    this.cues = cues;
    this.speakers = speakers;
    rights = new SpeakerRights(speakers.phrase().adverbs());
    chains = new StatementChains(speakers, rights);
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
              : chains.after(text, unit, last, cue);
      if (next != null && last != null && replaces(next, last)) {
        found.clear();
      }
      if (next != null) {
        found.add(next);
      }
    }
    return found;
  }

  /** 据媒体报道，A表示，…: the second verb takes the place of the first, unless words stand between. */
  private static boolean replaces(StatementCandidate next, StatementCandidate last) {
    return !next.chained() && !next.nested() && next.begin() <= last.cue().content();
  }

  /**
   * A short line without a full stop is a heading: 伊朗称击中美军搜寻飞机, 俄称两国关系进入“冰河期”; and so are the
   * points of a list of headings.
   */
  private static boolean isHeading(StatementText text, StatementUnit unit) {
    Span paragraph = text.article().paragraphs().get(unit.paragraph());
    int last = paragraph.end() - 1;
    if (LISTED.matcher(text.chars()).region(unit.span().begin(), unit.span().end()).find()) {
      return true;
    }
    boolean marks =
        text.chars().charAt(last) == '”'
            && "。！？…”".indexOf(text.chars().charAt(last - 1)) < 0
            && text.chars().charAt(paragraph.begin()) != '“'
            && text.masked().indexOf('，', paragraph.begin()) > last - 1;
    return paragraph.length() < LONGEST_HEADING
        && (marks || "。！？：…；—”".indexOf(text.chars().charAt(last)) < 0);
  }

  /** Says whether a sentence comes straight after a quotation that stands alone. */
  static boolean follows(StatementText text, int index) {
    return index > 0
        && text.units().get(index - 1).quoted()
        && text.units().get(index - 1).paragraph() == text.units().get(index).paragraph();
  }

  /** “A”，王海建议，B: the clause begins after the quotation. */
  static int clauseBegin(StatementText text, StatementUnit unit) {
    int begin = unit.span().begin();
    Quotation quotation = text.quotationAt(begin);
    return quotation != null
            && (quotation.content().length() >= SHORTEST_QUOTATION
                || StatementQuotations.isBrokenOff(text, quotation))
            && quotation.span().end() < unit.span().end()
        ? behind(text, quotation, begin)
        : begin;
  }

  /** The comma may stand before the closing mark, too: “A，”王海建议，“B”. */
  private static int behind(StatementText text, Quotation quotation, int begin) {
    int end = quotation.span().end();
    boolean inside = text.chars().charAt(quotation.content().end() - 1) == '，';
    return text.masked().charAt(end) == '，' ? end + 1 : inside ? end : begin;
  }

  private @Nullable StatementCandidate first(
      StatementText text, StatementUnit unit, int begin, Cue cue, boolean quotedBefore) {
    int end = unit.span().end();
    boolean opens = opens(text, cue, end);
    if (cue.content() >= end && !quotedBefore && !opens) {
      return null;
    }
    Speaker speaker = speakers.find(text, begin, cue);
    if (cue.kind() == CueKind.AFTER_QUOTE
        && !quotedBefore
        && !introduces(text, cue, end)
        && !isAnalysis(text, cue, speaker)) {
      return null;
    }
    boolean sourced = speakers.isSourced(text, begin, cue);
    boolean speaks =
        speaker == null
            ? isDropped(text, begin, cue)
                || cue.kind() == CueKind.SHOW && speakers.figures().counts(text, begin, cue)
            : rights.mayUtter(text, speaker, cue, sourced);
    return speaks ? new StatementCandidate(cue, begin, speaker, false, sourced) : null;
  }

  /** 当地媒体分析，…: near miss 王海认真分析，…. */
  private static boolean isAnalysis(StatementText text, Cue cue, @Nullable Speaker speaker) {
    return speaker != null
        && cue.marked()
        && cue.verb(text).equals("分析")
        && (speaker.span().end() == cue.span().begin()
            || speaker.span().end() + 1 == cue.span().begin()
                && text.at(speaker.span().end()) == '》')
        && (speaker.kind() == Speaker.Kind.PERSON
            || speaker.kind() == Speaker.Kind.DOCUMENT
            || ANALYSTS.stream().anyMatch(speaker.name()::endsWith));
  }

  /** 贺电说：, 提出四点倡议。: the words follow in sentences of their own. */
  static boolean opens(StatementText text, Cue cue, int end) {
    return "：—".indexOf(text.masked().charAt(end - 1)) >= 0
        || cue.kind() == CueKind.PROPOSE && cue.span().end() < end - 1;
  }

  /** 道出思路——…: a quotation, a dash or a colon makes a telling verb one of speech. */
  private static boolean introduces(StatementText text, Cue cue, int end) {
    return cue.content() < end
        && (isTold(text, cue)
            || text.masked().charAt(cue.content()) == '“'
            || "：—".indexOf(text.masked().charAt(cue.content() - 1)) >= 0);
  }

  /** 分享了…的故事: the words are the object of the verb. */
  static boolean isTold(StatementText text, Cue cue) {
    return cue.kind() == CueKind.AFTER_QUOTE
        && !cue.marked()
        && cue.content() == cue.span().end() + 1
        && text.masked().charAt(cue.span().end()) == '了';
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
        && (cue.marked() || PLAIN.contains(cue.verb(text)))
        && !WISHES.contains(cue.verb(text))
        && speakers.phrase().adverbs().strip(text, from, SpeakerFinder.clauseEnd(text, from, cue))
            <= from;
  }
}
